import {
  getNamedType,
  isObjectType,
  type GraphQLFieldResolver,
  type GraphQLResolveInfo,
  type GraphQLSchema,
} from 'graphql';
import type { RawList, Row, TypedRow } from '../../graph/compiler/row';
import { MODEL } from '../../graph/model';
import type { FieldModel } from '../../graph/model-shape';
import { toPage, type PageArguments } from '../page';

const TYPE = Symbol('type');

/** The value that the graph gave for the field being resolved: rows are keyed by response alias. */
export function valueOf(row: Row, info: GraphQLResolveInfo): unknown {
  return row[String(info.path.key)];
}

/** A row that remembers its type, for fields whose type is an interface or a union. */
export function typedRow({ __typename, row }: TypedRow): Row {
  return Object.defineProperty({ ...row }, TYPE, { value: __typename });
}

/** The type of a {@link typedRow}. */
export function typeOf(row: Row): string {
  return String(Reflect.get(row, TYPE));
}

/**
 * Lets every field of the model without a resolver of its own read its value out of the row.
 *
 * @param schema - changed in place
 */
export function attachRowResolvers(schema: GraphQLSchema): void {
  for (const [typeName, model] of Object.entries(MODEL)) {
    const type = schema.getType(typeName);
    if (!isObjectType(type)) throw new TypeError(`The schema has no type ${typeName}.`);
    for (const field of Object.values(type.getFields())) {
      const fieldModel = model.fields[field.name];
      if (fieldModel === undefined) throw new TypeError(`The model has no field ${typeName}.${field.name}.`);
      field.resolve ??= resolverOf(fieldModel, getNamedType(field.type).name);
    }
  }
}

function resolverOf(model: FieldModel, typeName: string): GraphQLFieldResolver<Row, unknown, PageArguments> {
  if (model.kind !== 'connection') return (row, _args, _context, info) => valueOf(row, info);
  const rowType = typeName.replace(/Connection$/u, '');
  return (row, args, _context, info) => toPage(valueOf(row, info) as RawList, rowType, args);
}
