import { isUtf8 } from 'node:buffer';
import chardet from 'chardet';
import sniff from 'html-encoding-sniffer';
import iconv from 'iconv-lite';
import { binaryKind } from './binary';
import { UnreadableInputError } from './failure';

/**
 * Decodes a text: UTF-8, or UTF-16 with a byte order mark, or the charset that the transport declared.
 *
 * @param bytes - the whole of it
 * @param declared - the charset of a Content-Type header
 * @returns the text without its byte order mark, line ends as `\n`
 * @throws {@link UnreadableInputError} for binary content, and for another encoding with the offset of its first bad byte
 */
export function decodeText(bytes: Buffer, declared?: string): string {
  const utf16 = utf16Of(bytes);
  if (utf16 !== undefined) return unifyLineEnds(decodeUtf16(bytes, utf16));
  refuseBinary(bytes);
  if (declared !== undefined && !isUtf8Label(declared) && iconv.encodingExists(declared))
    return unifyLineEnds(iconv.decode(bytes, declared));
  return unifyLineEnds(decodeUtf8(bytes));
}

/**
 * Decodes a page by its byte order mark, the transport's charset or its `<meta charset>`, UTF-8 where none speaks.
 *
 * @param bytes - the whole page
 * @param declared - the charset of a Content-Type header
 * @throws {@link UnreadableInputError} for binary content, and for bytes that its encoding does not know
 */
export function decodeHtml(bytes: Buffer, declared?: string): string {
  const utf16 = utf16Of(bytes);
  if (utf16 !== undefined) return unifyLineEnds(decodeUtf16(bytes, utf16));
  refuseBinary(bytes);
  const encoding = sniff(bytes, {
    defaultEncoding: 'UTF-8',
    ...(declared === undefined ? {} : { transportLayerEncodingLabel: declared }),
  });
  if (isUtf8Label(encoding) || !iconv.encodingExists(encoding)) return unifyLineEnds(decodeUtf8(bytes));
  return unifyLineEnds(iconv.decode(bytes, encoding));
}

/**
 * Decodes UTF-8 and nothing else.
 *
 * @param bytes - a file or a line of one
 * @param offset - where `bytes` begin in their file, for the message
 * @throws {@link UnreadableInputError} naming the offset of the first bad byte and what the encoding looks like
 */
export function decodeUtf8(bytes: Buffer, offset = 0): string {
  if (isUtf8(bytes)) {
    const text = bytes.toString('utf8');
    return text.startsWith('\uFEFF') ? text.slice(1) : text;
  }
  const at = firstBadByte(bytes);
  const likely = chardet.detect(bytes);
  const convert =
    likely === null || isUtf8Label(likely)
      ? 'save it as UTF-8'
      : `it looks like ${likely}; convert it with: iconv -f ${likely} -t UTF-8`;
  throw new UnreadableInputError(`byte ${offset + at} is not valid UTF-8; ${convert}.`);
}

function refuseBinary(bytes: Buffer): void {
  const kind = binaryKind(bytes);
  if (kind !== undefined)
    throw new UnreadableInputError(`this is ${kind}, not text; export the article as text or HTML first.`);
}

type Utf16 = 'utf-16le' | 'utf-16be';

function utf16Of(bytes: Buffer): Utf16 | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

function decodeUtf16(bytes: Buffer, encoding: Utf16): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new UnreadableInputError(
      `it begins as ${encoding.toUpperCase()} and then is not; save it as UTF-8.`,
    );
  }
}

/** `\r\n` and a lone `\r` are line ends of the file, not of the article. */
function unifyLineEnds(text: string): string {
  return text.replace(/\r\n?/gu, '\n');
}

function isUtf8Label(label: string): boolean {
  return /^(?:utf-?8|us-ascii|ascii)$/iu.test(label);
}

/** The first byte of the first sequence that UTF-8 does not allow: the longest valid prefix ends there. */
function firstBadByte(bytes: Buffer): number {
  let good = 0;
  let bad = bytes.length;
  // A prefix may be cut inside a character, so each probe is moved back to a boundary first.
  while (bad - good > 4) {
    const middle = (good + bad) >>> 1;
    const end = validEnd(bytes, good, middle);
    if (end === undefined) bad = middle;
    else if (end > good) good = end;
    else break;
  }
  while (good < bytes.length) {
    const next = [1, 2, 3, 4].find((width) => isUtf8(bytes.subarray(good, good + width)));
    if (next === undefined || good + next > bytes.length) return good;
    good += next;
  }
  return good;
}

/** The largest boundary at most `end`, at most three bytes before it, up to which the bytes are valid. */
function validEnd(bytes: Buffer, start: number, end: number): number | undefined {
  return [end, end - 1, end - 2, end - 3].find((one) => one >= start && isUtf8(bytes.subarray(start, one)));
}
