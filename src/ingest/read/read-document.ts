import type { ArticleInput } from '../document';
import { LIMITS } from '../limits';
import { gather, type ByteStream } from './bytes';
import { decodeHtml, decodeText } from './decode';
import { UnreadableInputError } from './failure';
import type { Reading } from './read-jsonl';

/**
 * Reads one article that is a whole file, a whole standard input or a whole response.
 *
 * @param stream - its bytes
 * @param form - whether they are text or a page, and the charset that their transport declared
 * @throws {@link UnreadableInputError} for what is empty, too large, binary or in an unknown encoding
 */
export async function readDocument(
  stream: ByteStream,
  form: { readonly kind: 'text' | 'html'; readonly charset?: string },
  { path, readOn, seenAt }: Pick<Reading, 'path' | 'readOn' | 'seenAt'>,
): Promise<ArticleInput> {
  const origin = { path };
  if (form.kind === 'html') {
    const html = decodeHtml(await gather(stream, LIMITS.htmlBytes, 'the page'), form.charset);
    if (html.trim() === '')
      throw new UnreadableInputError('it is empty; put the page of one article into it.');
    return { origin, readOn, seenAt, body: { kind: 'html', html } };
  }
  const text = decodeText(await gather(stream, LIMITS.textBytes, 'the text'), form.charset);
  if (text === '') throw new UnreadableInputError('it is empty; put the text of one article into it.');
  if (text.trim() === '')
    throw new UnreadableInputError('it holds white space alone; put the text of one article into it.');
  return { origin, readOn, seenAt, body: { kind: 'text', text } };
}
