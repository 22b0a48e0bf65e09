import { InvalidArgumentError, type Command } from 'commander';
import type { ArticleInput } from '../ingest/document';
import { LIMITS } from '../ingest/limits';
import type { ReadFailure } from '../ingest/read/failure';
import { readIsoDate } from '../text/iso-date';

/** What the user says of articles that do not say it themselves. */
export interface ArticleOptions {
  readonly outlet?: string;
  readonly date?: string;
}

/** Adds `--outlet` and `--date`, for texts that name neither. */
export function addArticleOptions(command: Command): Command {
  return command
    .option('--outlet <name>', 'the outlet of articles whose input has none', readOutlet)
    .option('--date <day>', 'the day of publication (YYYY-MM-DD) of articles whose input has none', readDay);
}

/** Gives outlet and date to the inputs that come without; JSON Lines with fields of their own keep them. */
export async function* withArticleOptions(
  inputs: AsyncIterable<ArticleInput | ReadFailure>,
  { outlet, date }: ArticleOptions,
): AsyncGenerator<ArticleInput | ReadFailure> {
  const given = { ...(outlet === undefined ? {} : { outlet }), ...(date === undefined ? {} : { date }) };
  for await (const input of inputs) yield 'problem' in input ? input : { ...given, ...input };
}

function readOutlet(value: string): string {
  const name = value.trim();
  if (name === '') throw new InvalidArgumentError('It must not be empty.');
  if (name.length > LIMITS.outletCharacters)
    throw new InvalidArgumentError(`It must be at most ${LIMITS.outletCharacters} characters long.`);
  return name;
}

function readDay(value: string): string {
  const read = readIsoDate(value.trim());
  if (read === undefined)
    throw new InvalidArgumentError('It must be a date of the calendar such as 2026-01-28.');
  return value.trim();
}
