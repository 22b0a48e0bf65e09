/**
 * How well quotes of one utterance are joined, and what that costs as the graph grows: `npm run bench:statements`. With
 * `-- --data DIR` on another corpus of pairs (articles.jsonl in the exchange format with `event`, pairs.jsonl) than the invented
 * stories beside it; `-- --sizes 1000,10000` for the cost per article on graphs of so many quotes.
 */
import { parseArgs } from 'node:util';
import { measureCost } from './cost';
import { measureQuality, STORIES } from './quality';

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { data: { type: 'string', default: STORIES }, sizes: { type: 'string', default: '' } },
  });
  console.table(await measureQuality(values.data));
  for (const size of values.sizes.split(',').filter((one) => one !== '')) {
    console.log(await measureCost(Number(size)));
  }
}

void main();
