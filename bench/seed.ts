/** How much of `seed/` the line reads right: `npm run bench:seed`. */
import { toArticle } from '../src/ingest/article/to-article';
import { annotate } from '../src/ingest/pipeline';
import { loadedTagger } from '../src/model/load-tagger';
import type { Counts } from '../test/support/compare';
import { compare, count, differences, eventDifferences, total } from '../test/support/compare';
import { readCorpus } from '../test/support/corpus';

const row = (counts: Counts): Record<string, string | number> => ({
  quotes: counts.expected,
  found: counts.found,
  'exact content': counts.exact,
  'right speaker': counts.speakers,
  'wrong speaker': counts.misascribed,
  'right relays': counts.relays,
  'right event': `${counts.events} of ${counts.withEvent}`,
  spurious: counts.spurious,
});

async function main(): Promise<void> {
  const tagger = await loadedTagger();
  const results = [];
  for (const { name, input, expected } of readCorpus(process.cwd())) {
    const comparison = compare(expected, await annotate(toArticle(input), tagger));
    results.push({ name, expected, comparison, counts: count(comparison, expected) });
  }
  console.table(
    Object.fromEntries([
      ...results.map(({ name, counts }) => [name, row(counts)]),
      ['all', row(total(results.map(({ counts }) => counts)))],
    ]),
  );

  if (process.argv.includes('--differences')) {
    for (const { name, expected, comparison } of results) {
      const lines = [
        ...differences(comparison, ['content', 'source', 'speaker', 'accordingTo', 'sourcing', 'nested']),
        ...comparison.taken,
        ...eventDifferences(comparison, expected),
      ];
      console.log([`\n${name}`, ...lines].join('\n  '));
    }
  }
}

void main();
