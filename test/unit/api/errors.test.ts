import { GraphQLError } from 'graphql';
import { ApiError, publicError } from '../../../src/api/errors';
import { LIMITS } from '../../../src/limits';
import { RequestError } from '../../../src/graph/compiler/errors';
import {
  GraphAuthenticationError,
  GraphQueryError,
  GraphTimeoutError,
  GraphUnavailableError,
} from '../../../src/graph/errors';

const SECRET = 'bolt://neo4j:hunter2@10.0.0.5:7687';
/** As graphql wraps what a resolver throws. */
const wrapped = (originalError: Error): GraphQLError =>
  new GraphQLError(originalError.message, { path: ['quotes'], originalError });

test.each([
  ['our own error', new ApiError('NOT_FOUND', 'It is not there.'), 'NOT_FOUND', 'It is not there.'],
  ['the compiler’s', new RequestError('BAD_USER_INPUT', 'first is 0.'), 'BAD_USER_INPUT', 'first is 0.'],
])('%s keeps its words', (_name, error, code, message) => {
  expect(publicError(error)).toEqual({ code, message });
  expect(publicError(wrapped(error))).toEqual({ code, message });
  expect(publicError(wrapped(wrapped(error)))).toEqual({ code, message });
});

test.each([
  ['gone', new GraphUnavailableError(SECRET), 'SERVICE_UNAVAILABLE'],
  ['closed to us', new GraphAuthenticationError(SECRET), 'SERVICE_UNAVAILABLE'],
  ['too slow', new GraphTimeoutError(SECRET), 'QUERY_TOO_COMPLEX'],
])('a graph that is %s gets words of ours', (_name, error, code) => {
  for (const one of [error, wrapped(error)]) {
    expect(publicError(one)?.code).toBe(code);
    expect(publicError(one)?.message).not.toContain('hunter2');
  }
});

test.each([
  ['a failed statement', new GraphQueryError(SECRET)],
  ['a fault of the code', new TypeError(SECRET)],
  [
    'a driver’s error that calls itself user input',
    Object.assign(new Error(SECRET), { code: 'BAD_USER_INPUT' }),
  ],
  [
    'a foreign error that brings a code along',
    Object.assign(new Error(SECRET), { extensions: { code: 'BAD_USER_INPUT' } }),
  ],
])('%s has no public words', (_name, error) => {
  expect(publicError(error)).toBeUndefined();
  expect(publicError(wrapped(error))).toBeUndefined();
});

test.each([undefined, null, 'text', 0, {}, new GraphQLError('no code')])('%p has none either', (error) => {
  expect(publicError(error)).toBeUndefined();
});

test.each([
  ['GRAPHQL_PARSE_FAILED', 'BAD_USER_INPUT'],
  ['GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT'],
  ['OPERATION_RESOLUTION_FAILURE', 'BAD_USER_INPUT'],
  ['PERSISTED_QUERY_NOT_FOUND', 'PERSISTED_QUERY_NOT_FOUND'],
])('graphql’s %s is %s', (code, expected) => {
  expect(publicError(new GraphQLError('x', { extensions: { code } }))).toEqual({
    code: expected,
    message: 'x',
  });
});

test('a long message is cut', () => {
  const message = 'x'.repeat(10_000);
  expect(publicError(new ApiError('BAD_USER_INPUT', message))?.message).toHaveLength(
    LIMITS.messageLength + 1,
  );
});
