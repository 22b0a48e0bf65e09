import {
  coerceInputValue,
  getNamedType,
  getNullableType,
  GraphQLFloat,
  GraphQLInt,
  isEnumType,
  isInputObjectType,
  isListType,
  type GraphQLInputType,
} from 'graphql';
import { RequestError } from '../../graph/compiler/errors';
import { schema } from '../schema';

/** A `QuoteFilter` as a variable of a query takes it. */
export type QuoteFilterValue = Readonly<Record<string, unknown>>;

/**
 * Reads a quote filter that was written as text: URL parameters, options of a command. Its names, types and meaning are
 * those of `QuoteFilter` in the schema; a list is written with commas or by giving its name more than once.
 *
 * @param given - names and texts
 * @returns the filter as a variable of a query
 * @throws RequestError that names what cannot be used
 */
export function readQuoteFilter(given: Iterable<readonly [name: string, text: string]>): QuoteFilterValue {
  const fields = filterFields();
  const filter: Record<string, unknown> = {};
  for (const [name, text] of given) {
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (field === undefined) {
      throw refusal(`There is no filter "${name}"; the filters are ${Object.keys(fields).join(', ')}.`);
    }
    if (text.trim() === '') throw refusal(`The filter "${name}" is empty; give it a value or leave it out.`);
    const isList = isListType(getNullableType(field.type));
    if (name in filter && !isList) throw refusal(`The filter "${name}" is given twice; give it once.`);
    const value = isList
      ? [...((filter[name] as unknown[] | undefined) ?? []), ...text.split(',').map(leafOf(field.type))]
      : leafOf(field.type)(text);
    coerceInputValue(value, field.type, (_path, invalid, error) => {
      throw refusal(`The filter "${name}" cannot be ${JSON.stringify(invalid)}: ${error.message}`);
    });
    filter[name] = value;
  }
  return filter;
}

function filterFields(): Readonly<Record<string, { readonly type: GraphQLInputType }>> {
  const type = schema.getType('QuoteFilter');
  return isInputObjectType(type) ? type.getFields() : {};
}

/** Text as the JSON value that a leaf type takes. */
function leafOf(type: GraphQLInputType): (text: string) => unknown {
  const leaf = getNamedType(type);
  if (isEnumType(leaf)) return (text) => text.trim().toUpperCase();
  if (leaf === GraphQLFloat || leaf === GraphQLInt) {
    return (text) => (Number.isNaN(Number(text)) ? text : Number(text));
  }
  return (text) => text.trim();
}

const refusal = (message: string): RequestError => new RequestError('BAD_USER_INPUT', message);
