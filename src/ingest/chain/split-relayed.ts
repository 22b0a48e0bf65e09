import type { Article, FoundQuote, RelayClause, Span } from '../document';
import type { ArticleOutlets } from '../lexicon/article-outlets';
import { keepQuotes } from './keep-quotes';
import { couldBeOutlet } from './outlet-mentions';
import { GENERIC } from './patterns/relay-pattern';

/** "Kestrenko said (that)": who is reported at the beginning of what an outlet reports. */
const REPORTED =
  /^(?<source>(?:(?:the|a|an|its|his|her)\s+)?(?:[\p{L}’'.-]+\s+){0,8}?[\p{L}’'.-]+?)\s+(?<cue>(?:has |have |had |also |later )*(?:said|says|stated|warned|added|announced|claimed|insisted|denied|confirmed|declared|told\s+[\p{L} ]{2,40}?(?=\s+that\b)))(?:\s+(?:on|late|earlier)\s+[\p{Lu}][\p{L}]+day)?\s+(?:that\s+)?(?=\S)/iu;

/** "the agency": which one the words around the quotes tell. */
const TAKEN_UP = new RegExp(`^${GENERIC}$`, 'iu');

/** A cue by which an outlet passes on what others said; what an outlet "warned" or "denied" is its own. */
const PASSES_ON = /^(?:according|per|report|reports|reported|reporting|citing|quot)/iu;

/**
 * Gives each quote whose source is a relay back to its speaker: a finder that looks at one source only takes "Putin said X,
 * according to RT" for RT’s words. Where another quote in it has the speaker, that one is carried by the relay; else the
 * speaker is read off the beginning of the content.
 */
export function splitRelayed(
  { text }: Article,
  quotes: readonly FoundQuote[],
  outlets: ArticleOutlets,
): FoundQuote[] {
  const carried = new Map<number, RelayClause[]>();
  const replaced = new Map<number, FoundQuote>();
  quotes.forEach((quote, index) => {
    const clause = passingOn(text, quote);
    if (clause === undefined) return;
    const mention = text.slice(...clause.source);
    const isOutlet = outlets.kindOf(mention) !== undefined;
    const inner = quotes.flatMap((other, at) =>
      at !== index && isReportedIn(other, quote, clause.source) ? [at] : [],
    );
    // "…, Veld reported": beside another’s report even an unheard name is an outlet’s.
    if (
      inner.length > 0 &&
      (isOutlet || (isReport(text, quote) && (TAKEN_UP.test(mention) || couldBeOutlet(mention))))
    ) {
      for (const at of inner) carried.set(at, [...(carried.get(at) ?? []), clause]);
      replaced.set(index, quote);
      return;
    }
    const spoken = isOutlet ? speakerIn(text, quote) : undefined;
    if (spoken !== undefined)
      replaced.set(index, { ...quote, ...spoken, relayClauses: [...quote.relayClauses, clause] });
  });
  return keepQuotes(
    quotes,
    quotes.map((quote, index) => {
      const instead = replaced.get(index);
      if (instead === quote) return undefined;
      const known = new Set(quote.relayClauses.map(({ source }) => source[0]));
      const more = (carried.get(index) ?? []).filter(({ source }) => !known.has(source[0]));
      if (instead !== undefined || more.length === 0) return instead ?? quote;
      return { ...quote, relayClauses: [...quote.relayClauses, ...more] };
    }),
  );
}

function speakerIn(
  text: string,
  { content }: FoundQuote,
): Pick<FoundQuote, 'source' | 'cue' | 'content'> | undefined {
  const [first, ...others] = content;
  if (first === undefined) return undefined;
  const match = REPORTED.exec(text.slice(...first));
  const groups = match?.groups;
  const source = groups?.['source'];
  const cue = groups?.['cue'];
  if (match === null || source === undefined || cue === undefined) return undefined;
  const cueAt = first[0] + match[0].indexOf(cue, source.length);
  return {
    source: [[first[0], first[0] + source.length]],
    cue: [[cueAt, cueAt + cue.length]],
    content: [[first[0] + match[0].length, first[1]], ...others],
  };
}

/** The clause of a quote whose cue passes words on, when a source stands in it. */
function passingOn(text: string, { source: [source], cue: [cue] }: FoundQuote): RelayClause | undefined {
  if (source === undefined || cue === undefined || !PASSES_ON.test(text.slice(...cue))) return undefined;
  return { span: [Math.min(source[0], cue[0]), Math.max(source[1], cue[1])], source };
}

function isReport(text: string, { cue: [cue] }: FoundQuote): boolean {
  return cue !== undefined && /^report(?:s|ed)$/iu.test(text.slice(...cue));
}

/** Whether one quote’s content begins inside another’s, and its source is not the other’s relay. */
function isReportedIn(inner: FoundQuote, outer: FoundQuote, relay: Span): boolean {
  const at = inner.content[0]?.[0] ?? -1;
  const [source] = inner.source;
  if (source === undefined || (source[0] < relay[1] && relay[0] < source[1])) return false;
  return outer.content.some(([start, end]) => start <= at && at < end);
}
