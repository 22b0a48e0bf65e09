import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../src/graph/package-root';

/** Something that finds quotes: a command that takes an article a line (`id`, `text`, …) and gives its quotes a line. */
export interface Extractor {
  readonly name: string;
  readonly command: readonly [program: string, ...args: string[]];
  /** Fetches what it needs from its registry, once. */
  readonly install: () => void;
}

const PEERS = join(__dirname, 'peers');
const FETCHED = join(packageRoot, '.hearsay', 'peers');
const PYTHON = join(FETCHED, 'textacy');
const JARS = join(FETCHED, 'corenlp');

const run = (program: string, args: readonly string[], cwd = packageRoot): void => {
  console.error(`${program} ${args.join(' ')}`);
  execFileSync(program, args, { cwd, stdio: ['ignore', 'ignore', 'inherit'] });
};

const EXTRACTORS: readonly Extractor[] = [
  {
    name: 'hearsay',
    command: [
      process.execPath,
      join(packageRoot, 'dist', 'cli', 'main.js'),
      'extract',
      '-',
      '--workers',
      '1',
    ],
    install: () => run('npx', ['tsc', '-p', 'tsconfig.build.json']),
  },
  {
    name: 'textacy',
    command: [join(PYTHON, 'bin', 'python'), join(PEERS, 'textacy', 'run.py')],
    install: () => {
      if (existsSync(join(PYTHON, 'installed'))) return;
      run('python3', ['-m', 'venv', PYTHON]);
      run(join(PYTHON, 'bin', 'pip'), [
        'install',
        '--quiet',
        '-r',
        join(PEERS, 'textacy', 'requirements.txt'),
      ]);
      mkdirSync(join(PYTHON, 'installed'));
    },
  },
  {
    name: 'compromise',
    command: [process.execPath, join(PEERS, 'compromise', 'run.js')],
    install: () => {
      if (!existsSync(join(PEERS, 'compromise', 'node_modules')))
        run('npm', ['install', '--silent', '--no-package-lock'], join(PEERS, 'compromise'));
    },
  },
  {
    name: 'corenlp',
    command: [
      'java',
      '-Xmx5g',
      '-XX:+UseSerialGC',
      '-cp',
      join(JARS, '*'),
      join(PEERS, 'corenlp', 'Run.java'),
    ],
    install: () => {
      if (existsSync(join(JARS, 'installed'))) return;
      const pom = join(PEERS, 'corenlp', 'pom.xml');
      run('mvn', ['--quiet', '--file', pom, 'dependency:copy-dependencies', `-DoutputDirectory=${JARS}`]);
      mkdirSync(join(JARS, 'installed'));
    },
  },
];

/** @throws Error that says which there are */
export function extractorOf(name: string): Extractor {
  const extractor = EXTRACTORS.find((one) => one.name === name);
  if (extractor !== undefined) return extractor;
  throw new Error(
    `There is no extractor ‘${name}’; there are ${EXTRACTORS.map((one) => one.name).join(', ')}.`,
  );
}
