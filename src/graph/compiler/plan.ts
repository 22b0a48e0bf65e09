import { isAbstractType, isObjectType, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import { MODEL } from '../model';
import type { FieldModel, Route, SortKey } from '../model-shape';
import { planList, type ListPlan } from './plan-list';
import { planTimeline, type TimelinePlan } from './timeline';
import type { SelectedField } from './selection';

/** What is read of a node of one concrete type. */
export interface ObjectPlan {
  readonly type: string;
  /** What its variable is called. */
  readonly variable: string;
  readonly fields: readonly FieldPlan[];
}

/** What is read for one selected field, under its response alias. */
export interface FieldPlan {
  readonly alias: string;
  readonly value: ValuePlan;
}

export type ValuePlan =
  | Extract<FieldModel, { kind: 'property' | 'remote' | 'parts' | 'values' | 'count' }>
  | { readonly kind: 'same'; readonly object: ObjectPlan }
  | {
      readonly kind: 'related';
      readonly route: Route;
      readonly many: boolean;
      readonly sort: readonly SortKey[];
      /** One for each type that the related node can have. */
      readonly objects: readonly [ObjectPlan, ...ObjectPlan[]];
    }
  | { readonly kind: 'timeline'; readonly timeline: TimelinePlan }
  | { readonly kind: 'list'; readonly list: ListPlan };

/** Plans what is selected beneath a field whose value has the given type. */
export function planObject(schema: GraphQLSchema, selected: SelectedField, typeName: string): ObjectPlan {
  const type = schema.getType(typeName);
  const model = MODEL[typeName];
  if (!isObjectType(type) || model === undefined) throw new TypeError(`The model has no type ${typeName}.`);
  return {
    type: typeName,
    variable: model.variable,
    fields: selected.fields(type).map((field) => {
      const fieldModel = model.fields[field.name];
      if (fieldModel === undefined) throw new TypeError(`The model has no field ${typeName}.${field.name}.`);
      return { alias: field.alias, value: planValue(schema, field, fieldModel) };
    }),
  };
}

function planValue(schema: GraphQLSchema, field: SelectedField, model: FieldModel): ValuePlan {
  switch (model.kind) {
    case 'same':
      return { kind: 'same', object: planObject(schema, field, field.type.name) };
    case 'one':
    case 'many':
      return {
        kind: 'related',
        route: model.route,
        many: model.kind === 'many',
        sort: model.sort ?? [],
        objects: planObjects(schema, field),
      };
    case 'connection':
      return { kind: 'list', list: planList(schema, field, model) };
    case 'timeline':
      return { kind: 'timeline', timeline: planTimeline(field, model.slice) };
    default:
      return model;
  }
}

/** Plans what is selected beneath a field whose value can have one of several types. */
export function planObjects(schema: GraphQLSchema, field: SelectedField): [ObjectPlan, ...ObjectPlan[]] {
  const [first, ...others] = possibleTypes(schema, field);
  if (first === undefined) throw new TypeError(`Field ${field.name} can have no value.`);
  return [
    planObject(schema, field, first.name),
    ...others.map((type) => planObject(schema, field, type.name)),
  ];
}

function possibleTypes(schema: GraphQLSchema, field: SelectedField): readonly GraphQLObjectType[] {
  const { type } = field;
  if (isObjectType(type)) return [type];
  return isAbstractType(type) ? schema.getPossibleTypes(type) : [];
}
