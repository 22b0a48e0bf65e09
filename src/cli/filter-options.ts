import type { Command } from 'commander';
import type { QuoteFilterValue } from '../api/export/quote-filter';

/** The options that say which quotes: option, the filter's name in the schema, help. */
const FILTERS = [
  ['--speaker <name>', 'speaker', 'said by somebody of this name'],
  ['--according-to <name>', 'accordingTo', 'relayed by a source of this name'],
  ['--outlet <name>', 'publishedBy', 'published by an outlet of this name'],
  ['--text <words>', 'text', 'whose text holds these words'],
  ['--from <day>', 'from', 'published on this day (YYYY-MM-DD) or later'],
  ['--to <day>', 'to', 'published on this day or earlier'],
  ['--type <types>', 'type', 'direct, mixed or indirect, or several with commas'],
  [
    '--sourcing <grades>',
    'sourcing',
    'named, role_only, collective, anonymous, document or unknown, or several',
  ],
  ['--statement <id>', 'statementId', 'that report the statement of this id'],
  ['--min-confidence <number>', 'minConfidence', 'at least as sure as this, 0 to 1'],
] as const;

/** What a command's options hold, by the names that commander gives them. */
export type FilterOptions = Readonly<Record<string, unknown>>;

/** Adds the options that say which quotes. */
export function addFilterOptions(command: Command): Command {
  for (const [option, , help] of FILTERS) command.option(option, help);
  return command;
}

/**
 * Reads the filter that the options say.
 *
 * @throws RequestError that names what cannot be used
 */
export async function filterOf(options: FilterOptions): Promise<QuoteFilterValue> {
  const { readQuoteFilter } = await import('../api/export/quote-filter.js');
  const given: [string, string][] = [];
  for (const [option, name] of FILTERS) {
    const value = options[attributeOf(option)];
    if (typeof value === 'string') given.push([name, value]);
  }
  return readQuoteFilter(given);
}

/** `--according-to <name>` as commander calls it: `accordingTo`. */
function attributeOf(option: string): string {
  const [long = ''] = option.slice(2).split(' ');
  return long.replaceAll(/-(\w)/gu, (_match, letter: string) => letter.toUpperCase());
}
