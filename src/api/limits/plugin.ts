import type { ApolloServerPlugin } from '@apollo/server';
import { validate } from 'graphql';
import type { ApiContext } from '../context';
import { ApiError } from '../errors';
import { LIMITS } from './limits';
import { checkTokens, OPERATION_RULES, tooComplex } from './operation-rules';
import { objectsAskedFor } from './objects';

/** Whether a JSON value nests deeper than `levels`; it never goes deeper than that itself. */
function nestsDeeperThan(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((inner) => nestsDeeperThan(inner, levels - 1));
}

/**
 * Holds every operation against the limits, the cheap ones first: variables and tokens before parsing, shape before
 * graphql's own validation, size before execution.
 */
export const limitsPlugin: ApolloServerPlugin<ApiContext> = {
  requestDidStart: () =>
    Promise.resolve({
      didResolveSource: ({ source, request }) => {
        if (nestsDeeperThan(request.variables, LIMITS.variablesDepth)) {
          throw tooComplex(`The variables nest deeper than ${LIMITS.variablesDepth} levels.`);
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
        const objects = objectsAskedFor({ schema, document, operation, variables: request.variables ?? {} });
        if (objects > LIMITS.objects) {
          throw tooComplex(
            `The query asks for more than ${LIMITS.objects} objects, nested pages multiplied; ask for smaller pages.`,
          );
        }
        return Promise.resolve();
      },
    }),
  // Apollo takes an error from the hooks above for a fault of its own, unless it is thrown once more here.
  unexpectedErrorProcessingRequest: ({ error }) =>
    error instanceof ApiError ? Promise.reject(error) : Promise.resolve(),
};
