import { findEvents } from '../../../../src/ingest/events/find-events';
import { findMarked, readMarked } from './marked';
import { QUOTE_CASES } from './quote-cases';
import { SITTING_CASES } from './sitting-cases';

const CASES = [...QUOTE_CASES, ...SITTING_CASES];

describe('findEvents: occasions', () => {
  test.each(CASES)('$phenomenon', ({ quotes, ...marked }) => {
    expect(findMarked(marked).quotes).toEqual(
      quotes.map((quote) => expect.objectContaining(quote) as unknown),
    );
  });

  test('an inner quote does not take over the occasion of the one around it', () => {
    const input = readMarked({
      persons: ['Ilse Vantongeren', 'Omar Bekele'],
      text: 'Vantongeren met Bekele in Belmora on Tuesday.\n{1=Ilse Vantongeren:Vantongeren} <1:said> [1:{2=Omar Bekele:Bekele} had <2:promised> [2:grain]].',
    });
    const [outer, inner] = input.quotes;
    const nested = { ...input, quotes: [outer!, { ...inner!, nestedIn: 0 }] };
    expect(findEvents(nested).occasions).toEqual([
      { saidAt: 0, saidOn: '2026-03-10', mentionsEvents: [] },
      { mentionsEvents: [] },
    ]);
  });

  test('the day of a dateline is not the day of the words', () => {
    const input = readMarked({
      persons: ['Omar Bekele'],
      text: 'PORT ALDER, March 10 — {1=Omar Bekele:Bekele} <1:said> [1:the port was full].',
    });
    const article = { ...input.article, furniture: [{ kind: 'dateline', span: [0, 22] }] as const };
    expect(findEvents({ ...input, article }).occasions).toEqual([{ mentionsEvents: [] }]);
  });

  test('every quote has its occasion, and every index an event', () => {
    for (const one of CASES) {
      const input = readMarked(one);
      const { events, occasions } = findEvents(input);
      expect(occasions).toHaveLength(input.quotes.length);
      for (const { saidAt, mentionsEvents } of occasions) {
        for (const index of [...mentionsEvents, ...(saidAt === undefined ? [] : [saidAt])]) {
          expect(events[index]).toBeDefined();
        }
      }
    }
  });
});
