/** A text and what stands around it. */
export interface TextQuote {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** A longer text is named by how it begins and ends; so is one that runs over a paragraph, which no match does. */
const LONGEST = 300;
const EDGE_WORDS = 5;
/** A shorter text may stand elsewhere too: the words around it tell which is meant. */
const SHORTEST = 40;
const CONTEXT_WORDS = 3;

/**
 * The value of a text directive that makes a browser scroll to a text (WICG, URL Fragment Text Directives):
 * `[prefix-,]start[,end][,-suffix]`.
 *
 * @example textFragment(\{ exact: 'a, b', prefix: '', suffix: '' \}) // 'a%2C%20b'
 */
export function textFragment({ exact, prefix, suffix }: TextQuote): string {
  const text = exact.trim();
  if (text.length > LONGEST || /\n/u.test(text)) {
    const words = text.split(/\s+/u);
    const count = Math.min(EDGE_WORDS, Math.floor(words.length / 2));
    if (count > 0) return `${encode(words.slice(0, count))},${encode(words.slice(-count))}`;
  }
  if (text.length >= SHORTEST) return encode([text]);
  // The first word before and the last one after may be cut in two.
  const before = lastLine(prefix).split(/\s+/u).slice(1).filter(Boolean).slice(-CONTEXT_WORDS);
  const after = firstLine(suffix).split(/\s+/u).slice(0, -1).filter(Boolean).slice(0, CONTEXT_WORDS);
  return [
    ...(before.length === 0 ? [] : [`${encode(before)}-`]),
    encode([text]),
    ...(after.length === 0 ? [] : [`-${encode(after)}`]),
  ].join(',');
}

/** Of the three characters that part a directive, `-` alone is no percent code yet; half a surrogate pair has none. */
function encode(words: readonly string[]): string {
  return encodeURIComponent(words.join(' ').replace(/\p{Surrogate}/gu, '\uFFFD')).replaceAll('-', '%2D');
}

const lastLine = (text: string): string => text.slice(text.lastIndexOf('\n') + 1);
const firstLine = (text: string): string => text.split('\n', 1)[0] ?? '';
