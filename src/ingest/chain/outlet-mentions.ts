import type { SourceKind, Span } from '../document';
import type { ArticleOutlets } from '../lexicon/article-outlets';
import { outletKind } from '../lexicon/outlets';
import { isGivenName } from '../lexicon/people';
import { isDemonym, isKnownPlace } from '../lexicon/places';
import { isDocumentNoun, isGroupNoun, isOrganisationNoun } from '../lexicon/organisations';
import { isJournalistNoun, isRoleNoun } from '../lexicon/roles';
import { NAMED, NEXT_MENTION, type RelayForm, type Step } from './patterns/relay-pattern';
import { matchesOf } from '../../text/matches';
import { MONTH_WORDS, WEEKDAY_WORDS } from '../lexicon/calendar';

/** A relay’s mention, and the name of the source that it stands for. */
export interface OutletMention {
  /** In the article’s text. */
  readonly span: Span;
  readonly name: string;
  readonly kind: SourceKind;
}

const GENERIC =
  /^(?:the|this)\s+(?:same\s+)?(?:(?<adjective>[\p{L}-]+)\s+(?:media\s+)?)?(?<noun>platform|app|social network|news agency|news site|agency|channel|broadcaster|newspaper|paper|website|daily|weekly|magazine|tabloid|outlet|network|station|podcast|programme|program|show)$/iu;

/** The kinds of source that a noun may take up again. */
const KINDS_OF: Readonly<Record<string, readonly SourceKind[]>> = {
  'news agency': ['agency'],
  agency: ['agency'],
  channel: ['channel', 'outlet'],
  broadcaster: ['channel', 'outlet'],
  network: ['channel', 'outlet', 'platform'],
  station: ['channel', 'outlet'],
  platform: ['platform'],
  app: ['platform'],
  'social network': ['platform'],
  podcast: ['channel'],
  programme: ['channel'],
  program: ['channel'],
  show: ['channel'],
};
const PRINTED: readonly SourceKind[] = ['outlet'];
const PRINTS = /^(?:news agency|agency|newspaper|paper|magazine|website)$/u;

/** "the podcast Founders’ Hour": the possessive is part of the name that the kind leads to. */
const PROGRAMME_OF_SOMEBODY = /\b(?:podcast|programme|program|show)\s+\p{Lu}[\p{L}-]*[’']s?\s\p{Lu}/u;

/** An outlet that only its kind tells. */
const NAMELESS =
  /(?:outlets|media|(?<=\p{L}\s)(?:agency|broadcaster|channel|newspaper|network|television|radio|news site|tabloid|daily))$/u;

/** Tells which outlets the words around quotes mention. Frames are to be asked about in text order: "the paper" is the one before. */
export class OutletMentions {
  private readonly earlier: OutletMention[] = [];

  constructor(private readonly outlets: ArticleOutlets) {}

  /**
   * The outlets that a form’s words mention: one, or the list that begins with it.
   *
   * @param frame - the sentence with every content blanked out
   * @param start - the offset of `frame` in the article’s text
   * @param at - where the words begin in `frame`
   */
  after(frame: string, start: number, at: number, words: string, form: RelayForm): OutletMention[] {
    const first = this.beginning(words, frame.slice(at), start + at, form);
    if (first === undefined) return [];
    const found = [first];
    // What no form but its own gives away ends the list: ", Holt said" behind it is no outlet.
    const { takes, ...others } = form;
    const listed: RelayForm = takes === undefined || takes === 'any name' ? others : form;
    for (let end = first.span[1] - start; ;) {
      NEXT_MENTION.lastIndex = end;
      const match = NEXT_MENTION.exec(frame);
      const mention = match?.[1];
      // "told WBGY, a radio station in Corran": what it is, and no other.
      if (match === null || mention === undefined || /^,\s*an?\s/u.test(match[0])) break;
      const from = match.index + match[0].length - mention.length;
      const isApposed = found.length === 1 && match[0].startsWith(',') && NAMELESS.test(first.name);
      const next =
        this.beginning(mention, frame.slice(from), start + from, listed) ??
        (isApposed ? this.apposed(mention, start + from, first) : undefined);
      if (next === undefined) break;
      found.push(next);
      end = next.span[1] - start;
    }
    // "according to local outlets including the Punch", "the state news agency, Tarn": the named ones say who they are.
    const named = found.length > 1 && NAMELESS.test(found[0]?.name ?? '') ? found.slice(1) : found;
    this.earlier.push(...named);
    return named;
  }

  /**
   * Takes note of the outlets that a sentence names, so that a later "the paper" can take them up.
   *
   * @param words - the whole sentence, contents included
   */
  note(words: string, start: number): void {
    for (const match of matchesOf(words, NAMED)) {
      const found = this.ending(match[0], start + match.index);
      if (found !== undefined) this.earlier.push(found);
    }
  }

  /** The outlets that are the subject which ends a form’s words: "Interfax and TASS". */
  before(frame: string, start: number, at: number, words: string): OutletMention[] {
    const last = this.ending(words, start + at);
    if (last === undefined) return [];
    const found = [last];
    for (;;) {
      const upTo = (found[0]?.span[0] ?? start) - start;
      const joined = /((?:\p{Lu}[\p{L}\p{N}.-]*\s+){0,3}\p{Lu}[\p{L}\p{N}.-]*)(?:,|,?\s+and)\s+$/u.exec(
        frame.slice(Math.max(0, upTo - 60), upTo),
      );
      const mention = joined?.[1];
      if (joined === null || mention === undefined) break;
      const previous = this.ending(mention, start + Math.max(0, upTo - 60) + joined.index);
      if (previous === undefined) break;
      found.unshift(previous);
    }
    this.earlier.push(...found);
    return found;
  }

  /** What the words name when read from their beginning: they are cut back word by word until they name an outlet. */
  private beginning(
    words: string,
    rest: string,
    at: number,
    { takes, step }: RelayForm,
  ): OutletMention | undefined {
    const employer = PROGRAMME_OF_SOMEBODY.test(words) ? undefined : this.employer(words, at);
    if (employer !== undefined) return employer;
    const compound = this.outlets.compoundEnd(rest, words.length);
    const longest = compound === undefined || compound < words.length ? words : rest.slice(0, compound);
    const parts = longest.split(/(\s+)/u);
    for (let to = parts.length; to > 0; to -= 2) {
      const mention = parts.slice(0, to).join('').replace(/[.,]$/u, '');
      const found = this.named(mention, at) ?? this.owned(mention, at);
      if (found === undefined) continue;
      const fits =
        takes === 'on air'
          ? isOnAir(found, mention)
          : takes !== 'platform' || /^(?:platform|channel)$/u.test(found.kind);
      return fits && (found.kind === 'platform' || !isModifier(rest.slice(mention.length), step))
        ? found
        : undefined;
    }
    if (takes !== 'any name') return undefined;
    return this.agency(words, at) ?? this.unheardOf(words, at);
  }

  /** "as quoted by the Nordlys Agency": other agencies with a capital are public bodies. */
  private agency(words: string, at: number): OutletMention | undefined {
    const mention = /^(?:the\s+)?(?:\p{Lu}[\p{L}-]+\s+){1,2}Agency\b/u.exec(words)?.[0];
    if (mention === undefined) return undefined;
    return { span: [at, at + mention.length], kind: 'agency', name: mention.replace(/^the\s+/u, '') };
  }

  /** "Radio Lark’s Marco Silvan", "NTV’s breakfast show": the outlet, whose reporter or programme it is. */
  private employer(words: string, at: number): OutletMention | undefined {
    const name = /^(.+?)[’']s?\s+\p{L}/u.exec(words)?.[1];
    return name === undefined || isKnownPlace(name) ? undefined : this.named(name, at);
  }

  /** "Corran’s WQTB": the outlet of a town that no list has. */
  private owned(mention: string, at: number): OutletMention | undefined {
    const town = /^\p{Lu}[\p{L}-]+[’']s\s+(?=\p{Lu})/u.exec(mention)?.[0];
    return town === undefined ? undefined : this.named(mention.slice(town.length), at + town.length);
  }

  /** What the words name at their end: they are cut from the left. */
  private ending(words: string, at: number): OutletMention | undefined {
    const parts = words.split(/(\s+)/u);
    let from = 0;
    for (; from < parts.length; from += 2) {
      const mention = parts
        .slice(from)
        .join('')
        .replace(/[.,’']+$/u, '');
      const found = this.named(mention, at + parts.slice(0, from).join('').length);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  private named(mention: string, at: number): OutletMention | undefined {
    const span: Span = [at, at + mention.length];
    const generic = GENERIC.exec(mention);
    if (generic !== null) return this.takenUp(mention, span, generic.groups ?? {});
    if (/^tweets?$/u.test(mention)) return { span, kind: 'platform', name: 'Twitter' };
    const bare = mention.replace(/^an?\s+/u, '');
    const kind = this.outlets.kindOf(bare);
    return kind === undefined ? undefined : { span, kind, name: this.outlets.nameOf(bare) };
  }

  /** "the paper": the outlet of that kind that was named last; one that is named nowhere has its kind for a name. */
  private takenUp(
    mention: string,
    span: Span,
    { noun = '', adjective = '' }: Record<string, string>,
  ): OutletMention | undefined {
    // "the dpa news agency": letters that are written small.
    const isSmall = outletKind(adjective.toUpperCase()) === 'agency';
    const isName = isSmall || (/^\p{Lu}/u.test(adjective) && !isDemonym(adjective));
    const isState = /^(?:state|official)$/iu.test(adjective);
    const last = isName || isState ? undefined : this.lastOf(noun.toLowerCase());
    if (last !== undefined) return { ...last, span };
    const kind = this.outlets.kindOf(mention);
    const name = isSmall ? adjective : this.outlets.nameOf(mention);
    const isBare = !isName && !isState && GENERIC.test(`the ${name}`);
    return kind === undefined || isBare ? undefined : { span, kind, name };
  }

  /** The outlet named last that a noun may take up, of its first kind where there is one. */
  private lastOf(noun: string): OutletMention | undefined {
    const last = this.earlier.at(-1);
    // What carried words under a name that tells nothing of its kind may be of any.
    if (noun === 'outlet' || (last?.kind === 'unknown' && PRINTS.test(noun))) return last;
    for (const wanted of KINDS_OF[noun] ?? PRINTED) {
      const found = this.earlier.findLast(({ kind }) => kind === wanted);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  /** "the Velmoran state news agency, Tarn": the name that the kind leads to. */
  private apposed(mention: string, at: number, { kind }: OutletMention): OutletMention | undefined {
    const found = this.unheardOf(mention.replace(/[.,]+$/u, ''), at);
    return found && { ...found, kind };
  }

  /** A name that the form alone tells to be an outlet’s: nobody’s given name, no place, no role. */
  private unheardOf(mention: string, at: number): OutletMention | undefined {
    if (!couldBeOutlet(mention)) return undefined;
    const name = this.outlets.nameOf(mention.replace(/^the\s+/iu, ''));
    return { span: [at, at + mention.length], kind: 'unknown', name };
  }
}

/** Whether a mention is a name that may be an outlet’s, for all that its words tell: nobody’s given name, no place, no role. */
export function couldBeOutlet(mention: string): boolean {
  const name = mention.replace(/^the\s+/iu, '');
  const words = name.split(/\s+/u);
  const [first = ''] = words;
  return (
    words.every((word) => /^\p{Lu}/u.test(word)) &&
    words.length <= 3 &&
    !NO_NAME.test(first) &&
    !isGivenName(first) &&
    !isKnownPlace(name) &&
    !words.some(
      (word) => isOrganisationNoun(word) || isRoleNoun(word) || isGroupNoun(word) || isDocumentNoun(word),
    )
  );
}

const NO_NAME = new RegExp(
  String.raw`^(?:he|she|it|they|i|we|the|on|in|mr|mrs|ms|dr|sir|${WEEKDAY_WORDS}|${MONTH_WORDS})\.?$`,
  'iu',
);

/** Somebody is heard on a channel, on a broadcaster known as an outlet, or on the programme of either; not on a newspaper. */
function isOnAir({ kind }: OutletMention, mention: string): boolean {
  return kind === 'channel' || kind === 'platform' || (kind === 'outlet' && isBroadcaster(mention));
}

function isBroadcaster(mention: string): boolean {
  const name = mention.replace(/^the\s+/iu, '').replace(/[’']s$/u, '');
  return /^\p{Lu}[\p{Lu}\d]+(?:\s|$)|\b(?:News|Al\s\p{Lu}|TV|Radio|Euronews|Channel)\b/u.test(name);
}

/** "the Tribune editor", "the Chronicle building": the outlet only says which; its reporters stand for it. */
function isModifier(after: string, step: Step): boolean {
  const noun = /^\s([\p{L}-]+)/u.exec(after)?.[1];
  if (noun === undefined || isJournalistNoun(noun) || noun === 'podcast') return false;
  // "according to a Gazette report"
  if (step === 'reported' && /^(?:report|story|article|dispatch|interview)$/u.test(noun)) return false;
  if (/^\p{Lu}/u.test(noun)) return isOrganisationNoun(noun);
  return (
    (isRoleNoun(noun) && !noun.endsWith('s')) ||
    (isOrganisationNoun(noun) && !/^(?:agency|network|station|services?)$/u.test(noun)) ||
    (isDocumentNoun(noun) && !/^(?:website|paper|newsletter|bulletin)$/u.test(noun) && !noun.endsWith('s')) ||
    /^(?:bestseller|building|offices|headquarters|readers?|hotel|reporters|prize|award)$/u.test(noun)
  );
}
