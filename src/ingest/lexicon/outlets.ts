import { fold } from '../../text/fold';
import type { SourceKind } from '../document';
import { isGivenName } from './people';
import { isHonorific, isTitle } from './roles';

/** News agencies that articles name without saying what they are. */
const AGENCIES = `reuters|kuna|qna|wam|spa|nna|aps|map|tap|suna|saba|tolo|khaama press|bernama|antara|prensa latina|bna|nan|ena|ghana news agency|anp|belga|keystone sda|stt|lrt|bns|leta|hina|srna|fena|tanjug|agerpres|bta|ana mpa|ap news|upi|kazinform|kabar|trend news|ap|associated press|afp|agence france presse|tass|itar tass|ria|ria novosti|interfax|sputnik|xinhua|
dpa|ansa|efe|anadolu|aa|anadolu agency|sana|irna|isna|mehr|tasnim|fars|kyodo|kcna|yonhap|pti|ani|upi|bloomberg|pa|
pa media|press association|ukrinform|unian|belta|petra|wafa|mena|apa|azertac|trend|lusa|ntb|tt|ritzau|mti|pap|ctk`;
/** Agencies whose letters spell other words or names: agencies in capitals alone. */
const CAPITALS_ONLY =
  'kuna|qna|wam|spa|nna|aps|map|tap|suna|saba|bna|nan|ena|anp|stt|lrt|bns|leta|hina|srna|fena|bta|upi|aa|ani|apa|azertac|mena|mti|pa|pap|pti|sana|tt|upi';
/** Agencies named like people, places and things: only with a word that says what they are. */
const KIND_NEEDED = 'petra|trend|fars|mehr';
const OUTLETS = `bbc|espn|sky sports|zdf|ard|rtl|rtve|orf|srf|nos|svt|nrk|yle|cbc|ctv|global news|abc|sbs|tvn|tvp|ntv|ubc|kbc|sabc|enca|channels tv|arise tv|punch|vanguard|daily nation|daily monitor|daily maverick|premium times|thisday|geo news|the hindu|india today|republic tv|times now|hindustan times|indian express|deccan herald|daily star|prothom alo|al ahram|al hayat|al akhbar|annahar|l orient le jour|al manar|al masirah|al jadeed|press tv|al alam|i24news|channel 12|channel 13|ynet|jerusalem post|the new arab|middle east eye|al monitor|iran international|hurriyet|cumhuriyet|sozcu|milliyet|daily sabah|trt world|trt haber|publico|o globo|folha de s paulo|clarin|la nacion|el universal|reforma|telesur|nikkei|asahi shimbun|yomiuri shimbun|mainichi shimbun|chosun ilbo|hankyoreh|straits times|bangkok post|caixin|people s daily|la stampa|il sole 24 ore|sueddeutsche zeitung|suddeutsche zeitung|die welt|faz|tagesspiegel|de telegraaf|nrc|volkskrant|le soir|les echos|le parisien|bfm tv|bfmtv|france info|france inter|europe 1|ouest france|rbc|lenta|gazeta ru|the insider|the moscow times|dozhd|tv rain|echo of moscow|ukrainska pravda|suspilne|hromadske|news nation|newsmax|one america news|the verge|techcrunch|semafor|propublica|the intercept|daily beast|miami herald|houston chronicle|seattle times|denver post|san francisco chronicle|philadelphia inquirer|star tribune|the spectator|new statesman|daily mirror|daily express|evening standard|the scotsman|itn|channel 4 news|lbc|talktv|gb news|times radio|cnn|rt|fox news|nbc|nbc news|cbs|cbs news|abc news|msnbc|npr|pbs|sky news|itv|al jazeera|al arabiya|
al hadath|al mayadeen|france 24|rfi|deutsche welle|dw|euronews|trt|cgtn|nhk|ndtv|times of india|the guardian|
guardian|the times|the sun|daily mail|the telegraph|daily telegraph|the independent|financial times|ft|the economist|
new york times|the new york times|washington post|the washington post|wall street journal|the wall street journal|
usa today|politico|axios|the hill|huffpost|vox|buzzfeed|buzzfeed news|breitbart|los angeles times|boston globe|
chicago tribune|le monde|le figaro|liberation|der spiegel|spiegel|bild|die zeit|el pais|el mundo|la repubblica|
corriere della sera|haaretz|the jerusalem post|times of israel|kommersant|izvestia|vedomosti|meduza|novaya gazeta|
rossiya 24|rossiya 1|channel one|global times|people s daily|south china morning post|the atlantic|the new yorker|time|
newsweek|vanity fair|rolling stone|cnbc|univision|yahoo news|nowthis|talksport|l equipe|rai|cctv|kbs|israel hayom|news24|rnz|newshub|1news|newsnation|fox business|c span|wsj|page six|hollywood reporter|scmp|the athletic|new scientist|pitchfork|rudaw|kurdistan 24|city am|roll call|pbs newshour|face the nation|meet the press|good morning britain|good morning america|60 minutes|morning joe|enab baladi|syria tv|north press|asharq al awsat|the national|kyiv independent`;
const PLATFORMS =
  'x|twitter|facebook|telegram|instagram|tiktok|youtube|truth social|linkedin|weibo|wechat|vk|whatsapp|threads|bluesky|mastodon|reddit|snapchat';

const named = (list: string): ReadonlySet<string> => new Set(list.replace(/\s*\n\s*/gu, '').split('|'));
const agencies = named(AGENCIES);
const capitalsOnly = named(CAPITALS_ONLY);
const kindNeeded = named(KIND_NEEDED);
const outlets = named(OUTLETS);
const platforms = named(PLATFORMS);

const AGENCY_WORDS =
  /^(?:[Tt]he )?agency \p{Lu}|\b(?:[Nn]ews [Aa]gency|[Pp]ress [Aa]gency|newswire|[Ww]ire [Ss]ervice|[Nn]ews [Ss]ervice|Agence|Agencia|Agenzia|Ag[eê]ncia|Agentur)\b|\p{Lu}[\p{L}-]* agency$|\b(?:state-run|state-owned|official|semi-official) (?:\p{Lu}[\p{L}-]+ ){1,3}Agency$/u;
const CHANNEL_WORDS =
  /\b(?:[Cc]hannel|[Kk]anal|Telewizja|T[eé]l[eé]vision|Televisi[oó]n|[Tt]elevision|TV|FM|[Bb]roadcaster|[Rr][aá]dio|[Pp]odcast|Newsnight|Newshour|Newsroom|(?:news|radio|television|TV) (?:network|station|programme|program|show))\b/u;
const OUTLET_NOUNS = /\b(?:newspaper|daily|weekly|magazine|website|news site|news outlet|outlet|tabloid)\b/iu;
/** Words that outlets are named with; only as part of a name, so only with a capital. */
const OUTLET_NAMES =
  /\b(?:Gazette|Herald|Courier|Tribune|Times|Post|Chronicle|Observer|Journal|Press|Dispatch|Echo|Sentinel|Mercury|Globe|Examiner|Inquirer|Enquirer|Monitor|Star|Standard|Bugle|Advertiser|Courrier|Corriere|Correo|Correio|Diario|Zeitung|Rundschau|Dagblad|Presse|News|Media|Today|Review|Register|Argus|Ledger|Bulletin|Wire|Lantern|Clarion|Banner|Beacon|Messenger|Mail|Telegraph|Tageblatt|Kurier|Pravda|Vestnik|Cadena|Volkskrant|Nieuws|Journaal|Nachrichten|Gazeta|Giornale|Jornal|Folha|Rede|Woche|Samachar|Patrika|Khabar|Haber|Akhbar|Tidende|Nyheter|Noticias|Notícias|Nouvelles|Noviny|Daily|Weekly|Quarterly|Monthly|Fortnightly|Sports|Insider|Inquisitor|Patriot|Independent|Times)\b|\p{L}(?:blad|bladet|zeitung|posten|tidningen|avisen)\b/u;
/** "Fox League", "BBC Two": a channel of a house that everybody knows, for what it shows. */
const OF_HOUSE =
  /^(?:Fox|Sky|BBC|ESPN|TNT|CBS|NBC|ABC|ITV|CBC|RTÉ|Canal) (?:Leagues?|Sports?|Football|Cricket|Footy|Rugby|Golf|Racing|Business|Arts|Atlantic|Sounds|One|Two|Three|Four|Five|Scotland|Wales|Ulster|Persian|Arabic|Africa|Weather|Nation|Monitoring|Verify)$/u;
/** "CNN affiliate Ecuavisa", "the local affiliate": an affiliate of anything else is no station. */
const AFFILIATE = /\b(?:\p{Lu}{2,4}|[Nn]etwork|[Ll]ocal|TV|[Tt]elevision|[Rr]adio) affiliate\b/u;
/** Words that look like an outlet's and are somebody else's. */
const NOT_OUTLET =
  /\b(?:spokes\w+|minist\w+|secretar\w+|officials|official(?!\s(?:\p{L}+\s){0,4}(?:agency|newspaper|channel|broadcaster|media|television|radio|website)\b)|officers?|reports?|conference|release|briefings?|editors?|journalists?|reporters?|correspondents?|director|chief|head|leader|security|intelligence|union|office|centre|center|workers|owner|host|presenter|statements?|shop|stand|boss|executive|presidents?|founder|association|bestsellers?|poll|prize|award|building|offices|reading room|league|foundation|federation|corps|box|hotel|square)\b/iu;

/**
 * What kind of publisher or relay a mention names, if it names one: "Russia’s Sputnik news agency" an agency, "the
 * Russian channel RT" a channel, "the Northfield Gazette" an outlet, "X" a platform.
 *
 * @param mention - a noun phrase as it stands in an article
 * @returns the kind, or undefined when nothing says that it is one
 */
export function outletKind(mention: string): SourceKind | undefined {
  const folded = fold(mention.replace(/[’']s\b/gu, '')).replace(/^the /u, '');
  const known = /\p{Lu}|^(?:the )?dpa$/u.test(mention) ? knownKind(mention, folded) : undefined;
  if (known !== undefined) return known;
  if (
    /^(?:the )?(?:social )?(?:media )?(?:network|platform|app|site) \p{Lu}/u.test(mention) ||
    isKnownPlatform(folded)
  )
    return 'platform';
  if (OF_HOUSE.test(mention) || AFFILIATE.test(mention)) return 'channel';
  if (NOT_OUTLET.test(mention) || isPerson(mention)) return undefined;
  if (AGENCY_WORDS.test(mention)) return 'agency';
  if (
    /\b(?:state (?:tv|television|media|radio|broadcaster)|(?:national|public) (?:tv|television|radio))\b/iu.test(
      mention,
    )
  )
    return 'channel';
  if (
    /\b(?:local|state|state-run|pro-government|social|foreign|regional|opposition) (?:media|outlets|newspapers|press)\b/iu.test(
      mention,
    )
  )
    return 'outlet';
  if (!/\p{Lu}/u.test(mention)) return undefined;
  if (CHANNEL_WORDS.test(mention)) return 'channel';
  if (OUTLET_NOUNS.test(mention) || OUTLET_NAMES.test(mention)) return 'outlet';
  const words = folded.split(' ');
  const lastTwo = words.slice(-2).join(' ');
  const last = words.at(-1) ?? '';
  if (agencies.has(last) && last.length > 3 && !kindNeeded.has(last) && !capitalsOnly.has(last))
    return 'agency';
  // "the Spanish agency EFE"
  if (agencies.has(last) && words.at(-2) === 'agency') return 'agency';
  return outlets.has(lastTwo) ? 'outlet' : undefined;
}

function knownKind(mention: string, folded: string): SourceKind | undefined {
  if (platforms.has(folded)) return 'platform';
  if (kindNeeded.has(folded)) return undefined;
  if (capitalsOnly.has(folded)) return /\p{Ll}/u.test(mention.replace(/^the\s/iu, '')) ? undefined : 'agency';
  if (agencies.has(folded)) return 'agency';
  return outlets.has(folded) || outlets.has(`the ${folded}`) ? 'outlet' : undefined;
}

/** "the X platform", "the Telegram app", "his Telegram channel". */
function isKnownPlatform(folded: string): boolean {
  const name =
    /^(?:(?:his|her|its|their) )?(.+) (?:platform|app|site|network|channel|account|page|feed)$/u.exec(
      folded,
    )?.[1];
  return name !== undefined && platforms.has(name);
}

/** "Mary Press", "Sir Colin Post", "Senator Herald": somebody whose surname papers are named with, too. */
function isPerson(mention: string): boolean {
  const words = mention.split(/[\s.]+/u);
  if (words.some((word, index) => index < words.length - 1 && (isHonorific(word) || isTitle(word))))
    return true;
  const [first = '', second = ''] = words;
  // "Albion Radio": nobody’s surname, whatever stands before it.
  if (
    /^(?:Radio|TV|Television|FM|News|Channel|Agency|Podcast|Sports|Today|Weekly|Media)$/u.test(
      words.at(-1) ?? '',
    )
  )
    return false;
  return words.length <= 3 && /^\p{Lu}/u.test(second) && /^\p{Lu}/u.test(first) && isGivenName(first);
}
