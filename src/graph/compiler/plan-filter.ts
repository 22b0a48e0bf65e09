import type { FilterModel, ListModel, SliceModel } from '../lists';
import { parameterValue } from './filter-values';
import { parseText } from './full-text/parse';

/** A file of `cypher/read/` and the values of its parameters. */
export interface FilePlan {
  readonly file: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  /** What the statement calls the parameters, where it is not what the file calls them. */
  readonly called?: string;
}

/** A condition, and the nodes that it compares with where they are looked up beforehand. */
export interface ConditionPlan extends FilePlan {
  readonly given?: FilePlan;
  /** It must not hold. */
  readonly negated?: true;
  /** It is one on `orderKey`. */
  readonly onKey?: true;
}

/** How a filter is answered. */
export interface FilterPlan {
  /** The file that the list starts from. */
  readonly entry?: FilePlan;
  /** The file that binds the nodes whose rows the list starts from, instead. */
  readonly owners?: FilePlan;
  /** Which rows are theirs. */
  readonly slice?: SliceModel;
  readonly conditions: readonly ConditionPlan[];
}

/** One thing that must hold, or must not. */
interface Given {
  readonly model: FilterModel;
  readonly value: unknown;
  readonly negated: boolean;
}

/**
 * Chooses where a list starts by its filter; what that does not answer becomes a condition.
 *
 * @param list - the list
 * @param filter - the filter as GraphQL parsed it
 * @param atRoot - whether the list is of the whole graph; a nested one starts from its own node
 * @throws `RequestError` when a value cannot be used
 */
export function planFilter(
  list: ListModel,
  filter: Readonly<Record<string, unknown>>,
  atRoot: boolean,
): FilterPlan {
  const given = list.filters
    .flatMap((model) => readFilter(list, model, filter[model.field]))
    .sort((a, b) => list.filters.indexOf(a.model) - list.filters.indexOf(b.model));
  const start = atRoot
    ? given.find(({ model, negated }) => (model.entry ?? model.owners) !== undefined && !negated)
    : undefined;
  const conditions = given.filter((one) => one !== start).map(planCondition);
  if (!atRoot) return { conditions };
  if (start === undefined) return { entry: { file: list.all, parameters: {} }, conditions };
  const { value, model } = start;
  if (model.owners === undefined) {
    return { entry: { file: model.entry ?? list.all, parameters: { [model.field]: value } }, conditions };
  }
  const { file, parameter, slice } = model.owners;
  return { owners: { file, parameters: { [parameter]: value }, called: model.field }, slice, conditions };
}

function readFilter(list: ListModel, model: FilterModel, value: unknown): Given[] {
  if (value === undefined || value === null) return [];
  const argument = `filter.${model.field}`;
  const checked = parameterValue(model.value, value, argument);
  return model.value === 'words'
    ? readText(list, model, String(checked), argument)
    : [{ model, value: checked, negated: false }];
}

/** A text says what other fields of the filter say too. */
function readText(list: ListModel, model: FilterModel, typed: string, argument: string): Given[] {
  const { words, without, conditions } = parseText(typed, argument);
  const given: Given[] = conditions.map(({ field, value, negated }) => {
    const meant = list.filters.find((one) => one.field === field);
    if (meant === undefined) throw new TypeError(`The list has no filter ${field}.`);
    return { model: meant, value: parameterValue(meant.value, value, argument), negated };
  });
  if (words !== undefined) given.push({ model, value: words, negated: false });
  if (without !== undefined) given.push({ model, value: without, negated: true });
  return given;
}

function planCondition({ model: { field, where, given, onKey }, value, negated }: Given): ConditionPlan {
  if (where === undefined) throw new TypeError(`Filter field ${field} cannot narrow.`);
  const marks = { ...(negated ? { negated } : {}), ...(onKey === undefined ? {} : { onKey }) };
  if (given === undefined) return { file: where, parameters: { [field]: value }, ...marks };
  return {
    file: where,
    parameters: {},
    given: { file: given.file, parameters: { [given.parameter]: value }, called: field },
    ...marks,
  };
}
