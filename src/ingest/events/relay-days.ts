import type { FoundQuote, ResolvedSpeaker } from '../document';
import type { EventDraft } from './fold-events';
import { overlaps, sentenceAt, type ReadSentence } from './sentences';
import type { SectionEvents } from './story';

/**
 * Dates the undated happening of a section by those who relayed it: an agency reports on the day itself ("according to
 * Norwire on Tuesday, 10 March"). Only where all relays that give a day for what its participants said give the same one.
 */
export function dateByRelays(
  quotes: readonly FoundQuote[],
  speakers: readonly ResolvedSpeaker[],
  sentences: readonly ReadSentence[],
  sections: SectionEvents,
): void {
  const days = new Map<EventDraft, Set<string>>();
  quotes.forEach((quote, index) => {
    const sentence = sentenceAt(sentences, quote.relayClauses[0]?.span[0] ?? -1);
    if (sentence === undefined) return;
    const draft = sections.of.get(sentence.section);
    const speaker = speakers[index]?.entity;
    if (draft === undefined || speaker === undefined || !draft.participants.has(speaker)) return;
    const known = days.get(draft) ?? new Set();
    days.set(draft, known);
    for (const day of relayDays(quote, sentence)) known.add(day);
  });
  for (const [draft, [date, ...others]] of days) {
    if (draft.time !== undefined || date === undefined || others.length > 0) continue;
    draft.time = { date, precision: 'day', from: 'section' };
  }
}

function relayDays({ relayClauses }: FoundQuote, { relayDates, offset }: ReadSentence): readonly string[] {
  return relayDates
    .filter(({ precision, tense }) => precision === 'day' && tense === 'past')
    .filter(({ span: [start, end] }) =>
      relayClauses.some(({ span }) => overlaps(span, [offset + start, offset + end])),
    )
    .map(({ date }) => date);
}
