import { pastDates, type ReadSentence } from './sentences';

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
