import { tmpdir } from 'node:os';
import { megabytes, needRoom } from '../../../../src/graph/local/disk';
import { homeAt } from '../../../../src/graph/local/home';

const home = homeAt(tmpdir());

test('room that is there is enough', async () => {
  await expect(needRoom(home, 1)).resolves.toBeUndefined();
});

test('room that is not there is said, with what to do', async () => {
  await expect(needRoom(home, 2 ** 60)).rejects.toThrow(
    /^The disk that holds .* has \d+ (?:MB|GB) left, and Neo4j needs \d+ GB: make room there, or set HEARSAY_HOME/u,
  );
});

test.each([
  [0, '0 MB'],
  [100_000_000, '100 MB'],
  [9_999_999_999, '9999 MB'],
  [83_000_000_000, '83 GB'],
])('%i bytes are %s', (bytes, text) => {
  expect(megabytes(bytes)).toBe(text);
});
