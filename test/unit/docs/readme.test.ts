import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { parse, validate } from 'graphql';
import { schema } from '../../../src/api/schema';
import { dbCommand } from '../../../src/cli/commands/db';
import { doctorCommand } from '../../../src/cli/commands/doctor';
import { exportCommand } from '../../../src/cli/commands/export';
import { extractCommand } from '../../../src/cli/commands/extract';
import { ingestCommand } from '../../../src/cli/commands/ingest';
import { quotesCommand } from '../../../src/cli/commands/quotes';
import { upCommand } from '../../../src/cli/commands/up';
import { SETTINGS } from '../../../src/config';
import { packageRoot } from '../../../src/graph/package-root';
import { toArticle } from '../../../src/ingest/article/to-article';
import { annotate } from '../../../src/ingest/pipeline';
import { loadedTagger } from '../../../src/model/load-tagger';
import { compare, count, total } from '../../support/compare';
import { readCorpus } from '../../support/corpus';
import { markdownTable, plainTable, readmePart, readReadme } from '../../support/readme';

const file = (path: string): string => readFileSync(join(packageRoot, path), 'utf8');
const readme = readReadme();
const guide = file('docs/guide.md');

const code = (text: string): string => `\`${text}\``;

/** The table in the section of that heading is this one; `npm run readme:update` writes it. */
function expectTable(heading: string, table: string): void {
  const pattern = new RegExp(`(\\n## ${heading}\\n[^|]*?\\n)\\|[^]*?\\|(\\n\\n)`, 'u');
  expect(plainTable(readmePart(pattern, table))).toBe(plainTable(table));
}

test('the table of settings is that of src/config.ts', () => {
  const rows = Object.values(SETTINGS).map(({ variable, default: fallback, help }) => {
    const shown = String(fallback ?? '');
    return [code(variable), shown === '' ? 'unset' : code(shown), help];
  });
  expectTable('Settings', markdownTable(['variable', 'default', 'what it is for'], rows));
});

/** In the order of use; the test below fails when one is missing. */
const COMMANDS = [
  upCommand,
  ingestCommand,
  extractCommand,
  quotesCommand,
  exportCommand,
  dbCommand,
  doctorCommand,
];

/** A command as the table has it: how it is called, what it does, its options. */
function rowsOf(command: Command, parents: readonly string[] = ['hearsay']): string[][] {
  const called = [...parents, command.name()];
  if (command.commands.length > 0) return command.commands.flatMap((one) => rowsOf(one, called));
  const inputs = command.registeredArguments.map(
    (one) => `${one.name().toUpperCase()}${one.variadic ? '…' : ''}`,
  );
  const options = command.options.map(({ long }) => code(long ?? ''));
  return [[code([...called, ...inputs].join(' ')), command.description(), options.join(' ')]];
}

test('the table of commands is that of the command line', () => {
  const files = readdirSync(join(packageRoot, 'src', 'cli', 'commands'));
  expect(COMMANDS.map((command) => `${command().name()}.ts`).sort()).toEqual(files.sort());
  const rows = COMMANDS.flatMap((command) => rowsOf(command()));
  expectTable('Command line', markdownTable(['command', 'what it does', 'options'], rows));
});

test('the figures are those of npm run bench:seed', async () => {
  const tagger = await loadedTagger();
  const all = total(
    await Promise.all(
      readCorpus(packageRoot).map(async ({ input, expected }) =>
        count(compare(expected, await annotate(toArticle(input), tagger)), expected),
      ),
    ),
  );
  const rows: readonly (readonly [what: string, figure: number | string])[] = [
    ['annotated', all.expected],
    ['found', all.found],
    ['found with exactly the annotated content', all.exact],
    ['with the right speaker', all.speakers],
    ['ascribed by name to somebody who did not say it', all.misascribed],
    ['with the right relays', all.relays],
    ['with the right event, of those that have one or were given one', `${all.events} of ${all.withEvent}`],
    ['found where nobody annotated one', all.spurious],
  ];
  const table = rows.map(([what, figure]) => [what, String(figure)]);
  expectTable('What it reads well and what not', markdownTable(['quotes of the corpus', 'figure'], table));
});

test('the picture of the graph shows relationships that docs/model.md has', () => {
  const [, picture = ''] = /```mermaid\n([^]*?)```/u.exec(readme) ?? [];
  const drawn = [...picture.matchAll(/\|"?([A-Z_]+)/gu)].map(([, name]) => name);
  const known = [...file('docs/model.md').matchAll(/\[:([A-Z_]+)\]/gu)].map(([, name]) => name);
  expect(drawn.length).toBeGreaterThan(8);
  expect(drawn.filter((name) => !known.includes(name))).toEqual([]);
});

const queries = [readme, guide].flatMap((text) =>
  [...text.matchAll(/```graphql\n([^]*?)```/gu)].map(([, query]) => query ?? ''),
);

test('README and guide show queries', () => {
  expect(queries.length).toBeGreaterThanOrEqual(5);
});

test.each(queries)('the schema can answer %s', (query) => {
  expect(validate(schema, parse(query)).map(({ message }) => message)).toEqual([]);
});

const documents = [
  'README.md',
  'CONTRIBUTING.md',
  'docs/guide.md',
  'docs/model.md',
  ...readdirSync(join(packageRoot, 'docs', 'decisions')).map((name) => `docs/decisions/${name}`),
];

/** Links within the repository, as paths from its root. */
function linksOf(document: string): string[] {
  return [...file(document).matchAll(/\]\((?!https?:|#)([^)#\s]+)(?:#[^)]*)?\)/gu)].map(([, path]) =>
    join(document, '..', path ?? ''),
  );
}

test.each(documents)('what %s links to is there', (document) => {
  expect(linksOf(document).filter((path) => !existsSync(join(packageRoot, path)))).toEqual([]);
});
