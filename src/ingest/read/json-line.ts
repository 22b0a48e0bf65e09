import { exchangeInput, exchangeNotice, isNotice, type ExchangeInput } from '../exchange/input-schema';
import { UnreadableInputError } from './failure';

/**
 * Reads one line of JSON Lines as an article, or as a notice of one.
 *
 * @param line - the line, decoded
 * @returns the article's fields, checked
 * @throws {@link UnreadableInputError} naming the column of a syntax error, or each field that cannot be used
 */
export function parseJsonLine(line: string): ExchangeInput {
  const given = parse(line);
  const checked = (isNotice(given) ? exchangeNotice : exchangeInput).safeParse(given);
  if (checked.success) return checked.data;
  const problems = checked.error.issues.map(({ path, message }) =>
    path.length === 0 ? `the line ${message}` : `field "${path.join('.')}" ${message}`,
  );
  throw new UnreadableInputError(`${problems.join('; ')}.`);
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    const at = positionOf(error, line);
    const column = [...line.slice(0, at)].length + 1;
    const found = [...line.slice(at, at + 2)][0];
    throw new UnreadableInputError(
      found === undefined
        ? `the JSON is cut off at column ${column}; write the whole object on one line.`
        : `this is not valid JSON: unexpected ${JSON.stringify(found)} at column ${column}; write one object a line.`,
    );
  }
}

/** Node says the position in the message, or that the input ended. */
function positionOf(error: unknown, line: string): number {
  const message = error instanceof Error ? error.message : '';
  const position = /at position (\d+)/u.exec(message)?.[1];
  if (position === undefined || message.startsWith('Unterminated')) return line.trimEnd().length;
  return Number(position);
}
