import { GraphQLError } from 'graphql';
import { createLogger } from '../../../../src/api/observe/logger';
import { LIMITS } from '../../../../src/limits';

function logged(error: unknown): { text: string; err: Record<string, unknown> } {
  const lines: string[] = [];
  createLogger('info', { write: (line) => void lines.push(line) }).error({ err: error }, 'failed');
  const text = lines.join('');
  return { text, err: (JSON.parse(text) as { err: Record<string, unknown> }).err };
}

test('an error is logged with its words, its code, its place and its causes', () => {
  const cause = Object.assign(new Error('the database says no'), { code: 'Neo.X' });
  const { err } = logged(new GraphQLError('outer', { originalError: new TypeError('inner', { cause }) }));
  expect(err).toMatchObject({
    type: 'GraphQLError',
    message: 'outer',
    cause: { type: 'TypeError', message: 'inner', cause: { message: 'the database says no', code: 'Neo.X' } },
  });
  expect(err['at']).toEqual(expect.arrayContaining([expect.stringMatching(/logger\.test/u)]));
});

test('nothing that hangs on an error is logged, and of a long message the beginning', () => {
  const secret = 'Quintessential-Plover';
  const error = Object.assign(new Error(`${'x'.repeat(LIMITS.messageLength)}${secret}`), {
    parameters: { text: secret },
    request: { body: secret },
  });
  expect(logged(error).text).not.toContain(secret);
});

test('causes that go in a circle end', () => {
  const error = new Error('round');
  error.cause = error;
  expect(logged(error).text.match(/"message":"round"/gu)?.length).toBeLessThan(10);
});

test.each([undefined, null, 'text', 7, {}])('%p is no error and is logged all the same', (thrown) => {
  expect(logged(thrown).text).toContain('"msg":"failed"');
});

test('the level leaves lines out', () => {
  const lines: string[] = [];
  const logger = createLogger('warn', { write: (line) => void lines.push(line) });
  logger.info('request');
  logger.warn('heed');
  expect(lines).toHaveLength(1);
});
