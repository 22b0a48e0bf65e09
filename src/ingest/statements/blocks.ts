import { blockingName } from '../../wordings/same-speaker';
import { type ComparedQuote, isRejected } from './compared-quote';
import { hash32 } from './hash';

/**
 * What a quote is found by when others are compared with it: two quotes that share neither are never compared on their own
 * account.
 */
export interface Blocks {
  /** The name by which articles call the speaker; null for nobody in particular, and for a quote without a date. */
  readonly speakerKey: string | null;
  /**
   * The least hashes of its word triples by two hash functions (Broder's min-hash, 1997): of quotes of nearly the same words
   * one is most likely the same, whoever speaks.
   */
  readonly anchor: string | null;
  readonly secondAnchor: string | null;
}

/** Words that carry meaning; what has fewer is said by many, and again and again. */
const CONTENT_OF_ANCHOR = 6;

/** An index entry of Neo4j holds some 8,000 bytes. */
const LONGEST_KEY = 200;

/** What is asked for again and again is worked out once. */
const known = new WeakMap<ComparedQuote, Blocks>();

/** The keys of a quote: its own facts decide, nothing else. */
export function blocksOf(quote: ComparedQuote): Blocks {
  const blocks = known.get(quote) ?? blocksFrom(quote);
  known.set(quote, blocks);
  return blocks;
}

function blocksFrom(quote: ComparedQuote): Blocks {
  const { speaker, day, stems, content } = quote;
  if (isRejected(quote)) return { speakerKey: null, anchor: null, secondAnchor: null };
  const isAnchored = content.size >= CONTENT_OF_ANCHOR && stems.length >= 3;
  return {
    speakerKey: day === null ? null : (blockingName(speaker)?.slice(0, LONGEST_KEY) ?? null),
    anchor: isAnchored ? leastHash(stems, FIRST) : null,
    secondAnchor: isAnchored ? leastHash(stems, SECOND) : null,
  };
}

const FIRST = 0x811c9dc5;
const SECOND = 0x9747b28c;

function leastHash(stems: readonly string[], seed: number): string {
  let least = Number.POSITIVE_INFINITY;
  for (let at = 0; at + 3 <= stems.length; at++) {
    least = Math.min(least, hash32(stems.slice(at, at + 3).join(' '), seed));
  }
  return least.toString(36);
}
