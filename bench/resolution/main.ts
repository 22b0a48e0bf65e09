/**
 * How often speakers, chains and events are read right: `npm run bench:resolution`, with `-- --differences` for every
 * quote whose speaker is not, and `-- FOLDER` for articles of another folder.
 */
import { join } from 'node:path';
import { annotate } from '../../src/ingest/pipeline';
import { loadedTagger } from '../../src/model/load-tagger';
import { compare } from '../../test/support/compare';
import {
  CHAIN_KINDS,
  chainDifferences,
  chainFindings,
  relayFindings,
  relaysTakenForSpeakers,
} from './chains';
import { readMarked, type MarkedArticle } from './corpus';
import { EVENT_FIELDS, EVENT_KINDS, eventFindings, fieldFindings } from './events';
import { table, type ReadArticle } from './marks';
import { RELAY_FORMS } from './relay-form';
import {
  calibration,
  lossOf,
  lossTable,
  ofFoundQuotes,
  ofGivenQuotes,
  speakerTable,
  type Judged,
} from './speakers';

async function read(article: MarkedArticle): Promise<ReadArticle> {
  const annotated = await annotate(article.article, await loadedTagger());
  return { ...article, annotated, comparison: compare(article.expected, annotated) };
}

function print(title: string, rows: Record<string, Record<string, string | number>>): void {
  console.log(`\n${title}`);
  console.table(rows);
}

function differenceOf({ article, phenomenon, quote, speaker, verdict }: Judged): string {
  const got = `${speaker?.name ?? ''} (${speaker?.resolution ?? ''} ${speaker?.confidence ?? ''})`;
  const content = quote.content.join(' … ').slice(0, 90);
  return `${article}: ${phenomenon}, ${verdict}: [${quote.source.join(' ')}] ${quote.speaker.name} → ${got} ‘${content}’`;
}

async function main(): Promise<void> {
  const folder = process.argv.slice(2).find((argument) => !argument.startsWith('--'));
  const marked = readMarked(folder ?? join(process.cwd(), 'bench', 'resolution', 'articles'));
  const articles: ReadArticle[] = [];
  for (const article of marked) articles.push(await read(article));
  const given = articles.flatMap(ofGivenQuotes);
  const found = articles.flatMap(ofFoundQuotes);

  print('Speakers', speakerTable(given, found));
  print('Speakers lost end to end', lossTable(found));
  print('Confidence', calibration(given));
  print('Relays, by the words that name them', table(RELAY_FORMS, articles.flatMap(relayFindings)));
  print('Chains', table(CHAIN_KINDS, articles.flatMap(chainFindings)));
  const taken = articles.reduce((sum, article) => sum + relaysTakenForSpeakers(article), 0);
  console.log(`Relays taken for the speaker: ${taken}`);
  print('Events', table(EVENT_KINDS, articles.flatMap(eventFindings)));
  print('Of events and occasions', table(EVENT_FIELDS, articles.flatMap(fieldFindings)));

  if (!process.argv.includes('--differences')) return;
  const wrong = (judgements: readonly Judged[]): Judged[] =>
    judgements.filter(({ verdict }) => verdict !== 'right');
  console.log('\nWith the quotes as marked');
  for (const one of wrong(given)) console.log(differenceOf(one));
  console.log('\nEnd to end');
  for (const one of wrong(found))
    console.log(`${lossOf(one)} [${one.source.join(' ')}] ${differenceOf(one)}`);
  console.log('\nChains');
  for (const line of articles.flatMap(chainDifferences)) console.log(line);
}

void main();
