import { fold } from '../../text/fold';
import { remembered } from '../../text/remembered';
import type { Article, SourceKind } from '../document';
import { outletKind } from './outlets';
import { isKnownPlace } from './places';
import { LETTERS, sourceName } from './source-name';
import { unheardOutlets } from './unheard-outlets';
import { matchesOf } from '../../text/matches';

/** Short words of other languages inside names: "Diena un Nakts", "Die Woche im Norden". */
const INSIDE = String.raw`(?!(?:in|on|at|to|by|as|an?|for|and|but|or|is|was|had|has|who|if|so|he|she|it|its|his|her|the|not|nor|yet|off|up)\b)\p{Ll}{1,3}\s+(?=\p{Lu})`;
const NAME = String.raw`(?:the\s+)?((?:[\p{Lu}][\p{L}\p{N}’'&-]*)(?:\s+(?:${INSIDE})?[\p{Lu}][\p{L}\p{N}’'&-]*){0,4}(?:\s\d{1,2}(?=[.,:;!?”"’']|\s+that\b))?)`;
const KIND_BEFORE = new RegExp(
  String.raw`\b(?:news agency|press agency|agency|channel|newspaper|broadcaster|daily|weekly|website|news site|radio station|television station|magazine|wire service|network affiliate|(?:\p{Lu}{2,4}\s)?affiliate|podcast|programme)\s+${NAME}`,
  'gu',
);
const KIND_AFTER = new RegExp(
  String.raw`${NAME}\s+(?:[Nn]ews [Aa]gency|[Pp]ress [Aa]gency|newswire|newspaper|news site|television channel|channel|radio station|broadcaster|podcast)\b(?!\s+\p{Lu})`,
  'gu',
);
/** "the Northmoor Gazette": a name that no noun explains, and that begins with the article that people’s names lack. */
const FULL_NAME =
  /\b[Tt]he\s+((?:\p{Lu}[\p{L}’'-]*\s+){1,3}(?:Gazette|Herald|Courier|Tribune|Times|Post|Chronicle|Observer|Journal|Dispatch|Echo|Sentinel|Mercury|Globe|Examiner|Inquirer|Enquirer|Monitor|Star|Standard|Bugle|Advertiser|Argus|Ledger|Bulletin|Clarion|Beacon|Messenger|Mail|Telegraph))(?=[\s.,;:’'”"?!)]|$)/gu;

/** "Radio Lark", "Kestrel TV": the kind is a part of the name. */
const ON_AIR =
  /\b(?:(?:Radio|Canal)\s+\p{Ll}?\p{Lu}[\p{L}-]+|\p{Lu}[\p{L}-]+\s+(?:TV|Radio|Television|FM))(?=[\s.,;:’'”"?!)]|$)/gu;

/** What an agency is called by after its country. */
const KIND_LAST = /\s(?:News|Press|Information)\sAgency$/u;

/** No mention that is longer is asked about twice. */
const LONGEST_ASKED = 80;

const GENERIC = /^the (news agency|agency|channel|broadcaster|newspaper|paper|website)$/iu;

interface Outlet {
  readonly name: string;
  readonly kind: SourceKind;
}

/**
 * The outlets of one article: those that the world knows, and those that the article itself introduces ("the Velmoran
 * news agency Skerry") and then calls by the bare name ("according to Skerry").
 */
export class ArticleOutlets {
  private readonly introduced = new Map<string, Outlet>();
  /** The introduced ones by the last word of their names. */
  private readonly byLastWord = new Map<string, Outlet[]>();

  private readonly publisher: string | undefined;
  private readonly text: string;

  constructor(article: Article) {
    this.text = article.text;
    this.publisher = article.outlet === undefined ? undefined : sourceName(article.outlet);
    for (const { agencies = [] } of article.furniture)
      for (const agency of agencies) this.introduce(agency, 'agency');
    if (article.outlet !== undefined) this.introduce(article.outlet, 'outlet');
    for (const pattern of [KIND_BEFORE, KIND_AFTER, FULL_NAME, ON_AIR]) {
      for (const match of matchesOf(article.text, pattern)) {
        const kind = outletKind(match[0]);
        if (kind !== undefined) this.introduce(match[0], kind);
      }
    }
    for (const { name, kind } of unheardOutlets(article.text)) this.introduce(name, kind);
  }

  private introduce(mention: string, kind: SourceKind): void {
    const name = this.ownName(mention);
    const key = fold(name);
    if (key === '' || this.introduced.has(key)) return;
    const outlet = { name, kind };
    this.introduced.set(key, outlet);
    const last = lastWord(key);
    this.byLastWord.set(last, [...(this.byLastWord.get(last) ?? []), outlet]);
  }

  /**
   * What kind of source a mention names.
   *
   * @returns undefined when it names none that the world or this article knows
   */
  readonly kindOf = remembered(
    (mention: string): SourceKind | undefined =>
      outletKind(mention) ??
      this.introduced.get(fold(sourceName(mention)))?.kind ??
      this.longerThan(mention)?.kind,
    LONGEST_ASKED,
  );

  /** The name of the source that a mention names: the full one, when the mention shortens one that the article gives. */
  nameOf(mention: string): string {
    return this.longerThan(mention)?.name ?? this.ownName(mention);
  }

  /**
   * How far a name with small words in it reaches: "Diena un Nakts", "the Founders in Cars podcast".
   *
   * @param words - a text in which a mention begins
   * @param within - the name must begin before this offset
   * @returns the offset at which the name ends; undefined where no such name stands
   */
  compoundEnd(words: string, within: number): number | undefined {
    for (const { name } of this.introduced.values()) {
      if (!/\s\p{Ll}/u.test(name)) continue;
      const at = words.indexOf(name);
      if (at >= 0 && at < within) return at + name.length;
    }
    return undefined;
  }

  /** "Zahran News Agency" where Zahran is a country of the article: without its kind the agency would have no name. */
  private ownName(mention: string): string {
    const name = sourceName(mention);
    const words = mention.replace(/\s+/gu, ' ').replace(LETTERS, '');
    const whole = words.slice(Math.max(0, words.indexOf(name)));
    return whole !== name && KIND_LAST.test(whole) && (isKnownPlace(name) || this.isCountry(name))
      ? whole
      : name;
  }

  private isCountry(name: string): boolean {
    return (
      /^\p{Lu}[\p{L}-]+$/u.test(name) &&
      new RegExp(
        String.raw`(?<!\b(?:editor|editors|reporter|journalist|correspondent|owner|report|part)\s)\bof\s${name}(?!\s\p{Lu}|[\p{L}-])|(?<![\p{L}-])${name}(?:n|i|an|ian|ese|ish)s?(?![\p{L}-])`,
        'u',
      ).test(this.text)
    );
  }

  /** The one source of a kind that the article introduces: "the agency". */
  private only(noun: string): Outlet | undefined {
    const wanted = kindOfNoun(noun);
    const fitting = [...this.introduced.values()].filter(
      ({ kind, name }) => kind === wanted && name !== this.publisher,
    );
    return fitting.length === 1 ? fitting[0] : undefined;
  }

  /** The one introduced outlet whose name ends with the mention's: "the Gazette" for the Northmoor Gazette. */
  private longerThan(mention: string): Outlet | undefined {
    const generic = GENERIC.exec(mention)?.[1];
    if (generic !== undefined) return this.only(generic.toLowerCase());
    const key = fold(sourceName(mention));
    if (key === '' || !/\p{Lu}/u.test(mention)) return undefined;
    const ending = this.byLastWord.get(lastWord(key)) ?? [];
    if (ending.length > MOST_NAMESAKES) return undefined;
    const longer = ending.filter(({ name }) => fold(name).endsWith(` ${key}`));
    // "the Courrier" is the Courrier de Brevanne that prints the article.
    if (longer.length === 0 && this.publisher !== undefined && fold(this.publisher).startsWith(`${key} `))
      return this.introduced.get(fold(this.publisher));
    return longer.length === 1 ? longer[0] : undefined;
  }
}

/** Among more outlets whose names end alike, a short name tells nothing. */
const MOST_NAMESAKES = 20;

function lastWord(key: string): string {
  return key.slice(key.lastIndexOf(' ') + 1);
}

function kindOfNoun(noun: string): SourceKind {
  if (/agency/u.test(noun)) return 'agency';
  return /channel|broadcaster/u.test(noun) ? 'channel' : 'outlet';
}
