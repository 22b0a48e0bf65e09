import type { WordsModel } from '../lists';
import type { FilePlan, Given } from './plan-filter';

/** A list that is looked up by words in a full-text index. */
export interface WordsPlan extends WordsModel {
  /** What the index is asked, as far as it is known beforehand. */
  readonly query: string;
  /** What the index knows the ids by that a file finds, and the file: a row must have one of them. */
  readonly oneOf: readonly { readonly term: string; readonly given: FilePlan }[];
  /** What the index knows the id by of the node that the list belongs to. */
  readonly owner?: string | undefined;
  /** The days that the rows must not be before or after, where the filter says so. */
  readonly from?: string;
  readonly to?: string;
}

/** An id as `docs/model.md` has them; nothing else is handed to an index. */
const ID = /^[a-z]_[0-9a-f]{24}$/u;

/**
 * Plans a list by the words of its filter. Whatever else of the filter the index knows is asked of it too, so that it finds
 * what holds together; the conditions are checked of the rows all the same.
 *
 * @param given - what must hold
 * @param owner - what the index knows the node by that the list belongs to, if it belongs to one
 * @returns undefined when no words are given
 */
export function planWords(given: readonly Given[], owner: string | undefined): WordsPlan | undefined {
  const model = given.find(({ model: { words } }) => words !== undefined)?.model.words;
  if (model === undefined) return undefined;
  const valueOf = (field: string): string | undefined => {
    const value = given.find((one) => one.model.field === field && !one.negated)?.value;
    return typeof value === 'string' ? value : undefined;
  };
  const [from, to] = [valueOf('from'), valueOf('to')];
  return {
    ...model,
    query: given.flatMap(clausesOf).join(' '),
    oneOf: given.flatMap(({ model: { term, given: found, field }, value, negated }) =>
      term === undefined || found === undefined || negated
        ? []
        : [{ term, given: { file: found.file, parameters: { [found.parameter]: value }, called: field } }],
    ),
    owner,
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
  };
}

function clausesOf({ model: { words, term, given }, value, negated }: Given): string[] {
  if (words !== undefined) return [negated ? `+*:* -(${String(value)})` : String(value)];
  if (term === undefined || given !== undefined || negated) return [];
  return [`+${term}:${ID.test(String(value)) ? String(value) : 'none'}`];
}
