import { fold } from '../../text/fold';
import type { SourceKind } from '../document';

/** News agencies that articles name without saying what they are. */
const AGENCIES = `reuters|ap|associated press|afp|agence france presse|tass|itar tass|ria|ria novosti|interfax|sputnik|xinhua|
dpa|ansa|efe|anadolu|aa|anadolu agency|sana|irna|isna|mehr|tasnim|fars|kyodo|kcna|yonhap|pti|ani|upi|bloomberg|pa|
pa media|press association|ukrinform|unian|belta|petra|wafa|mena|apa|azertac|trend|lusa|ntb|tt|ritzau|mti|pap|ctk`;
const OUTLETS = `bbc|cnn|rt|fox news|nbc|nbc news|cbs|cbs news|abc news|msnbc|npr|pbs|sky news|itv|al jazeera|al arabiya|
al hadath|al mayadeen|france 24|rfi|deutsche welle|dw|euronews|trt|cgtn|nhk|ndtv|times of india|the guardian|
guardian|the times|the sun|daily mail|the telegraph|daily telegraph|the independent|financial times|ft|the economist|
new york times|the new york times|washington post|the washington post|wall street journal|the wall street journal|
usa today|politico|axios|the hill|huffpost|vox|buzzfeed|buzzfeed news|breitbart|los angeles times|boston globe|
chicago tribune|le monde|le figaro|liberation|der spiegel|spiegel|bild|die zeit|el pais|el mundo|la repubblica|
corriere della sera|haaretz|the jerusalem post|times of israel|kommersant|izvestia|vedomosti|meduza|novaya gazeta|
rossiya 24|rossiya 1|channel one|global times|people s daily|south china morning post|the atlantic|the new yorker|time|
newsweek|vanity fair|rolling stone|cnbc|enab baladi|syria tv|north press|asharq al awsat|the national|kyiv independent`;
const PLATFORMS =
  'x|twitter|facebook|telegram|instagram|tiktok|youtube|truth social|linkedin|weibo|wechat|vk|whatsapp|threads|bluesky|mastodon|reddit|snapchat';

const named = (list: string): ReadonlySet<string> => new Set(list.replace(/\s*\n\s*/gu, '').split('|'));
const agencies = named(AGENCIES);
const outlets = named(OUTLETS);
const platforms = named(PLATFORMS);

const AGENCY_WORDS = /\b(?:news agency|press agency|newswire|news wire|wire service|news service|agency)\b/iu;
const CHANNEL_WORDS =
  /\b(?:channel|television|tv|broadcaster|radio|network|station|podcast|programme|show)\b/iu;
const OUTLET_WORDS =
  /\b(?:newspaper|daily|weekly|magazine|website|news site|outlet|tabloid|paper|gazette|herald|courier|tribune|times|post|chronicle|observer|journal|press|dispatch|echo|sentinel|mercury|globe|examiner|inquirer|monitor|star|standard|bugle|advertiser|courrier|corriere|correo|correio|diario|zeitung|rundschau|dagblad|presse|news|media|today|review|register|argus|ledger|bulletin|correspondent)\b/iu;
/** Words that look like an outlet's and are somebody else's. */
const NOT_OUTLET =
  /\b(?:spokes\w+|minist\w+|secretar\w+|official\w*|officer\w*|report|reports|conference|release|editor\w*|journalist\w*|reporter\w*|correspondents|director|chief|head|security agency|intelligence agency|space agency|aid agency|environment agency|energy agency|agency’s|agency's|union|office|centre|center|workers|owner|host|presenter|statement|statements)\b/iu;

/**
 * What kind of publisher or relay a mention names, if it names one: "Russia’s Sputnik news agency" an agency, "the
 * Russian channel RT" a channel, "the Northfield Gazette" an outlet, "X" a platform.
 *
 * @param mention - a noun phrase as it stands in an article
 * @returns the kind, or undefined when nothing says that it is one
 */
export function outletKind(mention: string): SourceKind | undefined {
  const folded = fold(mention.replace(/[’']s\b/gu, '')).replace(/^the /u, '');
  if (platforms.has(folded)) return 'platform';
  if (agencies.has(folded)) return 'agency';
  if (outlets.has(folded) || outlets.has(`the ${folded}`)) return 'outlet';
  if (NOT_OUTLET.test(mention)) return undefined;
  if (AGENCY_WORDS.test(mention) && /\p{Lu}/u.test(mention)) return 'agency';
  if (/\bstate (?:tv|television|media|radio|news agency)\b/iu.test(mention)) return 'channel';
  if (/\b(?:local|state-run|pro-government|social|foreign) media\b/iu.test(mention)) return 'outlet';
  if (!/\p{Lu}/u.test(mention)) return undefined;
  if (CHANNEL_WORDS.test(mention)) return 'channel';
  if (OUTLET_WORDS.test(mention)) return 'outlet';
  const words = folded.split(' ');
  const lastTwo = words.slice(-2).join(' ');
  const last = words.at(-1) ?? '';
  if (agencies.has(last) && last.length > 3) return 'agency';
  if (/\b(?:channel|broadcaster|newspaper|website)\b/iu.test(mention) || outlets.has(lastTwo))
    return 'outlet';
  return undefined;
}
