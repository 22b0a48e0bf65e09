import type { FoundQuote, Relay, ResolvedSpeaker, Segmentation, Span } from '../document';
import { isAnotherTime, isElsewhere } from '../lexicon/occasions';
import { blankedText, type Frames } from './frames';
import { lastFrom } from '../segment/lookup';
import { wordsOf } from '../words-of';
import { isWriting } from './posts';
import type { ReadRelays } from './read-relays';
import { isSameSpeaker } from './same-speaker';
import { MONTH_NAMES, WEEKDAY_NAMES } from '../lexicon/calendar';

/** Sentences that may stand between: a beat, a question, who somebody is. What is only summed up follows at once. */
const SENTENCES_BETWEEN = 1;

const ANOTHER_DAY = new RegExp(
  String.raw`\b(?:${WEEKDAY_NAMES})\b|\b(?:yesterday|last (?:week|month|year|night|\p{Lu}\p{L}+))\b|\b(?:in|on|since) (?:\d{1,2} )?(?:${MONTH_NAMES}|\d{4})\b`,
  'u',
);
const TO_OTHERS =
  /\b(?:(?:told|tells|telling)(?! (?:the )?(?:hosts?|presenters?)\b)|wrote to|asked (?:the|an?)\b(?! (?:hosts?|presenters?|interviewers?)\b)|asked by|speaking|testif|statement|letter|column|speech|lecture|report|interview|post(?:ed)?|email|book|memoir|press|news conference|briefing)\b/iu;

/** "In another post, he said": on the platform of the one before, though at another time. */
const ANOTHER_POST =
  /\bin (?:another|a (?:second|third|further|follow-up|later|separate)) (?:post|tweet)\b(?! (?:on|to)\b)/iu;

/** Who adds something goes on with what stands before it, and in the next paragraph, too. */
const ADDS = /^(?:also |later )?(?:add(?:ed|s)|continued|went on)\b/iu;

/** Whether the words around a quote tell of another time, listener, paper or occasion than those before it. */
export const isOnAnotherOccasion = (words: string): boolean =>
  isAnotherTime(words) || isElsewhere(words) || ANOTHER_DAY.test(words) || TO_OTHERS.test(words);

/** The words around a quote; who its speaker is, "who resigned in May", tells nothing of when it was said. */
export function wordsAround(frames: Frames, quote: FoundQuote): string {
  const { words = '', start = 0 } = frames.around(quote) ?? {};
  const source = quote.source.map(([from, to]): Span => [from - start, to - start]);
  return blankedText(words, source).replace(/\s+/gu, ' ').trim();
}

/**
 * Gives a quote the relays of the one before it where the same speaker goes on: “… told the Lantern that two boats were
 * missing. ‘We looked all night,’ he said.” A reader takes both for words that the Lantern heard. They go on in the same
 * paragraph, and in the next one where it begins with the speaker's own words, until somebody else speaks or the words
 * around a quote tell of another time, listener or paper.
 *
 * @param own - the relays of each quote that the words around it name; those of quotes that go on are added
 */
export function carryOn(
  text: string,
  { sentences, paragraphs }: Segmentation,
  { quotes, frames, around }: ReadRelays,
  speakers: readonly ResolvedSpeaker[],
  own: Map<number, readonly Relay[]>,
): void {
  let heard: number | undefined;
  quotes.forEach((quote, index) => {
    if (quote.nestedIn !== undefined) return;
    const isHeard = around.get(index)?.some(({ step }) => step === 'heard') ?? false;
    const before = heard;
    heard = isHeard ? index : undefined;
    if (own.has(index) || before === undefined || !goesOn(before, index)) return;
    own.set(index, own.get(before) ?? []);
    heard = index;
  });

  function goesOn(before: number, index: number): boolean {
    const [last, quote] = [quotes[before], quotes[index]];
    const [speaker, now] = [speakers[before], speakers[index]];
    if (last === undefined || quote === undefined || speaker === undefined || now === undefined) return false;
    if (quote.relayClauses.length > 0 || !isSameSpeaker(speaker, now)) return false;
    const words = wordsAround(frames, quote);
    const isPost = own.get(before)?.some(({ kind }) => kind === 'platform') ?? false;
    if (isPost && ANOTHER_POST.test(words)) return true;
    if (!isNear(last, quote) || isOnAnotherOccasion(words)) return false;
    const cue = wordsOf(text, quote.cue);
    return isPost || !(isWriting(cue) || /\bwritten\b/iu.test(cue));
  }

  function isNear(last: FoundQuote, { content, cue, type }: FoundQuote): boolean {
    const ends = Math.max(...[...last.content, ...last.cue, ...last.source].map(([, end]) => end)) - 1;
    const first = Math.min(content[0]?.[0] ?? 0, cue[0]?.[0] ?? Infinity);
    const [before, sentence] = [lastFrom(sentences, ends), lastFrom(sentences, first)];
    const [one, other] = [sentences[before], sentences[sentence]];
    if (one === undefined || other === undefined) return false;
    if (paragraphs[one.paragraph]?.section !== paragraphs[other.paragraph]?.section) return false;
    if (one.paragraph === other.paragraph)
      return sentence - before - 1 <= (type === 'indirect' ? 0 : SENTENCES_BETWEEN);
    const begins = first <= other.span[0] + 1 && sentences[sentence - 1]?.paragraph !== other.paragraph;
    const isAdded = ADDS.test(wordsOf(text, cue)) && sentences[sentence - 1]?.paragraph !== other.paragraph;
    return other.paragraph === one.paragraph + 1 && ((type !== 'indirect' && begins) || isAdded);
  }
}
