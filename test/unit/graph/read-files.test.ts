import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { OF_TODAY } from '../../../src/graph/compiler/known';
import { KNOWN } from '../../../src/graph/compiler/scope';
import { LISTS } from '../../../src/graph/lists';
import { SLICES } from '../../../src/graph/slices';
import { MODEL } from '../../../src/graph/model';
import { packageRoot } from '../../../src/graph/package-root';

const folder = join(packageRoot, 'cypher', 'read');

/** Files of the folders that the compiler reads from; those beside the folders are whole statements of others. */
const there = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((path) =>
    /^(?:owners|quotes|statements|speakers|sources|articles|events|places|names|given|search|stats|paths|words|judgements|merged|versions|then)\b.*\.cypher$/u.test(
      path,
    ),
  )
  .map((path) => path.replaceAll('\\', '/').replace(/\.cypher$/u, ''));

const oneByName = ['speakers/one-by-name', 'sources/one-by-name', 'articles/one-by-url'];

/** Named by the compilers of `search`, `stats` and `path`. */
const ofTheirOwn = [
  KNOWN,
  'search/best',
  ...['publisher', 'relay', 'relayed', 'speaker', 'statements', 'articles', 'period'].map(
    (part) => `stats/${part}`,
  ),
  ...['shortest', 'to-itself', 'steps', 'between-shared', 'from-few'].map((part) => `paths/${part}`),
  ...['newest-first', 'oldest-first', 'one-of', 'of-owner'].map((part) => `words/${part}`),
];

const inLists = Object.values(LISTS).flatMap(({ all, filters, orders }) => [
  all,
  ...filters.flatMap(({ entry, owners, where, given, words }) => [
    entry,
    owners?.file,
    where,
    given?.file,
    words?.file,
  ]),
  ...Object.values(orders).flatMap((terms) =>
    terms.flatMap(({ file, days }) => [file, days?.last, days?.first]),
  ),
]);

const inModel = Object.values(MODEL).flatMap(({ fields }) =>
  Object.values(fields).map((field) => {
    if (field.kind === 'values') return field.file;
    return 'route' in field && 'file' in field.route ? field.route.file : undefined;
  }),
);

test('the model names the files of cypher/read that are there, and all of them', () => {
  const named = new Set(
    [
      ...oneByName,
      ...ofTheirOwn,
      ...[...OF_TODAY].map((file) => `then/${file}`),
      ...Object.values(SLICES).map(({ file }) => file),
      ...inLists,
      ...inModel,
    ].filter((file) => file !== undefined),
  );
  expect([...named].sort()).toEqual(there.sort());
});

test.each(Object.entries(LISTS))(
  'every order of %s ends in a key that no two rows share',
  (_type, { orders }) => {
    for (const terms of Object.values(orders)) {
      expect(terms.at(-1)?.file).toMatch(/\/order\/(?:key|said|confidence)$/u);
    }
  },
);
