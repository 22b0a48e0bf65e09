import { z } from 'zod';
import { RequestError } from './compiler/errors';
import type { OrderTerm } from './lists';

/** The values of an order's terms for one row: where the row stands in its list. */
export type SortValues = readonly (string | number)[];

const contents = z.tuple([z.string(), z.string()]).rest(z.union([z.string(), z.number()]));

/**
 * Writes down where a row stands, opaquely.
 *
 * @param type - the type that the list holds
 * @param orderBy - the name of the order
 * @param values - of the row
 */
export function encodeCursor(type: string, orderBy: string, values: SortValues): string {
  return Buffer.from(JSON.stringify([type, orderBy, ...values]), 'utf8').toString('base64url');
}

/**
 * Reads a cursor that a client sends back.
 *
 * @param cursor - as given
 * @param type - the type that the list holds
 * @param orderBy - the name of the order asked for now
 * @param terms - the terms of that order
 * @returns one value for each term
 * @throws {@link RequestError} when it was not made by {@link encodeCursor} for this type and order
 */
export function decodeCursor(
  cursor: string,
  type: string,
  orderBy: string,
  terms: readonly Pick<OrderTerm, 'type' | 'form'>[],
): SortValues {
  const [madeForType, madeForOrder, ...values] = parse(cursor);
  if (madeForType !== type) {
    throw invalid(`it belongs to a list of another type; use a cursor of this one`);
  }
  if (madeForOrder !== orderBy) {
    throw invalid(`it was made for another order; ask with the same orderBy as for the page before`);
  }
  const fits =
    values.length === terms.length &&
    terms.every(
      ({ type: kind, form }, index) =>
        typeof values[index] === kind && form?.test(String(values[index])) !== false,
    );
  if (!fits) throw invalid(NOT_OURS);
  return values;
}

const NOT_OURS = 'it is no cursor of this API; use the endCursor of the page before';

const invalid = (reason: string): RequestError =>
  new RequestError('BAD_USER_INPUT', `Argument after cannot be used: ${reason}.`);

function parse(cursor: string): z.infer<typeof contents> {
  let decoded: unknown;
  try {
    decoded = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    throw invalid(NOT_OURS);
  }
  const checked = contents.safeParse(decoded);
  if (!checked.success) throw invalid(NOT_OURS);
  return checked.data;
}
