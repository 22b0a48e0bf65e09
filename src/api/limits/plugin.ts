import type { ApolloServerPlugin } from '@apollo/server';
import { type GraphQLFormattedError, OperationTypeNode, validate } from 'graphql';
import { LIMITS } from '../../limits';
import type { ApiContext } from '../context';
import { ApiError } from '../errors';
import { currentRequest } from '../request';
import { objectsAskedFor } from './objects';
import { checkTokens, OPERATION_RULES, tooComplex } from './operation-rules';

/** Whether a JSON value nests deeper than `levels`; it never goes deeper than that itself. */
function nestsDeeperThan(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((inner) => nestsDeeperThan(inner, levels - 1));
}

/** Whether a JSON value holds more than `most` values, itself counted; it counts no further than that. */
function holdsMoreThan(value: unknown, most: number): boolean {
  const open = [value];
  for (let count = 0; open.length > 0; count++) {
    const one = open.pop();
    if (count === most) return true;
    if (typeof one !== 'object' || one === null) continue;
    const inner: unknown[] = Object.values(one);
    if (inner.length > most) return true;
    open.push(...inner);
  }
  return false;
}

/** As many errors as one answer may have; the last says how many more there are. */
function firstOf(errors: readonly GraphQLFormattedError[]): readonly GraphQLFormattedError[] {
  if (errors.length <= LIMITS.errors) return errors;
  const shown = errors.slice(0, LIMITS.errors - 1);
  const message = `There are ${errors.length - shown.length} more errors; mend these first.`;
  return [...shown, { message, extensions: { code: 'BAD_USER_INPUT' } }];
}

/**
 * Holds every operation against the limits, the cheap ones first: variables and tokens before parsing, shape before
 * graphql's own validation, cost before execution. Each answer, a refusal too, tells the cost in `extensions.cost`.
 */
export const limitsPlugin: ApolloServerPlugin<ApiContext> = {
  requestDidStart: () =>
    Promise.resolve({
      didResolveSource: ({ source, request }) => {
        if (nestsDeeperThan(request.variables, LIMITS.variablesDepth)) {
          throw tooComplex(`The variables nest deeper than ${LIMITS.variablesDepth} levels.`);
        }
        if (holdsMoreThan(request.variables, LIMITS.variablesValues)) {
          throw tooComplex(
            `The variables hold more than ${LIMITS.variablesValues} values; send shorter lists.`,
          );
        }
        checkTokens(source);
        return Promise.resolve();
      },
      validationDidStart: ({ schema, document }) => {
        validate(schema, document, OPERATION_RULES);
        return Promise.resolve();
      },
      didResolveOperation: ({ schema, document, operation, request }) => {
        if (operation === undefined) return Promise.resolve();
        if (operation.operation === OperationTypeNode.SUBSCRIPTION) {
          throw new ApiError(
            'BAD_USER_INPUT',
            'There are no subscriptions; ask again with a query, as often as need be.',
            400,
          );
        }
        const requested = objectsAskedFor({
          schema,
          document,
          operation,
          variables: request.variables ?? {},
        });
        currentRequest().cost = requested;
        if (requested > LIMITS.objects) {
          throw tooComplex(
            `The query asks for ${requested} objects, nested lists multiplied, and the limit is ${LIMITS.objects}; ask for smaller pages.`,
          );
        }
        return Promise.resolve();
      },
      willSendResponse: ({ response: { body } }) => {
        const { cost } = currentRequest();
        if (body.kind === 'single' && body.singleResult.errors !== undefined) {
          body.singleResult.errors = firstOf(body.singleResult.errors);
        }
        if (cost !== undefined && body.kind === 'single') {
          body.singleResult.extensions = {
            ...body.singleResult.extensions,
            cost: { requested: cost, limit: LIMITS.objects },
          };
        }
        return Promise.resolve();
      },
    }),
  // Apollo takes an error from the hooks above for a fault of its own, unless it is thrown once more here.
  unexpectedErrorProcessingRequest: ({ error }) =>
    error instanceof ApiError ? Promise.reject(error) : Promise.resolve(),
};
