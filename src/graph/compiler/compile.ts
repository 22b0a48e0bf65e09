import type { GraphQLResolveInfo } from 'graphql';
import type { Parameters } from '../graph';
import { MODEL } from '../model';
import { planObject } from './plan';
import type { FilePlan } from './plan-filter';
import { planList } from './plan-list';
import { renderObject } from './render';
import { renderList } from './render-list';
import { Scope } from './scope';
import { selectedField } from './selection';
import { lines } from './text';

/** One statement, which returns one row at most, in the column `result`. */
export interface Statement {
  readonly text: string;
  readonly parameters: Parameters;
}

/**
 * Compiles a field of Query that is a paged list, with everything selected beneath it.
 *
 * @param info - what the field's resolver is handed
 * @throws `RequestError` when an argument cannot be used
 */
export function compileList(info: GraphQLResolveInfo): Statement {
  const scope = new Scope();
  const list = renderList(scope, planList(info.schema, selectedField(info)));
  return { text: lines(scope.lookups(), `RETURN ${list} AS result`), parameters: scope.parameters };
}

/**
 * Compiles a field that is one node, with everything selected beneath it.
 *
 * @param info - what the field's resolver is handed
 * @param type - the concrete type of the node
 * @param start - a file that binds at most one node, under the type's variable
 * @throws `RequestError` when an argument cannot be used
 */
export function compileNode(info: GraphQLResolveInfo, type: string, start: FilePlan): Statement {
  const now = compileRow(new Scope(), info, type, start);
  if (start.file !== PAST.now) return now;
  // Names and values of parameters are the same in both: they come from the same selection.
  const scope = new Scope();
  const past = compileRow(scope, info, type, { ...start, file: PAST.file }, PAST.moment);
  return {
    text: lines(now.text, 'UNION ALL', past.text),
    parameters: { ...past.parameters, ...now.parameters },
  };
}

/** A quote that no text of today holds is found by its id as it stood last, and read as of then. */
const PAST = { now: 'nodes/quote', file: 'nodes/past-quote', moment: 'quote.since[-1]' } as const;

function compileRow(
  scope: Scope,
  info: GraphQLResolveInfo,
  type: string,
  start: FilePlan,
  moment?: string,
): Statement {
  const variable = MODEL[type]?.variable ?? type;
  const node = scope.variable(variable);
  const object = planObject(info.schema, selectedField(info), type);
  const found = scope.file(start, { [variable]: node });
  const row = scope.asOf(moment, () => renderObject(scope, object, { node, edge: node }));
  return {
    text: lines(found, scope.lookups(node), `RETURN ${row} AS result`),
    parameters: scope.parameters,
  };
}
