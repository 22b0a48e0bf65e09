import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { maxDirectivesRule } from '@escape.tech/graphql-armor-max-directives';
import { MaxTokensParserWLexer } from '@escape.tech/graphql-armor-max-tokens';
import { Kind, type SelectionSetNode, type ValidationContext, type ValidationRule } from 'graphql';
import { ApiError } from '../errors';
import { LIMITS } from '../../limits';

const INTROSPECTION: ReadonlySet<string> = new Set(['__schema', '__type']);

/** An operation that goes beyond what the limits allow; the sentence says which one and what to do. */
export function tooComplex(message: string): ApiError {
  return new ApiError('QUERY_TOO_COMPLEX', message, 400);
}

/** Armor's own error says less than ours, so each of its rules is left by this one. */
const refuse = (message: string): { onReject: (() => never)[] } => ({
  onReject: [
    () => {
      throw tooComplex(message);
    },
  ],
});

/**
 * Counts the tokens of a document before it is parsed.
 *
 * @throws ApiError with QUERY_TOO_COMPLEX; a document that cannot be parsed is left to the parser that follows
 */
export function checkTokens(source: string): void {
  try {
    new MaxTokensParserWLexer(source, {
      n: LIMITS.tokens,
      ...refuse(`The query is longer than ${LIMITS.tokens} tokens; send it in parts.`),
    }).parseDocument();
  } catch (error) {
    if (error instanceof ApiError) throw error;
  }
}

/** The fields of a selection set, fragments flattened. */
interface FieldCount {
  fields: number;
  /** How many of them ask for the schema itself. */
  introspection: number;
}

/**
 * Counts the fields of a selection set.
 *
 * @param known - what each fragment counts, so that fragments that name others twice cost no more than their length;
 * one that is being counted counts nothing inside itself, which graphql's own rules refuse later
 */
function countFields(
  { selections }: SelectionSetNode,
  context: ValidationContext,
  known: Map<string, FieldCount>,
): FieldCount {
  const total: FieldCount = { fields: 0, introspection: 0 };
  for (const selection of selections) {
    if (selection.kind === Kind.FIELD) {
      total.fields += 1;
      if (INTROSPECTION.has(selection.name.value)) total.introspection += 1;
      continue;
    }
    const inner =
      selection.kind === Kind.INLINE_FRAGMENT
        ? countFields(selection.selectionSet, context, known)
        : countFragment(selection.name.value, context, known);
    total.fields += inner.fields;
    total.introspection += inner.introspection;
  }
  return total;
}

function countFragment(name: string, context: ValidationContext, known: Map<string, FieldCount>): FieldCount {
  const earlier = known.get(name);
  if (earlier !== undefined) return earlier;
  const nothing: FieldCount = { fields: 0, introspection: 0 };
  known.set(name, nothing);
  const fragment = context.getFragment(name);
  const count = fragment ? countFields(fragment.selectionSet, context, known) : nothing;
  known.set(name, count);
  return count;
}

const maxRootFieldsRule: ValidationRule = (context) => ({
  OperationDefinition: ({ selectionSet }) => {
    const { fields, introspection } = countFields(selectionSet, context, new Map());
    if (fields > LIMITS.rootFields) {
      throw tooComplex(
        `The query asks for more than ${LIMITS.rootFields} fields at its root; send it in parts.`,
      );
    }
    if (introspection > LIMITS.introspectionFields) {
      throw tooComplex(
        `The query asks for the schema more than ${LIMITS.introspectionFields} times; once is enough.`,
      );
    }
  },
});

/** Without second names each part of the schema is answered once, however long the query; no tool gives any. */
const introspectionAliasesRule: ValidationRule = (context) => ({
  Field: ({ alias }) => {
    if (alias !== undefined && context.getParentType()?.name.startsWith('__') === true) {
      throw tooComplex('The query renames parts of the schema itself; ask for each under its own name.');
    }
  },
});

const nameLengthRule: ValidationRule = () => ({
  Name: ({ value }) => {
    if (value.length > LIMITS.nameLength) {
      throw tooComplex(
        `The query holds a name of more than ${LIMITS.nameLength} characters; no name is so long.`,
      );
    }
  },
});

/** The rules that stand before graphql's own, which cost more on a document that is too large. */
export const OPERATION_RULES: readonly ValidationRule[] = [
  nameLengthRule,
  maxDepthRule({
    n: LIMITS.depth,
    flattenFragments: true,
    ...refuse(`The query nests deeper than ${LIMITS.depth} levels; ask for the inner ones by id.`),
  }),
  maxAliasesRule({
    n: LIMITS.aliases,
    ...refuse(`The query has more than ${LIMITS.aliases} aliases; send it in parts.`),
  }),
  maxDirectivesRule({
    n: LIMITS.directives,
    ...refuse(`The query has more than ${LIMITS.directives} directives; send it in parts.`),
  }),
  maxRootFieldsRule,
  introspectionAliasesRule,
];
