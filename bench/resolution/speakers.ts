import type { ResolvedSpeaker } from '../../src/ingest/document';
import { ArticleOutlets } from '../../src/ingest/lexicon/article-outlets';
import { segment } from '../../src/ingest/segment/segment';
import { findEntities } from '../../src/ingest/speakers/entities';
import { resolveSpeakers } from '../../src/ingest/speakers/resolve-speakers';
import { fold } from '../../src/text/fold';
import type { ReadableQuote } from '../../test/support/readable';
import type { MarkedArticle } from './corpus';
import { givenQuotes } from './given-quotes';
import { nameKey, percent, type ReadArticle } from './marks';
import { PHENOMENA, phenomenonOf, type Phenomenon } from './phenomenon';

type Speaker = Pick<ResolvedSpeaker, 'name' | 'resolution'> & { readonly confidence?: number };
type Verdict = 'right' | 'left open' | 'wrong' | 'not found';

/** The speaker of one marked quote, and what came of looking for it. */
export interface Judged {
  readonly article: string;
  readonly phenomenon: Phenomenon;
  readonly quote: ReadableQuote;
  /** Of the quote as it was found. */
  readonly source: readonly string[];
  readonly speaker: Speaker | undefined;
  readonly verdict: Verdict;
}

function judge(gold: ReadableQuote['speaker'], got: Speaker | undefined): Verdict {
  if (got === undefined) return 'not found';
  if (nameKey(gold.name) === nameKey(got.name)) return 'right';
  if (got.resolution === 'unresolved') return gold.resolution === 'unresolved' ? 'right' : 'left open';
  return 'wrong';
}

function judged(
  article: string,
  quote: ReadableQuote,
  speaker: Speaker | undefined,
  source: readonly string[],
): Judged {
  const verdict = judge(quote.speaker, speaker);
  return { article, phenomenon: phenomenonOf(quote), quote, source, speaker, verdict };
}

/** Speakers of the quotes as marked: what resolution alone does. */
export function ofGivenQuotes({ name, article, expected }: MarkedArticle): Judged[] {
  const segmentation = segment(article);
  const outlets = new ArticleOutlets(article);
  const cast = findEntities(article, segmentation, outlets);
  const quotes = givenQuotes(expected, article.text);
  const speakers = resolveSpeakers(article, segmentation, cast, outlets, quotes);
  return expected.quotes.map((quote, index) => judged(name, quote, speakers[index], quote.source));
}

/**
 * Speakers of the quotes as the line finds them; one whose content ends elsewhere than marked is found all the same: it is
 * the speaker that is asked for here.
 */
export function ofFoundQuotes({ name, comparison }: ReadArticle): Judged[] {
  const left = [...comparison.spurious];
  return comparison.pairs.map(({ expected, actual }) => {
    const at = actual === undefined ? left.findIndex((one) => isCutElsewhere(expected, one)) : -1;
    const found = actual ?? (at === -1 ? undefined : left.splice(at, 1)[0]);
    return judged(name, expected, found?.speaker, found?.source ?? []);
  });
}

/** Whether two quotes have one cue, and the content of one begins as or holds that of the other. */
function isCutElsewhere(one: ReadableQuote, other: ReadableQuote): boolean {
  const [cue, otherCue] = [one, other].map((quote) => quote.cue.map(fold).join(' '));
  const [content = '', otherContent = ''] = [one, other].map((quote) => quote.content.map(fold).join(' '));
  return cue !== '' && cue === otherCue && (content.includes(otherContent) || otherContent.includes(content));
}

/** Recall and precision by phenomenon, of the quotes as marked and as found. */
export function speakerTable(
  given: readonly Judged[],
  found: readonly Judged[],
): Record<string, Record<string, string | number>> {
  const of = (judgements: readonly Judged[], phenomenon: Phenomenon): Judged[] =>
    judgements.filter((one) => one.phenomenon === phenomenon);
  return Object.fromEntries<Record<string, string | number>>([
    ...PHENOMENA.filter((phenomenon) => of(given, phenomenon).length > 0).map(
      (phenomenon): [string, Record<string, string | number>] => [
        phenomenon,
        row(of(given, phenomenon), of(found, phenomenon)),
      ],
    ),
    ['all', row(given, found)],
  ]);
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

/** Where the speakers that are not found end to end get lost. */
export function lossTable(found: readonly Judged[]): Record<string, Record<string, number>> {
  return Object.fromEntries(
    [...PHENOMENA, 'all']
      .map((phenomenon): [string, Judged[]] => [
        phenomenon,
        found.filter(
          (one) => one.verdict !== 'right' && (phenomenon === 'all' || one.phenomenon === phenomenon),
        ),
      ])
      .filter(([, lost]) => lost.length > 0)
      .map(([phenomenon, lost]) => [
        phenomenon,
        Object.fromEntries(
          LOSSES.map((loss) => [loss, lost.filter((one) => lossOf(one) === loss).length]),
        ) as Record<string, number>,
      ]),
  );
}

const LOSSES = [
  'quote not found',
  'source not found',
  'another source',
  'left open',
  'wrong speaker',
] as const;

/** At which step a speaker that is not the right one was lost. */
export function lossOf({ quote, source, verdict }: Judged): (typeof LOSSES)[number] {
  if (verdict === 'not found') return 'quote not found';
  const [gold, got] = [quote.source.map(fold).join(' '), source.map(fold).join(' ')];
  if (gold !== '' && got === '') return 'source not found';
  if (gold !== got && !(got !== '' && (gold.includes(got) || got.includes(gold)))) return 'another source';
  return verdict === 'wrong' ? 'wrong speaker' : 'left open';
}

/** Whether what is called sure is right: how many of the named speakers are, by confidence. */
export function calibration(judgements: readonly Judged[]): Record<string, Record<string, string | number>> {
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
