import {
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isAbstractType,
  Kind,
  type FieldNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** The parts of a request that a selection is read by. */
type Request = Pick<GraphQLResolveInfo, 'schema' | 'fragments' | 'variableValues'>;

/**
 * One field of a request, under its response alias, with what is selected beneath it. Fragments are spread,
 * `@skip` and `@include` obeyed, variables filled in, and the selections of fields that share an alias merged.
 */
export class SelectedField {
  constructor(
    private readonly request: Request,
    private readonly definition: GraphQLField<unknown, unknown>,
    /** All of them have this field's name and arguments, as GraphQL's validation demands. */
    private readonly nodes: readonly [FieldNode, ...FieldNode[]],
  ) {}

  get name(): string {
    return this.definition.name;
  }

  get alias(): string {
    return this.nodes[0].alias?.value ?? this.name;
  }

  /** The type of the field without lists and non-null marks. */
  get type(): GraphQLNamedType {
    return getNamedType(this.definition.type);
  }

  /** The arguments, defaults filled in, enums and scalars parsed. */
  get args(): Record<string, unknown> {
    return getArgumentValues(this.definition, this.nodes[0], this.request.variableValues);
  }

  /**
   * What is selected beneath this field when its value is of the given type; `__typename` is not among it.
   *
   * @param type - one of the types that the field's value can have
   */
  fields(type: GraphQLObjectType): SelectedField[] {
    const byAlias = new Map<string, [FieldNode, ...FieldNode[]]>();
    for (const node of this.nodes) {
      if (node.selectionSet !== undefined) collect(this.request, type, node.selectionSet, byAlias);
    }
    const definitions = type.getFields();
    return [...byAlias.values()].flatMap((nodes) => {
      const definition = definitions[nodes[0].name.value];
      return definition === undefined ? [] : [new SelectedField(this.request, definition, nodes)];
    });
  }
}

/** The field that a resolver is called for. */
export function selectedField(info: GraphQLResolveInfo): SelectedField {
  const definition = info.parentType.getFields()[info.fieldName];
  const [first, ...others] = info.fieldNodes;
  if (definition === undefined || first === undefined) {
    throw new TypeError(`${info.parentType.name} has no field ${info.fieldName}.`);
  }
  return new SelectedField(info, definition, [first, ...others]);
}

function collect(
  request: Request,
  type: GraphQLObjectType,
  set: SelectionSetNode,
  byAlias: Map<string, [FieldNode, ...FieldNode[]]>,
): void {
  for (const selection of set.selections) {
    if (!isIncluded(request, selection)) continue;
    if (selection.kind === Kind.FIELD) {
      const alias = selection.alias?.value ?? selection.name.value;
      const known = byAlias.get(alias);
      if (known === undefined) byAlias.set(alias, [selection]);
      else known.push(selection);
      continue;
    }
    const fragment =
      selection.kind === Kind.FRAGMENT_SPREAD ? request.fragments[selection.name.value] : selection;
    if (fragment !== undefined && applies(request, fragment.typeCondition?.name.value, type)) {
      collect(request, type, fragment.selectionSet, byAlias);
    }
  }
}

function isIncluded({ variableValues }: Request, node: SelectionNode): boolean {
  const skip = getDirectiveValues(GraphQLSkipDirective, node, variableValues);
  const include = getDirectiveValues(GraphQLIncludeDirective, node, variableValues);
  return skip?.['if'] !== true && include?.['if'] !== false;
}

function applies({ schema }: Request, condition: string | undefined, type: GraphQLObjectType): boolean {
  if (condition === undefined || condition === type.name) return true;
  const conditionType = schema.getType(condition);
  return isAbstractType(conditionType) && schema.isSubType(conditionType, type);
}
