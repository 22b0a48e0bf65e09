import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  valueFromAST,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { LIMITS } from '../../limits';

/** An operation with what is needed to read it. */
export interface ValidatedOperation {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** The arguments that say how many rows there may be, and the most that each may say. */
const SIZES: Readonly<Record<string, number>> = { first: LIMITS.pageSize, limit: LIMITS.statsRows };

/** Types that hold the rows of a page and are none themselves. */
const ENVELOPE = /(?:Connection|Edge|^PageInfo)$/u;

/**
 * How many objects an operation asks for at most, which is its cost. Each selected object counts one; in a list it
 * counts as often as the list has rows: as `first` or `limit` says, or {@link LIMITS}.assumedRows where there is neither. Nested
 * lists multiply. What only holds a page together counts nothing. The document must be valid.
 */
export function objectsAskedFor(request: ValidatedOperation): number {
  const root = request.schema.getRootType(request.operation.operation);
  const objects = root ? new ObjectCount(request).within(request.operation.selectionSet, root) : 0;
  return Math.min(objects, Number.MAX_SAFE_INTEGER);
}

class ObjectCount {
  private readonly fragments = new Map<string, FragmentDefinitionNode>();
  /** What each fragment counts, so that fragments that name others twice cost no more than their length. */
  private readonly counted = new Map<string, number>();
  private readonly variables: Readonly<Record<string, unknown>>;

  constructor(private readonly request: ValidatedOperation) {
    for (const definition of request.document.definitions) {
      if (definition.kind === Kind.FRAGMENT_DEFINITION) this.fragments.set(definition.name.value, definition);
    }
    this.variables = { ...defaultsOf(request.operation), ...request.variables };
  }

  /**
   * @param parent - the type that the set selects of
   * @param rows - of the page, where the set is that of a connection
   */
  within({ selections }: SelectionSetNode, parent: GraphQLCompositeType, rows?: number): number {
    let total = 0;
    for (const selection of selections) {
      if (!this.isLeftOut(selection)) total += this.ofSelection(selection, parent, rows);
    }
    return total;
  }

  private ofSelection(selection: SelectionNode, parent: GraphQLCompositeType, rows?: number): number {
    switch (selection.kind) {
      case Kind.FIELD:
        return this.ofField(selection, parent, rows);
      case Kind.INLINE_FRAGMENT:
        return this.within(
          selection.selectionSet,
          this.narrowed(selection.typeCondition?.name.value, parent),
          rows,
        );
      case Kind.FRAGMENT_SPREAD:
        return this.ofFragment(selection.name.value, parent, rows);
    }
  }

  private ofFragment(name: string, parent: GraphQLCompositeType, rows?: number): number {
    const fragment = this.fragments.get(name);
    if (fragment === undefined) return 0;
    const key = `${name} ${rows ?? ''}`;
    const count =
      this.counted.get(key) ??
      this.within(fragment.selectionSet, this.narrowed(fragment.typeCondition.name.value, parent), rows);
    this.counted.set(key, count);
    return count;
  }

  private ofField(node: FieldNode, parent: GraphQLCompositeType, rows?: number): number {
    if (!isObjectType(parent) && !isInterfaceType(parent)) return 0;
    const field = parent.getFields()[node.name.value];
    const type = field && getNamedType(field.type);
    // The schema itself is no part of the graph: introspection has limits of its own.
    if (field === undefined || node.selectionSet === undefined || !isCompositeType(type)) return 0;
    const isList = isListType(getNullableType(field.type));
    const size = this.pageSize(node, field) ?? rows ?? LIMITS.assumedRows;
    const itself = ENVELOPE.test(type.name) ? 0 : 1;
    return isList
      ? size * (itself + this.within(node.selectionSet, type))
      : itself + this.within(node.selectionSet, type, size);
  }

  private pageSize(node: FieldNode, field: GraphQLField<unknown, unknown>): number | undefined {
    const argument = field.args.find(({ name }) => name in SIZES);
    if (argument === undefined) return undefined;
    const given = node.arguments?.find(({ name }) => name.value === argument.name);
    const value = given && valueFromAST(given.value, argument.type, this.variables);
    const size = value ?? argument.defaultValue ?? LIMITS.defaultPageSize;
    // What is no page size at all is refused where the argument is read, with a better sentence.
    return typeof size === 'number' && size >= 1 && size <= (SIZES[argument.name] ?? 0) ? size : 1;
  }

  private narrowed(name: string | undefined, parent: GraphQLCompositeType): GraphQLCompositeType {
    const type = name === undefined ? parent : this.request.schema.getType(name);
    return isCompositeType(type) ? type : parent;
  }

  private isLeftOut({ directives }: SelectionNode): boolean {
    return (directives ?? []).some(({ name, arguments: given }) => {
      const value = given?.[0]?.value;
      const condition =
        value?.kind === Kind.VARIABLE
          ? this.variables[value.name.value]
          : value?.kind === Kind.BOOLEAN && value.value;
      return name.value === 'skip' ? condition === true : name.value === 'include' && condition === false;
    });
  }
}

/** The defaults of whole numbers and booleans, the only variables that bear on the count. */
function defaultsOf(operation: OperationDefinitionNode): Record<string, unknown> {
  const defaults: Record<string, unknown> = {};
  for (const { variable, defaultValue } of operation.variableDefinitions ?? []) {
    if (defaultValue?.kind === Kind.INT) defaults[variable.name.value] = Number(defaultValue.value);
    if (defaultValue?.kind === Kind.BOOLEAN) defaults[variable.name.value] = defaultValue.value;
  }
  return defaults;
}
