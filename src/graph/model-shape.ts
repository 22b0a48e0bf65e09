import type { SliceModel } from './lists';

/** One step from a node to the next. */
export interface Step {
  readonly relationship: string;
  readonly direction: 'out' | 'in';
  readonly label: string;
}

/** How a related node is reached: step by step, by its id, or by a file of `cypher/read/` that binds it. */
export type Route =
  | { readonly steps: readonly Step[] }
  | {
      /** The property in which the node repeats the related node's id. */
      readonly by: string;
      readonly label: string;
    }
  | {
      /** Under `cypher/read/`. */
      readonly file: string;
      /** The variable of the file that stands for the node that the field belongs to. */
      readonly from: string;
      /** The variable of the file that stands for the related node. */
      readonly to: string;
    };

/** A value is read off the node, or off the last relationship on the way to it. */
export type Holder = 'node' | 'edge';

/** A value that related nodes are ordered by. */
export interface SortKey {
  readonly of: Holder;
  readonly property: string;
  readonly descending?: boolean;
}

/** How one field of the schema is read off the graph. */
export type FieldModel =
  /** A property of the node, or of the relationship that led to it. */
  | { readonly kind: 'property'; readonly of: Holder; readonly property: string }
  /** A property of a relationship of the node's own. */
  | { readonly kind: 'remote'; readonly steps: readonly Step[]; readonly property: string }
  /** Several properties that a resolver makes one value of; `related` ones belong to the one node at the end of the steps. */
  | {
      readonly kind: 'parts';
      readonly of: Holder;
      readonly properties: readonly string[];
      readonly related?: { readonly steps: readonly Step[]; readonly properties: readonly string[] };
    }
  /** What a file returns: all its rows, or the first. */
  | { readonly kind: 'values'; readonly file: string; readonly from: string; readonly many: boolean }
  /** How many distinct nodes a file binds. */
  | { readonly kind: 'count'; readonly route: Extract<Route, { readonly file: string }> }
  /** An object of the schema that is read off the same node. */
  | { readonly kind: 'same' }
  /** The related node, or null; where there can be several, the first in order. */
  | { readonly kind: 'one'; readonly route: Route; readonly sort?: readonly SortKey[] }
  /** All related nodes, up to the limit of a list that is not paged. */
  | { readonly kind: 'many'; readonly route: Route; readonly sort: readonly SortKey[] }
  /** How many related quotes there are over time. */
  | { readonly kind: 'timeline'; readonly slice: SliceModel }
  /** A paged list. */
  | {
      readonly kind: 'connection';
      readonly steps: readonly Step[];
      readonly slice?: SliceModel;
      /** What the full-text index of the rows knows the node's id by, where there is no slice. */
      readonly term?: string;
    };

/** How the fields of one type of the schema are read. */
export interface TypeModel {
  /** What its nodes are called in statements. */
  readonly variable: string;
  readonly fields: Readonly<Record<string, FieldModel>>;
}

export const out = (relationship: string, label: string): Step => ({ relationship, direction: 'out', label });
export const into = (relationship: string, label: string): Step => ({ relationship, direction: 'in', label });

export const property = (name: string): FieldModel => ({ kind: 'property', of: 'node', property: name });
export const onEdge = (name: string): FieldModel => ({ kind: 'property', of: 'edge', property: name });
export const remote = (name: string, ...steps: Step[]): FieldModel => ({
  kind: 'remote',
  steps,
  property: name,
});
export const same: FieldModel = { kind: 'same' };
export const one = (...steps: Step[]): FieldModel => ({ kind: 'one', route: { steps } });
/** As {@link one}, where the node repeats the id: a look into an index costs less than a walk past the node's other ties. */
export const oneBy = (property: string, label: string): FieldModel => ({
  kind: 'one',
  route: { by: property, label },
});
/** As {@link one}, where the steps can lead to several. */
export const firstOf = (sort: readonly SortKey[], ...steps: Step[]): FieldModel => ({
  kind: 'one',
  route: { steps },
  sort,
});
export const many = (sort: readonly SortKey[], ...steps: Step[]): FieldModel => ({
  kind: 'many',
  route: { steps },
  sort,
});
export const timeline = (slice: SliceModel): FieldModel => ({ kind: 'timeline', slice });
export const connection = (...steps: Step[]): FieldModel => ({ kind: 'connection', steps });
/** As {@link connection}, where the full-text index of the rows knows the node's id. */
export const known = (term: string, ...steps: Step[]): FieldModel => ({ kind: 'connection', steps, term });
/** A paged list that an index holds for each owner. */
export const sliced = (slice: SliceModel): FieldModel => ({ kind: 'connection', steps: [], slice });

export const by = (name: string): SortKey => ({ of: 'node', property: name });
export const latestBy = (name: string): SortKey => ({ of: 'node', property: name, descending: true });
export const byEdge = (name: string): SortKey => ({ of: 'edge', property: name });

/** Fields that are properties of the same name. */
export const properties = (...names: string[]): Record<string, FieldModel> =>
  Object.fromEntries(names.map((name) => [name, property(name)]));
