import type { FilterModel, ListModel, OrderTerm, SliceModel } from '../lists';
import { parameterValue } from './filter-values';
import { parseText } from './full-text/parse';
import { planWords, type WordsPlan } from './plan-words';

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
  /** The words that the list is looked up by. */
  readonly words?: WordsPlan;
  /** The file that the list starts from, instead. */
  readonly entry?: FilePlan;
  /** The file that binds the nodes whose rows the list starts from, instead. */
  readonly owners?: FilePlan;
  /** Which rows are theirs. */
  readonly slice?: SliceModel;
  readonly conditions: readonly ConditionPlan[];
  /** The moment as of which everything is read. */
  readonly asOf?: string;
}

/** One thing that must hold, or must not. */
export interface Given {
  readonly model: FilterModel;
  readonly value: unknown;
  readonly negated: boolean;
}

/** Which list it is that a filter narrows. */
export interface ListPlace {
  /** The list is of the whole graph; a nested one starts from its own node. */
  readonly atRoot: boolean;
  /** What a full-text index knows the node's id by, where the list is nested and the index knows it. */
  readonly term?: string | undefined;
  readonly order?: readonly OrderTerm[];
}

/**
 * Chooses where a list starts by its filter; what that does not answer becomes a condition.
 *
 * @param list - the list
 * @param filter - the filter as GraphQL parsed it
 * @param place - which list it is
 * @throws `RequestError` when a value cannot be used
 */
export function planFilter(
  list: ListModel,
  filter: Readonly<Record<string, unknown>>,
  { atRoot, term, order }: ListPlace,
): FilterPlan {
  const given = list.filters
    .flatMap((model) => readFilter(list, model, filter[model.field]))
    .sort((a, b) => list.filters.indexOf(a.model) - list.filters.indexOf(b.model));
  // A moment says how everything is read.
  const narrowing = given.filter(({ model }) => model.moment === undefined);
  const moment = planMoment(given);
  const words = atRoot || term !== undefined ? planWords(given, term) : undefined;
  if (words !== undefined) {
    return {
      words,
      conditions: narrowing.filter(({ model }) => model.words === undefined).map(planCondition),
      ...moment,
    };
  }
  if (!atRoot) return { conditions: narrowing.map(planCondition), ...moment };
  const start = given.find(
    ({ model, negated }) =>
      !negated &&
      isStart(model, order) &&
      (moment.asOf === undefined || model.owners?.slice.ofToday !== true),
  );
  const conditions = narrowing.filter((one) => one !== start).map(planCondition);
  return { ...planStart(list, start), conditions, ...moment };
}

function planMoment(given: readonly Given[]): Pick<FilterPlan, 'asOf'> {
  const moment = given.find(({ model }) => model.moment);
  return moment === undefined ? {} : { asOf: String(moment.value) };
}

function planStart(
  list: ListModel,
  start: Given | undefined,
): Pick<FilterPlan, 'entry' | 'owners' | 'slice'> {
  if (start === undefined) return { entry: { file: list.all, parameters: {} } };
  const { value, model } = start;
  if (model.owners === undefined) {
    return { entry: { file: model.entry ?? list.all, parameters: { [model.field]: value } } };
  }
  const { file, parameter, slice } = model.owners;
  return { owners: { file, parameters: { [parameter]: value }, called: model.field }, slice };
}

function isStart({ entry, owners }: FilterModel, order: readonly OrderTerm[] | undefined): boolean {
  if (owners?.slice.broad === true) return keptBy(owners.slice, order) !== undefined;
  return (entry ?? owners) !== undefined;
}

/** The one property that a list is ordered by, where the index of a slice holds the rows in that order. */
export function keptBy(
  slice: SliceModel,
  order: readonly Pick<OrderTerm, 'property'>[] | undefined,
): string | undefined {
  const [first, ...others] = order ?? [];
  const property = others.length === 0 ? first?.property : undefined;
  return property !== undefined && slice.keys.includes(property) ? property : undefined;
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
