import { downloadCounter } from '../../../../src/graph/local/jars';

const downloaded = (size: string): string =>
  `[INFO] Downloaded from central: https://repo.example/a.jar (${size} at 20 MB/s)`;

test('the progress of a fetch is told every ten megabytes', () => {
  const told: string[] = [];
  const count = downloadCounter((line) => told.push(line));
  for (const size of ['6.7 MB', '900 kB', '12 B', '2.5 MB', '22 MB', '1.0 MB']) count(downloaded(size));
  expect(told).toEqual(['Fetching Neo4j: 10 of about 130 MB.', 'Fetching Neo4j: 30 of about 130 MB.']);
});

test('other lines of Maven count nothing', () => {
  const told: string[] = [];
  const count = downloadCounter((line) => told.push(line));
  count('[INFO] Downloading from central: https://repo.example/a.jar');
  count('[INFO] Copying a.jar (99 MB at rest)');
  expect(told).toEqual([]);
});
