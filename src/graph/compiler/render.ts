import { LIMITS } from '../../limits';
import type { Holder, Route, SortKey, Step } from '../model-shape';
import type { FieldPlan, ObjectPlan, ValuePlan } from './plan';
import { renderList } from './render-list';
import type { Scope } from './scope';
import { lines, map, subquery } from './text';
import { renderTimeline } from './timeline';

/** What a row is read from: a node and, where one led to it, the relationship. */
export type Holders = Readonly<Record<Holder, string>>;

/**
 * A map expression with everything that a plan reads of a node, keyed by response alias.
 *
 * @param scope - of the statement
 * @param plan - what to read
 * @param holders - the variables to read it from
 */
export function renderObject(scope: Scope, plan: ObjectPlan, holders: Holders): string {
  return map(
    plan.fields.map((field) => [field.alias, renderField(scope, plan.type, field, holders)] as const),
  );
}

function renderField(scope: Scope, type: string, { value }: FieldPlan, holders: Holders): string {
  switch (value.kind) {
    case 'property':
      return value.of === 'edge'
        ? `${holders.edge}.${value.property}`
        : scope.property(type, holders.node, value.property);
    case 'remote':
      return renderRemote(scope, value, holders.node);
    case 'parts':
      return renderParts(scope, value, holders);
    case 'values': {
      const found = subquery(
        'COLLECT',
        scope.file({ file: value.file, parameters: {} }, { [value.from]: holders.node }),
      );
      return value.many ? found : `head(${found})`;
    }
    case 'count': {
      const { file, from, to } = value.route;
      const node = scope.variable(to);
      const found = scope.file({ file, parameters: {} }, { [from]: holders.node, [to]: node });
      return subquery('COUNT', lines(found, `RETURN DISTINCT ${node}`));
    }
    case 'same':
      return renderObject(scope, value.object, holders);
    case 'related':
      return renderRelated(scope, value, holders.node);
    case 'timeline':
      return renderTimeline(scope, value.timeline, holders.node);
    case 'list':
      return renderList(scope, value.list, holders.node);
  }
}

function renderRemote(
  scope: Scope,
  { steps, property }: Extract<ValuePlan, { kind: 'remote' }>,
  node: string,
): string {
  const edge = scope.variable('edge');
  return `head([${pattern(scope, node, steps, { edge })} | ${edge}.${property}])`;
}

function renderParts(
  scope: Scope,
  { of, properties, related }: Extract<ValuePlan, { kind: 'parts' }>,
  holders: Holders,
): string {
  const own = properties.map((name) => [name, `${holders[of]}.${name}`] as const);
  if (related === undefined) return map(own);
  const end = scope.variable('end');
  const others = related.properties.map(
    (name) =>
      [
        name,
        `head([${pattern(scope, holders.node, related.steps, { node: end })} | ${end}.${name}])`,
      ] as const,
  );
  return map([...own, ...others]);
}

function renderRelated(scope: Scope, plan: Extract<ValuePlan, { kind: 'related' }>, from: string): string {
  const [object, ...others] = plan.objects;
  const wanted = others.length === 0 ? object.variable : 'file' in plan.route ? plan.route.to : 'node';
  const node = scope.variable(wanted);
  const edge = readsEdge(plan) ? scope.variable('edge') : undefined;
  const holders = { node, edge: edge ?? node };
  const found = renderRoute(scope, plan.route, from, edge === undefined ? { node } : { node, edge });
  const sorted = plan.many || plan.sort.length > 0;
  const rows = subquery(
    'COLLECT',
    lines(
      found,
      sorted ? renderOrder(plan.sort, holders, plan.many ? LIMITS.pageSize : 1) : undefined,
      `RETURN ${others.length === 0 ? renderObject(scope, object, holders) : renderUnion(scope, plan.objects, holders)}`,
      sorted ? undefined : 'LIMIT 1',
    ),
  );
  return plan.many ? rows : `head(${rows})`;
}

/** Binds what a route leads to. */
function renderRoute(
  scope: Scope,
  route: Route,
  from: string,
  end: Partial<Holders> & Pick<Holders, 'node'>,
): string {
  if ('steps' in route) return `MATCH ${pattern(scope, from, route.steps, end)}`;
  if ('by' in route) return `MATCH (${end.node}:${scope.label(route.label)} {id: ${from}.${route.by}})`;
  return scope.file({ file: route.file, parameters: {} }, { [route.from]: from, [route.to]: end.node });
}

/** Whether the relationship that leads to the node is read too: `position` of a relay. */
function readsEdge({ objects, sort }: Extract<ValuePlan, { kind: 'related' }>): boolean {
  const isEdge = (value: { readonly of?: Holder }): boolean => value.of === 'edge';
  return (
    sort.some(isEdge) ||
    objects.some(({ fields }) => fields.some(({ value }) => 'of' in value && isEdge(value)))
  );
}

/** A list that is not paged is bounded, and holds each node once unless the relationship itself is read. */
function renderOrder(sort: readonly SortKey[], { node, edge }: Holders, limit: number): string {
  const kept = node === edge ? node : `${node}, ${edge}`;
  const holders = { node, edge };
  const terms = sort.map(
    (key) => `${holders[key.of]}.${key.property}${key.descending === true ? ' DESC' : ''}`,
  );
  return `WITH DISTINCT ${kept} ORDER BY ${terms.join(', ')} LIMIT ${limit}`;
}

/** What is read of a node of one of several types; its name goes with the row, so that the resolver of the abstract type knows it. */
export function renderUnion(scope: Scope, objects: readonly ObjectPlan[], holders: Holders): string {
  const cases = objects.map(
    (plan) =>
      `WHEN ${holders.node}:${scope.label(plan.type)} THEN {__typename: '${plan.type}', row: ${renderObject(scope, plan, holders)}}`,
  );
  return lines('CASE', ...cases, 'END');
}

/**
 * Labels that a pattern must ask for. Every relationship says by its type what stands at its end (`docs/model.md`), but
 * for a quote that a later reading of its article did not find: it keeps its ties and loses its label.
 */
const TOLD: ReadonlySet<string> = new Set(['Quote']);

/**
 * A pattern from a node along steps. Of what is read as of a moment, a quote at its end is one that stood then.
 *
 * @param scope - of the statement
 * @param from - the variable of the node
 * @param steps - the way
 * @param end - what the last node and the last relationship are called, where they are called anything
 * @param row - the variable of a row, of which whoever lists it says itself that it was known
 */
export function pattern(
  scope: Scope,
  from: string,
  steps: readonly Step[],
  end: Partial<Holders>,
  row?: string,
): string {
  const last = steps.length - 1;
  return steps.reduce((path, { relationship, direction, label }, index) => {
    const edge = `[${index === last ? (end.edge ?? '') : ''}:${scope.type(relationship)}]`;
    const node = nodeOf(scope, label, index === last ? end.node : undefined, row);
    return `${path}${direction === 'out' ? `-${edge}->` : `<-${edge}-`}${node}`;
  }, `(${from})`);
}

function nodeOf(scope: Scope, label: string, node: string | undefined, row: string | undefined): string {
  if (!TOLD.has(label)) return `(${node ?? ''})`;
  const labelled = `:${scope.label(label)}`;
  if (!scope.isPast || (node !== undefined && node === row)) return `(${node ?? ''}${labelled})`;
  const known = node ?? scope.variable('known');
  return `(${known}${labelled} WHERE ${scope.known(label, known).join(' AND ')})`;
}
