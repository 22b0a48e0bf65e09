import type { Paragraph, Quotation, QuotationMark, Span } from '../document';
import { holding } from './lookup';

/** A single-marked quotation is searched for this far: an apostrophe must not swallow a page. */
const LONGEST_SINGLE = 1500;

/** A quotation before it is known whether the next paragraph goes on with it. */
type Marked = Omit<Quotation, 'continued'>;

const OPENING = '“„‟«‹';
const CLOSING = '”»›';
/** German marks: what closes looks like what opens elsewhere. */
const CLOSED_BY_OPENING: ReadonlySet<string> = new Set(['„“', '»«', '›‹']);

/**
 * Finds the stretches between quotation marks, paragraph by paragraph: curly, low, straight, doubled apostrophes
 * (`''`), guillemets, single marks, and one kind within another. A mark that a paragraph opens and never closes counts to
 * the paragraph's end, and is *continued* when the next paragraph opens with a mark of the same kind.
 */
export function findQuotations(text: string, paragraphs: readonly Paragraph[]): Quotation[] {
  const found: Quotation[] = [];
  paragraphs.forEach((paragraph, index) => {
    const doubles = doubleMarked(text, paragraph.span);
    const next = paragraphs[index + 1];
    const reopened = next?.kind === 'prose' ? openingMark(text, next.span) : undefined;
    const singles = singleMarked(text, paragraph.span, doubles, reopened === 'single');
    const inner = doubles.flatMap((double) => singlesInside(text, double));
    const all = [...doubles, ...singles, ...inner].sort((a, b) => a.span[0] - b.span[0]);
    for (const quotation of all) {
      const toTheEnd = quotation.span[1] === paragraph.span[1];
      found.push({ ...quotation, continued: !quotation.closed && toTheEnd && reopened === quotation.mark });
    }
  });
  return found;
}

/**
 * Those that no other holds.
 *
 * @param quotations - in text order
 */
export function outermostOf(quotations: readonly Quotation[]): Quotation[] {
  const found: Quotation[] = [];
  for (const quotation of quotations)
    if (quotation.span[0] >= (found.at(-1)?.span[1] ?? 0)) found.push(quotation);
  return found;
}

/** The mark that opens at `i`, as its length and kind; undefined when none does. */
function markAt(
  text: string,
  i: number,
): { readonly length: number; readonly mark: QuotationMark } | undefined {
  const c = text.charAt(i);
  if (c === '"' || c === '“' || c === '”' || c === '„' || c === '‟') return { length: 1, mark: 'double' };
  if (c === '«' || c === '»' || c === '‹' || c === '›') return { length: 1, mark: 'guillemet' };
  const two = text.slice(i, i + 2);
  if (two === "''" || two === '``' || two === '’’' || two === '‘‘') return { length: 2, mark: 'apostrophes' };
  return undefined;
}

function canOpen(text: string, i: number, length: number, start: number): boolean {
  const before = i > start ? text.charAt(i - 1) : ' ';
  const after = text.charAt(i + length);
  return (/[\s([{—–‘'-]/u.test(before) || before === '') && after !== '' && !/\s/u.test(after);
}

function doubleMarked(text: string, [start, end]: Span): Marked[] {
  const found: Marked[] = [];
  let open: { at: number; length: number; mark: QuotationMark } | undefined;
  const close = (innerEnd: number, spanEnd: number, closed: boolean): void => {
    if (open !== undefined && innerEnd > open.at + open.length) {
      found.push({
        span: [open.at, spanEnd],
        inner: [open.at + open.length, innerEnd],
        mark: open.mark,
        closed,
      });
    }
    open = undefined;
  };
  for (let i = start; i < end; i++) {
    const here = markAt(text, i);
    if (here === undefined) continue;
    const c = text.charAt(i);
    const opens = canOpen(text, i, here.length, start);
    if (open === undefined) {
      if (opens || OPENING.includes(c) || c === '`' || c === '‘') open = { at: i, ...here };
    } else if (here.mark !== open.mark && !CLOSING.includes(c)) {
      // another kind of mark inside: a quotation within the quotation
    } else if (CLOSED_BY_OPENING.has(text.charAt(open.at) + c)) {
      close(i, i + 1, true);
    } else if (
      OPENING.includes(c) ||
      (opens &&
        !CLOSING.includes(c) &&
        /\s/u.test(text.charAt(i - 1)) &&
        closesLater(text, i + here.length, end, here.mark))
    ) {
      close(i, i, false);
      open = { at: i, ...here };
    } else {
      close(i, i + here.length, true);
    }
    i += here.length - 1;
  }
  close(end, end, false);
  return found;
}

/** Whether a mark of this kind that cannot open stands between `from` and `end`. */
function closesLater(text: string, from: number, end: number, mark: QuotationMark): boolean {
  for (let i = from; i < Math.min(end, from + LONGEST_SINGLE); i++) {
    const here = markAt(text, i);
    if (here?.mark === mark) return true;
  }
  return false;
}

/**
 * Single marks outside double ones: an opener after a space, a closer that no letter follows. They may enclose double ones,
 * as British papers write.
 */
function singleMarked(
  text: string,
  [start, end]: Span,
  doubles: readonly Marked[],
  reopens: boolean,
): Marked[] {
  const found: Marked[] = [];
  for (let i = start; i < end; i++) {
    const enclosing = holding(doubles, i);
    if (enclosing !== undefined) {
      i = enclosing.span[1] - 1;
      continue;
    }
    const c = text.charAt(i);
    if ((c !== '‘' && c !== "'") || markAt(text, i) !== undefined) continue;
    if (!canOpen(text, i, 1, start) || /\d/u.test(text.charAt(i + 1))) continue;
    const closing = closingSingle(text, i + 1, Math.min(end, i + LONGEST_SINGLE), doubles);
    if (closing !== undefined) {
      found.push({ span: [i, closing + 1], inner: [i + 1, closing], mark: 'single', closed: true });
      i = closing;
    } else if (c === '‘' && (i === start || reopens)) {
      found.push({ span: [i, end], inner: [i + 1, end], mark: 'single', closed: false });
      break;
    }
  }
  return found;
}

/**
 * Single marks inside double ones, a quotation within the quotation: “She said, ‘Never again,’ and left”. A straight one must
 * follow a comma or a colon, since what is quoted is often spoken, and drops letters: "Get 'em out of the players' lounge".
 */
function singlesInside(text: string, { inner }: Marked): Marked[] {
  return singleMarked(text, inner, [], false).filter(
    ({ span: [start], closed }) =>
      closed &&
      (text.charAt(start) === '‘' || /[,:] $/u.test(text.slice(Math.max(inner[0], start - 2), start))),
  );
}

function closingSingle(
  text: string,
  from: number,
  limit: number,
  doubles: readonly Marked[],
): number | undefined {
  let candidate: number | undefined;
  let passedDouble = false;
  for (let k = from; k < limit; k++) {
    const enclosed = holding(doubles, k);
    if (enclosed !== undefined) {
      passedDouble = true;
      k = enclosed.span[1] - 1;
      continue;
    }
    const c = text.charAt(k);
    if ((c !== '’' && c !== "'") || k === from || /\s/u.test(text.charAt(k - 1))) continue;
    const after = text.charAt(k + 1);
    if (/[\p{L}\p{N}]/u.test(after)) continue;
    if (/[,.!?…]/u.test(text.charAt(k - 1)) || after === '' || /[,.;:!?)\]”"\n]/u.test(after)) return k;
    // After an s it may be a plural possessive ("the ministers’ plan"), and past a double mark it proves nothing.
    if (text.charAt(k - 1) !== 's' && !passedDouble) return k;
    candidate ??= k;
  }
  return passedDouble ? undefined : candidate;
}

/** The kind of the mark that a paragraph opens with. */
function openingMark(text: string, [start, end]: Span): QuotationMark | undefined {
  const here =
    markAt(text, start) ?? (text.charAt(start) === '‘' ? { length: 1, mark: 'single' as const } : undefined);
  if (here === undefined || end <= start + here.length) return undefined;
  return canOpen(text, start, here.length, start) ? here.mark : undefined;
}
