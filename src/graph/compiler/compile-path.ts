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
  const way = scope.variable('way');
  const same = from.id === to.id;
  const other = same ? one : scope.variable('other');
  const found = same
    ? [renderEnd(scope, from, 'from', one), file(scope, 'to-itself', { one, way })]
    : [
        renderEnd(scope, from, 'from', one),
        renderEnd(scope, to, 'to', other),
        ...renderSearch(scope, { from, to }, { one, other, way }),
      ];
  const read = map(
    fieldsOf(selectedField(info)).map((field) => [field.alias, renderPart(scope, info, field, way)] as const),
  );
  return {
    text: lines(...found, scope.lookups(way), `RETURN ${read} AS result`, 'LIMIT 1'),
    parameters: scope.parameters,
  };
}

/** Types of which many articles share one, so that it can have very many ties. */
const SHARED: ReadonlySet<NodeType> = new Set(['Speaker', 'Source', 'Place']);

/** What looks for a way at little cost, and for all where there is none of that kind. */
function renderSearch(
  scope: Scope,
  { from, to }: { readonly from: PathEnd; readonly to: PathEnd },
  { one, other, way }: { readonly one: string; readonly other: string; readonly way: string },
): string[] {
  const found = scope.variable('found');
  const [near, far] = SHARED.has(from.type) ? [other, one] : [one, other];
  return [
    SHARED.has(from.type) && SHARED.has(to.type)
      ? file(scope, 'between-shared', { one, other, found })
      : file(scope, 'from-few', { near, far, found }),
    file(scope, 'shortest', { one, other, found, way }),
  ];
}

const file = (scope: Scope, name: string, bound: Readonly<Record<string, string>>): string =>
  scope.file({ file: `paths/${name}`, parameters: {} }, bound);

function renderEnd(scope: Scope, { type, id }: PathEnd, argument: string, node: string): string {
  const variable = MODEL[type]?.variable ?? type;
  const parameters = { id: parameterValue('id', id, argument) };
  return scope.file({ file: `nodes/${variable}`, parameters, called: argument }, { [variable]: node });
}

function renderPart(scope: Scope, info: GraphQLResolveInfo, field: SelectedField, way: string): string {
  if (field.name === 'length') return `size(${way}) - 1`;
  if (field.name === 'steps') return subquery('COLLECT', file(scope, 'steps', { way }));
  const node = scope.variable('node');
  const [first, ...others] = planObjects(info.schema, field);
  return subquery(
    'COLLECT',
    lines(
      `UNWIND ${way} AS ${node}`,
      `RETURN ${renderUnion(scope, [first, ...others], { node, edge: node })}`,
    ),
  );
}

function fieldsOf(field: SelectedField): SelectedField[] {
  if (!isObjectType(field.type)) throw new TypeError(`Field ${field.name} is no object.`);
  return field.fields(field.type);
}
