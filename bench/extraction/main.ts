/** What finds quotes, and what it takes, beside peers: `npm run bench:extraction -- --peers textacy,compromise`. */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { packageRoot } from '../../src/graph/package-root';
import { writeResult } from '../graph/results';
import { drive, type Answer, type Run } from './drive';
import { extractorOf } from './extractors';
import { goldOfFile, goldOfFolder } from './gold';
import { refinersTable } from './refiners';
import { reliabilityTable } from './reliability';
import { addScores, exactF1, f1, noScores, type FoundReport, type Scores } from './score';
import { Sight } from './speech';

/** Speeds are told for articles of this many words. */
const ARTICLE = 600;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      peers: { type: 'string', default: 'textacy,compromise' },
      gold: { type: 'string', default: join(packageRoot, 'bench', 'resolution', 'articles') },
      speech: { type: 'boolean', default: false },
    },
  });
  const gold = values.gold.endsWith('.jsonl') ? goldOfFile(values.gold) : goldOfFolder(values.gold);
  // The first article is not counted: whoever loads late pays for it there.
  const words = gold.slice(1).reduce((sum, { text }) => sum + text.split(/\s+/u).length, 0);
  const extractors = ['hearsay', ...values.peers.split(',').filter((name) => name !== '')].map(extractorOf);
  for (const { install } of extractors) install();
  const sights = gold.map((one) => new Sight(one));
  const ignored = (index: number) => (values.speech ? sights[index]?.isThought : undefined) ?? (() => false);

  const results: Record<string, Record<string, string>> = {};
  let reliability: Record<string, Record<string, string>> = {};
  for (const extractor of extractors) {
    const run = await drive(extractor, gold);
    results[extractor.name] = rowOf(run);
    // The peers tell no confidence.
    if (extractor.name === 'hearsay')
      reliability = reliabilityTable(
        gold.map((one, index) => ({ gold: one, answers: typed(run, index), ignored: ignored(index) })),
      );
  }
  console.log(
    `${gold.length} articles, ${gold.flatMap(({ quotes }) => quotes).length} quotes marked in them`,
  );
  console.table(results);
  const refiners = await refinersTable(gold, (one) => ignored(gold.indexOf(one)));
  console.table(refiners);
  console.table(reliability);
  writeResult('extraction', { gold: values.gold, speech: values.speech, results, refiners, reliability });

  /** What was found in one article; whoever found it, the type is told by the marks. */
  function typed({ answers }: Run, index: number): (Answer & FoundReport)[] {
    const typeOf = sights[index]?.typeOf;
    return (answers[index] ?? []).map((one) => ({ ...one, type: typeOf?.(one.content) ?? 'indirect' }));
  }

  function rowOf(run: Run): Record<string, string> {
    const { cpu, start, memory } = run;
    const scores = noScores();
    gold.forEach(({ text, quotes }, index) =>
      addScores(scores, text, quotes, typed(run, index), ignored(index)),
    );
    return {
      ...figures(scores),
      'articles a core-second': (words / ARTICLE / cpu).toFixed(1),
      'start, s': start.toFixed(1),
      'memory, MB': memory.toFixed(0),
    };
  }
}

function figures(scores: Scores): Record<string, string> {
  const percent = (share: number): string => (100 * share).toFixed(1);
  const { gold, found, matched, recalled } = scores.all;
  return {
    F1: percent(f1(scores.all)),
    direct: percent(f1(scores.direct)),
    mixed: percent(f1(scores.mixed)),
    indirect: percent(f1(scores.indirect)),
    content: percent((2 * matched) / Math.max(gold + found, 1)),
    exact: percent(exactF1(scores.all)),
    'source right': percent(recalled / Math.max(matched, 1)),
  };
}

void main();
