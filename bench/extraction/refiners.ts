import type { FoundQuote } from '../../src/ingest/document';
import { prepare } from '../../src/ingest/pipeline';
import { findQuotes, relayClausesOf } from '../../src/ingest/quotes/find-quotes';
import { REFINERS, type Refiners } from '../../src/ingest/quotes/refiners';
import { loadedTagger } from '../../src/model/load-tagger';
import { toArticle } from '../../src/ingest/article/to-article';
import { inputOf, type GoldArticle, type MarkedQuote } from './gold';
import { addScores, exactF1, f1, noScores, type Scores } from './score';

type Question = (gold: GoldArticle) => (quote: MarkedQuote) => boolean;

/** What is read with: `reports` and `tagged` say whether rules and tagger take part. */
interface Variant {
  readonly name: string;
  readonly rules: boolean;
  readonly tagger: boolean;
  readonly refiners: Refiners;
}

const NONE: Refiners = { tagged: [], drafts: [], quotes: [] };

const VARIANTS: readonly Variant[] = [
  { name: 'all', rules: true, tagger: true, refiners: REFINERS },
  { name: 'tagger alone', rules: false, tagger: true, refiners: NONE },
  { name: 'tagger and refiners', rules: false, tagger: true, refiners: REFINERS },
  { name: 'rules and refiners', rules: true, tagger: false, refiners: REFINERS },
  ...[...REFINERS.tagged, ...REFINERS.drafts, ...REFINERS.quotes].map(({ name }) => ({
    name: `without ${name}`,
    rules: true,
    tagger: true,
    refiners: without(name),
  })),
];

function without(name: string): Refiners {
  const others = <T extends { readonly name: string }>(refiners: readonly T[]): T[] =>
    refiners.filter((refiner) => refiner.name !== name);
  return {
    tagged: others(REFINERS.tagged),
    drafts: others(REFINERS.drafts),
    quotes: others(REFINERS.quotes),
  };
}

/**
 * Reads every article once with the network, and makes quotes of what it saw with one refiner left out at a time.
 *
 * @param ignoredIn - marked quotes of an article that are no part of the question
 * @returns a row for each variant: F1 of content and source in percent, and of exact contents, for `without …` as the change to
 * all; and how many quotes are other ones than with all
 */
export async function refinersTable(
  articles: readonly GoldArticle[],
  ignoredIn: Question,
): Promise<Record<string, Record<string, string>>> {
  const tagger = await loadedTagger();
  const scores = new Map(VARIANTS.map(({ name }) => [name, noScores()]));
  const changed = new Map(VARIANTS.map(({ name }) => [name, 0]));
  for (const gold of articles) {
    const { article, segmentation, reading, reports } = prepare(toArticle(inputOf(gold)));
    const tagged = await tagger.tag(article.text, segmentation, relayClausesOf(reading, reports));
    const ignored = ignoredIn(gold);
    let usual: ReadonlySet<string> | undefined;
    for (const { name, rules, tagger: sees, refiners } of VARIANTS) {
      const found = findQuotes(reading, rules ? reports : [], sees ? tagged : [], refiners);
      addScores(scores.get(name) ?? noScores(), gold.text, gold.quotes, found, ignored);
      const lines = new Set(found.map((quote) => written(quote, found)));
      usual ??= lines;
      changed.set(name, (changed.get(name) ?? 0) + differing(usual, lines));
    }
  }
  const whole = scores.get('all') ?? noScores();
  return Object.fromEntries(
    [...scores].map(([name, of]) => [
      name,
      {
        ...row(of, name.startsWith('without') ? whole : undefined),
        'quotes changed': String(changed.get(name) ?? 0),
      },
    ]),
  );
}

/** A quote as far as refiners have a say in it; its outer quote by its content, since numbers shift. */
function written(
  { content, source, cue, relayClauses, nestedIn }: FoundQuote,
  all: readonly FoundQuote[],
): string {
  return JSON.stringify([content, source, cue, relayClauses, all[nestedIn ?? -1]?.content]);
}

/** Quotes of one set that the other lacks, the larger number of the two directions. */
function differing(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const lacking = (some: ReadonlySet<string>, others: ReadonlySet<string>): number =>
    [...some].filter((line) => !others.has(line)).length;
  return Math.max(lacking(one, other), lacking(other, one));
}

function row(scores: Scores, than: Scores | undefined): Record<string, string> {
  const shown = (of: (scores: Scores) => number): string => {
    const percent = 100 * (of(scores) - (than === undefined ? 0 : of(than)));
    return `${than !== undefined && percent > 0 ? '+' : ''}${percent.toFixed(1)}`;
  };
  return {
    all: shown(({ all }) => f1(all)),
    direct: shown(({ direct }) => f1(direct)),
    mixed: shown(({ mixed }) => f1(mixed)),
    indirect: shown(({ indirect }) => f1(indirect)),
    exact: shown(({ all }) => exactF1(all)),
  };
}
