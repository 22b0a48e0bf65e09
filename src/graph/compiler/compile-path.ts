import { isObjectType, type GraphQLResolveInfo } from 'graphql';
import { MODEL, type NodeType } from '../model';
import type { Statement } from './compile';
import { parameterValue } from './filter-values';
import { planObjects } from './plan';
import { renderUnion } from './render';
import { Scope } from './scope';
import { selectedField, type SelectedField } from './selection';
import { lines, map, subquery } from './text';

/** One end of a way. */
export interface PathEnd {
  readonly type: NodeType;
  readonly id: string;
}

/**
 * Compiles a search for the shortest way between two nodes, with all that is selected of the nodes on it.
 *
 * @param info - what the field's resolver is handed
 * @param from - one end
 * @param to - the other
 * @throws `RequestError` when an id cannot be used
 */
export function compilePath(info: GraphQLResolveInfo, from: PathEnd, to: PathEnd): Statement {
  const scope = new Scope();
  const one = scope.variable('one');
  const path = scope.variable('path');
  const same = from.id === to.id;
  const other = same ? one : scope.variable('other');
  const found = [
    renderEnd(scope, from, 'from', one),
    same ? undefined : renderEnd(scope, to, 'to', other),
    scope.file({ file: same ? 'paths/to-itself' : 'paths/shortest', parameters: {} }, { one, other, path }),
  ];
  const read = map(
    fieldsOf(selectedField(info)).map(
      (field) => [field.alias, renderPart(scope, info, field, path)] as const,
    ),
  );
  return {
    text: lines(...found, scope.lookups(path), `RETURN ${read} AS result`, 'LIMIT 1'),
    parameters: scope.parameters,
  };
}

function renderEnd(scope: Scope, { type, id }: PathEnd, argument: string, node: string): string {
  const variable = MODEL[type]?.variable ?? type;
  const parameters = { id: parameterValue('id', id, argument) };
  return scope.file({ file: `nodes/${variable}`, parameters, called: argument }, { [variable]: node });
}

function renderPart(scope: Scope, info: GraphQLResolveInfo, field: SelectedField, path: string): string {
  if (field.name === 'length') return `length(${path})`;
  if (field.name === 'steps') return scope.file({ file: 'paths/steps', parameters: {} }, { path });
  const node = scope.variable('node');
  const [first, ...others] = planObjects(info.schema, field);
  return subquery(
    'COLLECT',
    lines(
      `UNWIND nodes(${path}) AS ${node}`,
      `RETURN ${renderUnion(scope, [first, ...others], { node, edge: node })}`,
    ),
  );
}

function fieldsOf(field: SelectedField): SelectedField[] {
  if (!isObjectType(field.type)) throw new TypeError(`Field ${field.name} is no object.`);
  return field.fields(field.type);
}
