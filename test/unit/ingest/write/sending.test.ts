import type { Run } from '../../../../src/graph/graph';
import { Sending } from '../../../../src/ingest/write/sending';

const STEPS = ['places', 'sources', 'speakers'].map((statement) => ({ statement, rows: [{ id: 'x' }] }));

/** A transaction in which one statement fails, and for that reason every one after it. */
function failingAt(failing: number): { run: Run; sent: () => number } {
  let sent = 0;
  const run: Run = async () => {
    const number = ++sent;
    await Promise.resolve();
    if (number === failing) throw new Error('lost a deadlock');
    if (number > failing) throw new Error('the transaction has failed');
    return [];
  };
  return { run, sent: () => sent };
}

test('all are sent before the first is answered', async () => {
  const { run, sent } = failingAt(Number.POSITIVE_INFINITY);
  const sending = new Sending(run);
  sending.send(STEPS);
  expect(sent()).toBe(3);
  await expect(sending.done()).resolves.toBeUndefined();
});

test.each([1, 2, 3])('what is thrown is why the first failed, here number %i', async (failing) => {
  const { run } = failingAt(failing);
  const sending = new Sending(run);
  sending.send(STEPS);
  await expect(sending.done()).rejects.toThrow('lost a deadlock');
});

test('work that fails because something sent before has failed throws the reason', async () => {
  const { run } = failingAt(2);
  const sending = new Sending(run);
  sending.send(STEPS);
  await expect(sending.around(run('RETURN 1'))).rejects.toThrow('lost a deadlock');
});

test('work that fails by itself throws its own reason', async () => {
  const { run } = failingAt(Number.POSITIVE_INFINITY);
  const sending = new Sending(run);
  sending.send(STEPS);
  await expect(sending.around(Promise.reject(new Error('no more memory')))).rejects.toThrow('no more memory');
  await expect(sending.around(Promise.resolve(7))).resolves.toBe(7);
});
