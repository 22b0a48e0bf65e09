import stem from 'wink-porter2-stemmer';
import type { Speaking } from '../../wordings/same-speaker';
import { spokenPieces, wordsOf } from '../../wordings/words';

/** What is known of a quote when it is compared with others: it is the same whatever else the graph holds. */
export interface QuoteFacts {
  readonly id: string;
  /** Id of its article. */
  readonly article: string;
  readonly text: string;
  readonly type: 'DIRECT' | 'MIXED' | 'INDIRECT';
  /** As its own article names the speaker. */
  readonly speaker: Speaking;
  /** The day on which its article was published, `YYYY-MM-DD`. */
  readonly day: string | null;
}

/** A quote made ready for many comparisons. */
export interface ComparedQuote extends QuoteFacts {
  /** The stems of its words, in order; as many as {@link LONGEST}. */
  readonly stems: readonly string[];
  /** The stems of each stretch of it that claims to be the speaker's own words. */
  readonly spoken: readonly (readonly string[])[];
  /** The different stems of it that carry meaning. */
  readonly content: ReadonlySet<string>;
  /** Days since 1970. */
  readonly dayNumber: number | undefined;
  /** The greater, the fuller: more words that claim to be spoken, then more words, then an earlier day. No two are equal. */
  readonly fullness: string;
}

/**
 * The speaker of a quote whose attribution was rejected. It is compared with no other, since nobody knows whose words it
 * reports: it is a statement of its own.
 */
export const REJECTED = { name: '', kind: 'REJECTED', unresolved: true } as const;

export const isRejected = ({ speaker }: Pick<QuoteFacts, 'speaker'>): boolean =>
  speaker.kind === REJECTED.kind;

/** More words than this are not compared. */
const LONGEST = 400;

const LONGEST_WORD = 40;

const NO_DAY = 99_999;

/** Words that stand in every text, and those of reporting; folded. */
const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  (
    'a about after again ask asked all also am an and any are arent as at be been before being but by can cannot cant could couldnt did didnt do ' +
    'does doesnt doing dont down for from get go had has have he her here hers hes him his how i id if im in into is isnt it ' +
    'its ive just know lets like make many me more most much my no nor not of off on one only or other our ours out over own ' +
    'people said same say says she shes should so some such than that thats the their them then there these they theyre thing ' +
    'things think this those to too up us very want was wasnt we were werent weve what when where which who why will with wont ' +
    'would wouldnt you your youre'
  ).split(' '),
);

const stems = new Map<string, string>();

/** Whether a stem carries meaning: what is shared of others says little. */
export const isContent = (word: string): boolean => !FUNCTION_STEMS.has(word);

const FUNCTION_STEMS: ReadonlySet<string> = new Set([...FUNCTION_WORDS].map(stemOf));

/** Prepares a quote. */
export function toCompared(facts: QuoteFacts): ComparedQuote {
  const words = wordsOf(facts.text)
    .slice(0, LONGEST)
    .map(({ key }) => stemOf(key));
  const spoken = spokenPieces(facts.text, facts.type).map((piece) => piece.map(({ key }) => stemOf(key)));
  const dayNumber =
    facts.day === null ? undefined : Math.floor(Date.parse(`${facts.day}T00:00:00Z`) / 86_400_000);
  return {
    ...facts,
    stems: words,
    spoken,
    content: new Set(words.filter(isContent)),
    dayNumber,
    fullness: [
      digits(
        spoken.reduce((sum, piece) => sum + piece.length, 0),
        4,
      ),
      digits(words.length, 4),
      facts.speaker.unresolved ? 0 : 1,
      digits(NO_DAY - (dayNumber ?? NO_DAY), 5),
      facts.id,
    ].join(' '),
  };
}

/** A number as a string that sorts. */
export const digits = (value: number, width: number): string => String(value).padStart(width, '0');

function stemOf(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  // Texts bring ever new words: what was learnt is dropped before it fills the memory.
  if (stems.size > 50_000) stems.clear();
  // The stemmer's patterns take for ever on a word as long as a page.
  const made = word.length > LONGEST_WORD ? word : stem(word);
  stems.set(word, made);
  return made;
}
