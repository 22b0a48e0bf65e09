import type { ArticleInput } from '../document';
import { LIMITS, megabytes } from '../limits';
import { lines, type ByteStream, type Line } from './bytes';
import { decodeUtf8 } from './decode';
import { UnreadableInputError, type ReadFailure } from './failure';
import { parseJsonLine } from './json-line';
import type { Now } from './read-url';
import { momentBefore } from './seen-at';
import type { SeenIds } from './seen-ids';

/** What every reader knows of its input. */
export interface Reading extends Now {
  /** The path, as messages name it. */
  readonly path: string;
  readonly seen: SeenIds;
}

/**
 * Reads JSON Lines one line at a time, whatever the size of the whole; a line that cannot be used becomes a failure
 * and the next is read. Blank lines are passed over.
 */
export async function* readJsonl(
  stream: ByteStream,
  reading: Reading,
): AsyncGenerator<ArticleInput | ReadFailure> {
  let any = false;
  for await (const line of lines(stream)) {
    const origin = { path: reading.path, line: line.number };
    try {
      const text = decodeLine(line);
      if (text.trim() === '') continue;
      if (!any && /^\s*[[{]\s*$/u.test(text)) {
        yield {
          origin,
          problem: 'a JSON text is spread over several lines; write one object a line (jq -c does).',
        };
        return;
      }
      any = true;
      yield toInput(text, origin, reading);
    } catch (error) {
      if (!(error instanceof UnreadableInputError)) throw error;
      any = true;
      yield { origin, problem: error.message };
    }
  }
  if (!any)
    yield { origin: { path: reading.path }, problem: 'it holds no article; write one JSON object a line.' };
}

function decodeLine({ bytes, number, offset }: Line): string {
  if (bytes === undefined)
    throw new UnreadableInputError(`the line is longer than ${megabytes(LIMITS.lineBytes)}, the limit.`);
  if (number === 1 && (bytes[0] === 0xff || bytes[0] === 0xfe))
    throw new UnreadableInputError('JSON Lines must be UTF-8, and this begins as UTF-16; save it as UTF-8.');
  return decodeUtf8(bytes, offset);
}

function toInput(
  line: string,
  origin: ArticleInput['origin'],
  { readOn, seenAt: now, seen }: Reading,
): ArticleInput {
  const { id, text, title, outlet, date, url, seenAt, pubstatus } = parseJsonLine(line);
  // Texts that say when they were seen are versions of one article.
  if (seenAt === undefined && text !== undefined) seen.check(id, text, origin);
  return {
    origin,
    readOn,
    seenAt: seenAt === undefined ? now : momentBefore(seenAt, now),
    id,
    body: text === undefined ? { kind: 'notice' } : { kind: 'text', text },
    ...(title === undefined ? {} : { title }),
    ...(outlet === undefined ? {} : { outlet }),
    ...(date === undefined ? {} : { date }),
    ...(url === undefined ? {} : { url }),
    ...(pubstatus === undefined ? {} : { status: pubstatus }),
  };
}
