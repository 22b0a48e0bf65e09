import { wordsOf, type Word } from './words';

/** What a statement claims, in the form in which two are compared. */
export interface Claim {
  /** Words that carry content, numbers left out. */
  readonly content: ReadonlyMap<string, Word>;
  readonly numbers: readonly Amount[];
  /** It is a question, a condition, a wish or a possibility: it claims nothing that another could contradict. */
  readonly isOpen: boolean;
  /** Its negation is a turn of phrase: “no doubt”, “not only”. */
  readonly isIdiom: boolean;
}

/** A number and what it counts. */
export interface Amount {
  readonly value: number;
  /** The stem of what is counted; `year` for a year. */
  readonly of: string;
  /** It is about so many, at least so many …, so that another number need not contradict it. */
  readonly isVague: boolean;
  readonly word: Word;
}

const CONTENT = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ']);

/** Verbs and nouns that say nothing of the matter. */
const EMPTY = new Set(
  'be have do say tell get make take go come see know think want thing time year day people way lot today now'.split(
    ' ',
  ),
);

const OPEN = /\?|\b(?:if|unless|whether|would|could|might|may|should|perhaps|maybe|hopes?|wish(?:es)?)\b/iu;

const IDIOM =
  /\b(?:no (?:doubt|question|wonder|matter)|not (?:only|just|merely|simply|least)|nothing (?:but|less)|cannot but|no less)\b/iu;

const VAGUE = new Set([
  'about',
  'around',
  'nearly',
  'almost',
  'over',
  'under',
  'roughly',
  'approximately',
  'some',
  'than',
  'least',
  'most',
  'to',
]);

const UNITS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};

const SCALES: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1_000,
  million: 1_000_000,
  billion: 1_000_000_000,
};

/** Reads off a statement what it claims. */
export function claimOf(text: string): Claim {
  const words = wordsOf(text);
  const content = words.filter(
    ({ pos, stem, lower }) => CONTENT.has(pos) && !EMPTY.has(stem) && !(lower in SCALES),
  );
  return {
    content: new Map(content.map((word) => [word.stem, word])),
    numbers: amountsIn(words),
    isOpen: OPEN.test(text),
    isIdiom: IDIOM.test(text),
  };
}

function amountsIn(words: readonly Word[]): Amount[] {
  const found: Amount[] = [];
  for (let at = 0; at < words.length; at++) {
    const first = words[at];
    if (first === undefined) continue;
    let value = numberOf(first.lower);
    if (value === undefined) continue;
    let end = at + 1;
    for (
      let scale = SCALES[words[end]?.lower ?? ''];
      scale !== undefined;
      scale = SCALES[words[end]?.lower ?? '']
    ) {
      value *= scale;
      end += 1;
    }
    const of = countedBy(words, end, at, value);
    const isVague = VAGUE.has(words[at - 1]?.lower ?? '');
    if (of !== undefined) found.push({ value, of, isVague, word: first });
    at = end - 1;
  }
  return found;
}

/** What follows the number: a noun, past adjectives; or the number is a year. */
function countedBy(words: readonly Word[], end: number, at: number, value: number): string | undefined {
  if (/^(?:in|by|until|before|since)$/u.test(words[at - 1]?.lower ?? '') && value >= 1900 && value < 2200)
    return 'year';
  for (const word of words.slice(end, end + 3)) {
    if (word.lower === '%' || word.stem === 'percent' || word.stem === 'per') return 'percent';
    if (word.pos === 'NOUN' || word.pos === 'PROPN') return word.stem;
    if (word.pos !== 'ADJ') return undefined;
  }
  return undefined;
}

function numberOf(lower: string): number | undefined {
  if (/^\d{1,3}(?:,\d{3})+$|^\d+(?:\.\d+)?$/u.test(lower)) return Number(lower.replaceAll(',', ''));
  return UNITS[lower];
}
