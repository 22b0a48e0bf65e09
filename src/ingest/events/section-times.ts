import { isHeadline, pastDates, type ReadSentence } from './sentences';

/** The day on which a section's story takes place, and from which sentence on. */
export interface SectionTime {
  readonly date: string;
  readonly endDate?: string;
  readonly sentence: number;
}

/** A section says its time at once or not at all. */
const OPENING_SENTENCES = 2;

/**
 * Finds the time of every section: the day that one of its first sentences gives in its main clause
 * ("On 15 October 2025, …").
 *
 * @returns by section number; sections that give no day are absent
 */
export function sectionTimes(sentences: readonly ReadSentence[]): ReadonlyMap<number, SectionTime> {
  const times = new Map<number, SectionTime>();
  const read = new Map<number, number>();
  for (const sentence of sentences) {
    if (isHeadline(sentence)) continue;
    const count = read.get(sentence.section) ?? 0;
    read.set(sentence.section, count + 1);
    if (count >= OPENING_SENTENCES || times.has(sentence.section)) continue;
    const told = pastDates(sentence).find(({ precision }) => precision === 'day');
    if (told === undefined) continue;
    const { date, endDate } = told;
    times.set(sentence.section, {
      date,
      ...(endDate !== undefined && { endDate }),
      sentence: sentence.index,
    });
  }
  return times;
}

/**
 * Finds the day on which what a sentence tells takes place: that of the last dated sentence before it in its paragraph,
 * else that of its section.
 *
 * @param times - see {@link sectionTimes}
 * @returns by the sentence's index; sentences of which no day is told are absent
 */
export function sentenceTimes(
  sentences: readonly ReadSentence[],
  times: ReadonlyMap<number, SectionTime>,
): ReadonlyMap<number, SectionTime> {
  const found = new Map<number, SectionTime>();
  let last: { readonly paragraph: number; readonly time: SectionTime } | undefined;
  for (const sentence of sentences) {
    const time = last?.paragraph === sentence.paragraph ? last.time : times.get(sentence.section);
    if (time !== undefined) found.set(sentence.index, time);
    const told = pastDates(sentence).findLast(({ precision }) => precision === 'day');
    if (told === undefined) continue;
    const { date, endDate } = told;
    last = {
      paragraph: sentence.paragraph,
      time: { date, ...(endDate !== undefined && { endDate }), sentence: sentence.index },
    };
  }
  return found;
}
