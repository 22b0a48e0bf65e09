import { LIMITS } from '../../limits';
import { placeId } from '../../ingest/link/ids';
import { nameKey } from '../../text/name-key';
import type { ValueKind } from '../lists';
import { RequestError } from './errors';

/** Sorts after everything that a key continues with. */
const AFTER_ANY = '~';

/**
 * Checks the value of an argument and turns it into the parameter that a statement takes.
 *
 * @param kind - what the value is
 * @param value - as GraphQL parsed it, not null
 * @param argument - how an error message names it: `filter.speaker`
 * @throws {@link RequestError} when it cannot be used
 */
export function parameterValue(kind: ValueKind, value: unknown, argument: string): unknown {
  switch (kind) {
    case 'name':
      return named(nameKey(string(value, argument)), argument);
    case 'place':
      return placeId(string(value, argument));
    case 'id':
      return bounded(value, LIMITS.cursorLength, argument);
    case 'string':
    case 'words':
      return string(value, argument);
    case 'day':
      return day(value);
    case 'endOfDay':
      return `${day(value)}${AFTER_ANY}`;
    case 'moment':
      return value instanceof Date ? value.toISOString() : value;
    case 'choices':
      return choices(value, argument);
    case 'share':
      return share(value, argument);
    case 'boolean':
      return value;
  }
}

function string(value: unknown, argument: string): string {
  return bounded(value, LIMITS.filterLength, argument);
}

function bounded(value: unknown, limit: number, argument: string): string {
  const text = String(value);
  if (text.length > limit) throw unusable(argument, `is longer than ${limit} characters; shorten it`);
  return text;
}

function named(key: string, argument: string): string {
  if (key === '') throw unusable(argument, 'is empty; give a name or leave it out');
  return key;
}

/** The Date scalar gives midnight UTC of the day. */
function day(value: unknown): string {
  return (value instanceof Date ? value.toISOString() : String(value)).slice(0, 10);
}

function choices(value: unknown, argument: string): unknown {
  if (Array.isArray(value) && value.length === 0) {
    throw unusable(argument, 'is an empty list; name at least one or leave it out');
  }
  if (!Array.isArray(value)) return value;
  if (value.length > LIMITS.choices) {
    throw unusable(argument, `holds more than ${LIMITS.choices} values; name each once`);
  }
  return [...new Set<unknown>(value)];
}

function share(value: unknown, argument: string): number {
  const number = Number(value);
  if (!(number >= 0 && number <= 1)) throw unusable(argument, 'must be between 0 and 1');
  return number;
}

function unusable(argument: string, problem: string): RequestError {
  return new RequestError('BAD_USER_INPUT', `Argument ${argument} ${problem}.`);
}
