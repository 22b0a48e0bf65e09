/**
 * How often the right speaker is found: `npm run bench:resolution`, with `-- --differences` for every quote that is not,
 * and `-- FOLDER` for articles of another folder.
 */
import { join } from 'node:path';
import type { ResolvedSpeaker } from '../../src/ingest/document';
import { ArticleOutlets } from '../../src/ingest/lexicon/article-outlets';
import { annotate } from '../../src/ingest/pipeline';
import { loadedTagger } from '../../src/model/load-tagger';
import { segment } from '../../src/ingest/segment/segment';
import { findEntities } from '../../src/ingest/speakers/entities';
import { resolveSpeakers } from '../../src/ingest/speakers/resolve-speakers';
import { fold } from '../../src/text/fold';
import { compare } from '../../test/support/compare';
import type { ReadableQuote } from '../../test/support/readable';
import { readMarked, type MarkedArticle } from './corpus';
import { givenQuotes } from './given-quotes';
import { PHENOMENA, phenomenonOf, type Phenomenon } from './phenomenon';

type Speaker = Pick<ResolvedSpeaker, 'name' | 'resolution'> & { readonly confidence?: number };
type Verdict = 'right' | 'left open' | 'wrong' | 'not found';

interface Judged {
  readonly article: string;
  readonly phenomenon: Phenomenon;
  readonly quote: ReadableQuote;
  readonly speaker: Speaker | undefined;
  readonly verdict: Verdict;
}

const nameKey = (name: string): string => fold(name).replace(/^(?:the|an?) /u, '');

function judge(gold: ReadableQuote['speaker'], got: Speaker | undefined): Verdict {
  if (got === undefined) return 'not found';
  if (nameKey(gold.name) === nameKey(got.name)) return 'right';
  if (got.resolution === 'unresolved') return gold.resolution === 'unresolved' ? 'right' : 'left open';
  return 'wrong';
}

/** Speakers of the quotes as marked: what resolution alone does. */
function ofGivenQuotes({ name, article, expected }: MarkedArticle): Judged[] {
  const segmentation = segment(article);
  const outlets = new ArticleOutlets(article);
  const cast = findEntities(article, segmentation, outlets);
  const quotes = givenQuotes(expected, article.text);
  const speakers = resolveSpeakers(article, segmentation, cast, outlets, quotes);
  return expected.quotes.map((quote, index) => judged(name, quote, speakers[index]));
}

/** Speakers of the quotes as the line finds them. */
async function ofFoundQuotes({ name, article, expected }: MarkedArticle): Promise<Judged[]> {
  return compare(expected, await annotate(article, await loadedTagger())).pairs.map((pair) =>
    judged(name, pair.expected, pair.actual?.speaker),
  );
}

function judged(article: string, quote: ReadableQuote, speaker: Speaker | undefined): Judged {
  const verdict = judge(quote.speaker, speaker);
  return { article, phenomenon: phenomenonOf(quote), quote, speaker, verdict };
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;
}

function row(judgements: readonly Judged[], found: readonly Judged[]): Record<string, string | number> {
  const count = (verdict: Verdict, among = judgements): number =>
    among.filter((one) => one.verdict === verdict).length;
  return {
    quotes: judgements.length,
    right: count('right'),
    'left open': count('left open'),
    wrong: count('wrong'),
    recall: percent(count('right'), judgements.length),
    precision: percent(count('right'), count('right') + count('wrong')),
    'recall, end to end': percent(count('right', found), found.length),
    'precision, end to end': percent(count('right', found), count('right', found) + count('wrong', found)),
  };
}

/** Whether what is called sure is right: how many of the named speakers are, by confidence. */
function calibration(judgements: readonly Judged[]): Record<string, Record<string, string | number>> {
  const bands = [0, 0.6, 0.7, 0.8, 0.9, 0.95, 1.01];
  const named = judgements.filter(
    ({ speaker }) => speaker !== undefined && speaker.resolution !== 'unresolved',
  );
  return Object.fromEntries(
    bands.slice(0, -1).map((low, index) => {
      const high = bands[index + 1] ?? 1;
      const inside = named.filter(({ speaker }) => {
        const sure = speaker?.confidence ?? 0;
        return sure >= low && sure < high;
      });
      const right = inside.filter(({ verdict }) => verdict === 'right').length;
      return [`confidence from ${low}`, { quotes: inside.length, right: percent(right, inside.length) }];
    }),
  );
}

async function main(): Promise<void> {
  const folder = process.argv.slice(2).find((argument) => !argument.startsWith('--'));
  const articles = readMarked(folder ?? join(process.cwd(), 'bench', 'resolution', 'articles'));
  const given = articles.flatMap(ofGivenQuotes);
  const found: Judged[] = [];
  for (const article of articles) found.push(...(await ofFoundQuotes(article)));
  const of = (judgements: readonly Judged[], phenomenon: Phenomenon): Judged[] =>
    judgements.filter((one) => one.phenomenon === phenomenon);

  console.table(
    Object.fromEntries([
      ...PHENOMENA.filter((phenomenon) => of(given, phenomenon).length > 0).map((phenomenon) => [
        phenomenon,
        row(of(given, phenomenon), of(found, phenomenon)),
      ]),
      ['all', row(given, found)],
    ]),
  );
  console.table(calibration(given));

  if (process.argv.includes('--differences')) {
    for (const { article, phenomenon, quote, speaker, verdict } of given) {
      if (verdict !== 'right')
        console.log(
          `${article}: ${phenomenon}, ${verdict}: [${quote.source.join(' ')}] ${quote.speaker.name} → ${speaker?.name ?? ''} (${speaker?.resolution ?? ''} ${speaker?.confidence ?? ''}) ‘${quote.content.join(' … ').slice(0, 90)}’`,
        );
    }
  }
}

void main();
