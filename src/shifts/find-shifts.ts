import { claimOf, type Amount, type Claim } from './claims';
import { areOpposite } from './opposites';
import type { Word } from './words';

/** A statement of one speaker, and a quote that reports it. */
export interface DatedStatement {
  readonly statementId: string;
  readonly quoteId: string;
  readonly text: string;
  /** When it was said, else first printed: `YYYY-MM-DD`. */
  readonly day: string;
}

/** What makes two statements stand against each other. */
export type ShiftReason = 'NEGATION' | 'OPPOSITE' | 'NUMBER';

/** One of two statements, and the word that the other stands against. */
export interface ShiftSide extends DatedStatement {
  /** Code points of `text`, half open. */
  readonly span: { readonly start: number; readonly end: number };
}

/** Two statements that may stand against each other. No verdict: a reader decides. */
export interface Shift {
  readonly earlier: ShiftSide;
  readonly later: ShiftSide;
  readonly reason: ShiftReason;
  /** 0 to 1: how much of what they say is about the same. */
  readonly score: number;
}

/** Words that more statements than this share do not tell a matter. */
const COMMON = 0.1;

/** The least share of the rarer words of the shorter statement that both must have. */
const SAME_MATTER = 0.6;

/** The least number of words that both must have, besides those that stand against each other. */
const SHARED = 2;

interface Read extends DatedStatement {
  readonly claim: Claim;
}

/**
 * Statements of one speaker on one matter that stand against each other over time.
 *
 * Two are compared only when they share a word that few of the speaker's statements have; they are offered when most of
 * what the shorter one says is in both, and one denies it, says the opposite, or gives another number for the same thing.
 * Questions, conditions and possibilities claim nothing and are left out, as is what was said on one day. What is offered
 * should be worth a look; what is missed can still be found by reading.
 *
 * @param statements - of one speaker, in any order
 * @returns the most alike first
 */
export function findShifts(statements: readonly DatedStatement[]): Shift[] {
  const read = statements
    .map((statement): Read => ({ ...statement, claim: claimOf(statement.text) }))
    .filter(({ claim }) => !claim.isOpen && !claim.isIdiom);
  const byStem = new Map<string, Read[]>();
  for (const one of read) {
    for (const stem of one.claim.content.keys()) {
      const known = byStem.get(stem);
      if (known === undefined) byStem.set(stem, [one]);
      else known.push(one);
    }
  }
  const limit = Math.max(3, Math.ceil(read.length * COMMON));
  const weight = (stem: string): number => 1 / Math.log2(1 + (byStem.get(stem)?.length ?? 1));
  const rare = [...byStem.values()].filter((ones) => ones.length > 1 && ones.length <= limit);
  const shifts = new Map<string, Shift>();
  for (const ones of rare) {
    ones.forEach((one, index) => {
      for (const other of ones.slice(index + 1)) {
        const pair = [one.statementId, other.statementId].sort().join(' ');
        if (shifts.has(pair) || one.day === other.day || one.statementId === other.statementId) continue;
        const shift = one.day < other.day ? compare(one, other, weight) : compare(other, one, weight);
        if (shift !== undefined) shifts.set(pair, shift);
      }
    });
  }
  return [...shifts.values()].sort(
    (a, b) => b.score - a.score || (a.later.day + a.later.quoteId < b.later.day + b.later.quoteId ? 1 : -1),
  );
}

interface Against {
  readonly reason: ShiftReason;
  readonly earlier: Word;
  readonly later: Word;
  /** The stems that stand against each other, which do not count as shared. */
  readonly stems: readonly string[];
}

function compare(earlier: Read, later: Read, weight: (stem: string) => number): Shift | undefined {
  const against = standAgainst(earlier.claim, later.claim);
  if (against === undefined) return undefined;
  const [one, other] = [earlier, later].map(({ claim }) =>
    [...claim.content.keys()].filter(
      (stem) => against.reason === 'NEGATION' || !against.stems.includes(stem),
    ),
  ) as [string[], string[]];
  const shared = one.filter((stem) => other.includes(stem));
  if (shared.length < SHARED) return undefined;
  const total = (stems: readonly string[]): number => stems.reduce((sum, stem) => sum + weight(stem), 0);
  const score = total(shared) / Math.min(total(one), total(other));
  if (score < SAME_MATTER) return undefined;
  return {
    earlier: sideOf(earlier, against.earlier),
    later: sideOf(later, against.later),
    reason: against.reason,
    score: Math.round(score * 1000) / 1000,
  };
}

function sideOf({ statementId, quoteId, text, day }: Read, { span: [start, end] }: Word): ShiftSide {
  return { statementId, quoteId, text, day, span: { start, end } };
}

function standAgainst(one: Claim, other: Claim): Against | undefined {
  return negation(one, other) ?? opposite(one, other) ?? number(one, other);
}

/** A word that both say, and exactly one denies; nothing that the other denies in turn. */
function negation(one: Claim, other: Claim): Against | undefined {
  const both = [...one.content.values()].flatMap((earlier) => {
    const later = other.content.get(earlier.stem);
    return later === undefined ||
      (earlier.pos !== 'VERB' && earlier.pos !== 'ADJ' && later.pos !== 'VERB' && later.pos !== 'ADJ')
      ? []
      : [{ earlier, later }];
  });
  const denied = both.filter(({ earlier, later }) => earlier.negated !== later.negated);
  const [first] = denied;
  if (first === undefined) return undefined;
  const sides = new Set(denied.map(({ earlier }) => earlier.negated));
  const othersDeny = [...(first.earlier.negated ? other : one).content.values()].some(
    ({ negated }) => negated,
  );
  if (sides.size > 1 || othersDeny || oppositeWords(one, other) !== undefined) return undefined;
  return { reason: 'NEGATION', ...first, stems: [first.earlier.stem] };
}

function opposite(one: Claim, other: Claim): Against | undefined {
  const found = oppositeWords(one, other);
  if (found === undefined || found.earlier.negated !== found.later.negated) return undefined;
  return { reason: 'OPPOSITE', ...found, stems: [found.earlier.stem, found.later.stem] };
}

function oppositeWords(one: Claim, other: Claim): { earlier: Word; later: Word } | undefined {
  for (const earlier of one.content.values()) {
    for (const later of other.content.values()) {
      const inBoth = one.content.has(later.stem) || other.content.has(earlier.stem);
      if (!inBoth && areOpposite(earlier.stem, later.stem)) return { earlier, later };
    }
  }
  return undefined;
}

/** One number for the same thing in each, and another one. */
function number(one: Claim, other: Claim): Against | undefined {
  for (const earlier of one.numbers) {
    const same = (amount: Amount): boolean => amount.of === earlier.of;
    const [later, ...more] = other.numbers.filter(same);
    if (later === undefined || more.length > 0 || one.numbers.filter(same).length > 1) continue;
    if (later.value === earlier.value || earlier.isVague || later.isVague) continue;
    const denies = [...one.content.values(), ...other.content.values()].some(({ negated }) => negated);
    if (denies) continue;
    return { reason: 'NUMBER', earlier: earlier.word, later: later.word, stems: [] };
  }
  return undefined;
}
