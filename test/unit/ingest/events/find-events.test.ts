import { EVENT_CASES, NO_EVENTS } from './event-cases';
import { findMarked, readMarked } from './marked';
import { findEvents } from '../../../../src/ingest/events/find-events';

describe('findEvents: events', () => {
  test.each(EVENT_CASES)('$phenomenon', ({ events, ...marked }) => {
    const found = findMarked(marked).events;
    expect(found).toEqual(events.map((event) => expect.objectContaining(event) as unknown));
  });

  test.each(NO_EVENTS)('none: $phenomenon', (marked) => {
    expect(findMarked(marked).events).toEqual([]);
  });

  test('an event stands where it is first mentioned', () => {
    const input = readMarked({
      persons: ['Ilse Vantongeren', 'Omar Bekele'],
      text: 'Since Vantongeren’s last visit to Belmora, trade has grown.\nVantongeren met Bekele in Belmora on Tuesday.\nOn 15 October 2025, Vantongeren met Bekele in Belmora.',
    });
    const { events } = findEvents(input);
    expect(events.map(({ span, date }) => [input.article.text.slice(...span), date])).toEqual([
      ['visit', '2025-10-15'],
      ['met', '2026-03-10'],
    ]);
  });

  test('a place that the article’s entities know is called by their name', () => {
    const input = readMarked({ text: 'A blaze in Alder broke out on Tuesday.' });
    const place = {
      name: 'Port Alder',
      kind: 'place',
      aliases: ['Alder'],
      roles: [],
      mentions: [[11, 16]],
    } as const;
    expect(findEvents({ ...input, entities: [place] }).events).toMatchObject([{ place: 'Port Alder' }]);
  });

  test('reads fifty thousand words, and a sentence without an end', () => {
    const persons = ['Ilse Vantongeren', 'Omar Bekele'];
    const paragraph =
      'Vantongeren met Bekele in Belmora on Tuesday, 10 March, after the vote of 3 May 2024. ';
    const long = findMarked({ persons, text: paragraph.repeat(3600) });
    expect(long.events.map(({ kind, date }) => `${kind} ${date ?? ''}`)).toEqual([
      'meeting 2026-03-10',
      'vote 2024-05-03',
    ]);
    const endless = findMarked({
      persons,
      text: 'on Monday in Belmora who met at the vote, '.repeat(20_000),
    });
    expect(endless.events.length).toBeLessThan(5);
  });
});
