import type { FoundQuote, RelayClause, Segmentation, Span } from '../document';
import type { ArticleOutlets } from '../lexicon/article-outlets';
import { OutletMentions } from './outlet-mentions';
import { GENERIC } from './patterns/relay-pattern';
import { relaysInFrame } from './relays-in-frame';
import { matchesOf } from '../../text/matches';

/** How a clause begins that stands at the end of a content and reports it, or in its middle between commas. */
const CLAUSE =
  /^(?:according to|as (?:first |earlier |previously )?(?:reported|quoted|cited) (?:by|in)|per|quoted by|cited by|citing|quoting|in (?:comments|remarks|an? (?:\p{L}+ )?(?:interview|statement|post|speech|letter|video|op-ed|column))|in (?:his|her|their) (?:comments|remarks)|(?:the )?(?:\p{L}+ ){0,5}?\p{Lu}[\p{L}\p{N}.’'-]*(?: \p{L}+){0,3} (?:has |also |later |first )?(?:reported|reports|said|says|wrote|added))(?=\s|$)/u;

/** "…, the newspaper reported": whichever newspaper it is, it reports. */
const GENERIC_REPORTS = new RegExp(
  String.raw`^${GENERIC}\s+(?:also\s+|later\s+|first\s+)?(?:reported|reports|said|wrote|added)$`,
  'u',
);

/** "in comments", before "carried by state TV" that the finder cut off. */
const LEFT_OVER = /^in (?:comments|remarks|a statement|an interview)$/u;

/** No clause that only says who carried the words is longer. */
const LONGEST = 160;

/**
 * Takes the clauses that say who carried the words out of the contents: at their beginning, at their end, and in their
 * middle. What stands between quotation marks was said in one piece and stays.
 */
export function cutRelayClauses(
  text: string,
  { quotations }: Segmentation,
  quotes: readonly FoundQuote[],
  outlets: ArticleOutlets,
): FoundQuote[] {
  const isSaid = (offset: number): boolean =>
    quotations.some(({ span }) => span[0] <= offset && offset < span[1]);
  return quotes.map((quote) => {
    if (quote.type === 'direct') return quote;
    const clauses: RelayClause[] = [];
    const content = quote.content.flatMap((span) => cut(text, span, isSaid, outlets, clauses));
    if (content.length === 0 || clauses.length === 0) return quote;
    return { ...quote, content, relayClauses: [...quote.relayClauses, ...clauses] };
  });
}

function cut(
  text: string,
  [start, end]: Span,
  isSaid: (offset: number) => boolean,
  outlets: ArticleOutlets,
  clauses: RelayClause[],
): Span[] {
  const pieces = piecesOf(text, [start, end], isSaid);
  const kept = pieces.map((piece, index) => {
    if (index === 0 && pieces.length === 1) return true;
    const words = text.slice(...piece);
    if (index === pieces.length - 1 && (LEFT_OVER.test(words) || GENERIC_REPORTS.test(words))) {
      clauses.push({ span: piece, source: piece });
      return false;
    }
    if (words.length > LONGEST || !CLAUSE.test(words)) return true;
    // "Sputnik said", "in an interview with the Gazette": only where a relay is named in it.
    const relays = relaysInFrame(words, piece[0], new OutletMentions(outlets));
    if (relays.length === 0) return true;
    for (const { clause, span, step } of relays)
      if (step !== 'heard') clauses.push({ span: clause, source: span });
    return false;
  });
  if (kept.every(Boolean)) return [[start, end]];
  const spans: Span[] = [];
  pieces.forEach(([from, to], index) => {
    if (kept[index] !== true) return;
    const last = spans.at(-1);
    if (last !== undefined && kept[index - 1] === true) spans[spans.length - 1] = [last[0], to];
    else spans.push([from, to]);
  });
  return spans;
}

/** The stretches between the commas and dashes that stand outside quotation marks. */
function piecesOf(text: string, [start, end]: Span, isSaid: (offset: number) => boolean): Span[] {
  const pieces: Span[] = [];
  let from = start;
  for (const match of matchesOf(text.slice(start, end), /,(?=\s)|\s[—–-](?=\s)/gu)) {
    const at = start + match.index;
    if (isSaid(at)) continue;
    pieces.push([from, at]);
    from = at + match[0].length + 1;
  }
  pieces.push([from, end]);
  return pieces.filter(([a, b]) => b > a);
}
