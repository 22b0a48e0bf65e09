import { Identities } from '../../../../src/ingest/link/identities';
import { sourceId } from '../../../../src/ingest/link/ids';
import { linkArticle } from '../../../../src/ingest/link/link';
import type { LinkedArticle, LinkedQuote, LinkedSpeaker } from '../../../../src/ingest/link/linked-article';
import { annotatedArticle, type ArticlePieces, type QuotePieces } from '../../../support/annotated-article';

const link = (pieces: ArticlePieces): LinkedArticle => linkArticle(annotatedArticle(pieces), '1');

const quoteOf = (text: string, quote: QuotePieces): LinkedQuote => link({ text, quotes: [quote] }).quotes[0]!;

describe('what a quote says', () => {
  test.each<[string, string, QuotePieces, string]>([
    [
      'a direct quote goes without its marks',
      '“The tram is late,” said Ada Ashdown.',
      { content: '“The tram is late,”', speaker: 'Ada Ashdown' },
      'The tram is late',
    ],
    [
      'two spans are joined with a space',
      '“a,” he said. “b”',
      { content: ['“a,”', '“b”'], speaker: 'he' },
      'a, b',
    ],
    [
      'a quotation inside keeps its marks',
      '“He called it ‘a trap’ twice,” she said.',
      { content: '“He called it ‘a trap’ twice,”', speaker: 'she' },
      'He called it ‘a trap’ twice',
    ],
    [
      'a mixed quote keeps its marks',
      'Ashdown said the tram was “always late” now.',
      { content: 'the tram was “always late” now', type: 'mixed', speaker: 'Ashdown' },
      'the tram was “always late” now',
    ],
    [
      'several quotations in one span lose theirs',
      '“One.”\n\n“Two,” she said.',
      { content: '“One.”\n\n“Two,”', speaker: 'she' },
      'One. Two',
    ],
    [
      'line breaks become spaces',
      'Ashdown said the tram\nwas   late.',
      { content: 'the tram\nwas   late', speaker: 'Ashdown' },
      'the tram was late',
    ],
    [
      'a direct quote whose marks nobody found stays as it is',
      '‘Late again,’ she said.',
      { content: '‘Late again,’', type: 'direct', speaker: 'she' },
      '‘Late again,’',
    ],
  ])('%s', (_, text, quote, said) => {
    expect(quoteOf(text, quote).text).toBe(said);
  });
});

describe('offsets and selectors', () => {
  const text = '😀 Ada Ashdown said 😀 trams are late 😀 today.';

  test('count code points, where JavaScript counts halves of a pair', () => {
    const quote = quoteOf(text, {
      content: 'trams are late',
      source: 'Ada Ashdown',
      cue: 'said',
      speaker: 'Ada Ashdown',
    });
    const points = [...text];
    expect(points.slice(...quote.content).join('')).toBe('trams are late');
    expect(points.slice(...quote.source).join('')).toBe('Ada Ashdown');
    expect(points.slice(...quote.cue).join('')).toBe('said');
  });

  test('carry at most 32 code points on each side, none halved', () => {
    const long = `${'😀'.repeat(40)}trams are late${'😀'.repeat(40)}`;
    const quote = quoteOf(long, { content: 'trams are late', speaker: 'Ada' });
    expect(quote).toMatchObject({
      exact: 'trams are late',
      prefix: '😀'.repeat(32),
      suffix: '😀'.repeat(32),
    });
  });

  test('reach from the first span to the last', () => {
    const quote = quoteOf('“a,” he said. “b”', { content: ['“a,”', '“b”'], speaker: 'he' });
    expect(quote).toMatchObject({
      content: [0, 4, 14, 17],
      exact: '“a,” he said. “b”',
      prefix: '',
      suffix: '',
    });
  });
});

describe('ids', () => {
  const text = 'Ada Ashdown said trams are late.';
  const quote: QuotePieces = { content: 'trams are late', speaker: 'Ada Ashdown' };

  test('are a letter and 24 hexadecimal digits', () => {
    const { id, quotes, speakers } = link({ text, quotes: [quote] });
    expect([id, quotes[0]!.id, speakers[0]!.id].map((one) => one.replace(/[0-9a-f]/gu, '0'))).toEqual(
      ['a', 'q', 'p'].map((letter) => `${letter}_${'0'.repeat(24)}`.replace(/^a/u, '0')),
    );
  });

  test.each<[string, Partial<ArticlePieces>, Partial<ArticlePieces>, boolean]>([
    ['the same id, another text', { externalId: 'x' }, { externalId: 'x', text: `${text} Yes.` }, true],
    ['the same id, another outlet', { externalId: 'x', outlet: 'A' }, { externalId: 'x', outlet: 'B' }, true],
    ['no id, the same address', { url: 'u', title: 'A' }, { url: 'u', title: 'B' }, true],
    ['an id that reads like an address', { externalId: 'u' }, { url: 'u' }, false],
    ['the same text in two outlets', { outlet: 'A' }, { outlet: 'B' }, false],
    ['the same text in one outlet', { outlet: 'A' }, { outlet: 'A' }, true],
  ])('of articles: %s', (_, one, other, same) => {
    expect(link({ text, ...one }).id === link({ text, ...other }).id).toBe(same);
  });

  test('of two quotes with one content differ, and stay', () => {
    const ids = link({ text, quotes: [quote, quote] }).quotes.map(({ id }) => id);
    expect(new Set(ids).size).toBe(2);
    expect(link({ text, quotes: [quote] }).quotes[0]!.id).toBe(ids[0]);
  });

  test('the digest changes with whatever is read, and with who read it', () => {
    const annotated = annotatedArticle({ text, quotes: [quote] });
    const digests = [
      linkArticle(annotated, '1'),
      linkArticle(annotated, '2'),
      link({ text, quotes: [{ ...quote, role: 'driver' }] }),
      link({ text, title: 'Trams', quotes: [quote] }),
    ].map(({ digest }) => digest);
    expect(new Set(digests).size).toBe(4);
    expect(linkArticle(annotated, '1').digest).toBe(digests[0]);
  });
});

describe('who a speaker is', () => {
  const speakerIn = (
    externalId: string,
    quote: Partial<QuotePieces>,
    rest: Partial<ArticlePieces> = {},
  ): string => {
    const pieces = { content: 'trams are late', speaker: 'Ada Ashdown', ...quote };
    return link({ externalId, text: 'It was said that trams are late.', quotes: [pieces], ...rest })
      .quotes[0]!.said.speaker;
  };
  const sameEverywhere = (quote: Partial<QuotePieces>, rest: Partial<ArticlePieces> = {}): boolean =>
    speakerIn('one', quote, rest) === speakerIn('two', quote, rest);

  test.each<[string, Partial<QuotePieces>, Partial<ArticlePieces>, boolean]>([
    ['a name', {}, {}, true],
    ['a pronoun resolved to a name', { resolution: 'pronoun' }, {}, true],
    [
      'a role resolved to somebody named',
      { resolution: 'title', sourcing: 'ROLE_ONLY' },
      { entities: [{ name: 'Ada Ashdown', roles: ['tram chief'] }] },
      true,
    ],
    [
      'a role that nobody is named for',
      { speaker: 'tram chief', resolution: 'title', sourcing: 'ROLE_ONLY' },
      { entities: [{ name: 'tram chief', roles: ['tram chief'] }] },
      false,
    ],
    ['an unresolved mention', { speaker: 'He', resolution: 'unresolved', sourcing: 'UNKNOWN' }, {}, false],
    ['an anonymous source', { speaker: 'an official', sourcing: 'ANONYMOUS' }, {}, false],
    ['a collective', { speaker: 'Police', kind: 'group', sourcing: 'COLLECTIVE' }, {}, false],
    [
      'a document with a name',
      { speaker: 'Tram Audit 2026', kind: 'document', sourcing: 'DOCUMENT' },
      {},
      true,
    ],
    [
      'a document without one',
      { speaker: 'the report', kind: 'document', sourcing: 'DOCUMENT', resolution: 'title' },
      {},
      false,
    ],
  ])('%s', (_, quote, rest, same) => {
    expect(sameEverywhere(quote, rest)).toBe(same);
  });

  test('an unresolved mention of a name that others bear is not taken for them', () => {
    expect(speakerIn('one', { resolution: 'unresolved' })).not.toBe(speakerIn('one', {}));
  });

  test('only a mention that nobody was found for is unresolved', () => {
    const { speakers } = link({
      text: 'He said a. Police said b.',
      quotes: [
        { content: 'a', speaker: 'He', resolution: 'unresolved', sourcing: 'UNKNOWN' },
        { content: 'b', speaker: 'Police', kind: 'group', sourcing: 'COLLECTIVE' },
      ],
    });
    expect(Object.fromEntries(speakers.map(({ name, unresolved }) => [name, unresolved]))).toEqual({
      He: true,
      Police: false,
    });
  });

  test('a quote without any source has a speaker without name or key', () => {
    const { speakers } = link({
      text: 'So it goes.',
      quotes: [{ content: 'So it goes', speaker: '', resolution: 'unresolved', sourcing: 'UNKNOWN' }],
    });
    expect(speakers).toMatchObject([{ name: '', unresolved: true, names: [] }]);
  });

  test('everybody that a quote points at is among the speakers', () => {
    const { quotes, speakers } = link({
      text: 'Ada Ashdown said Bruno Castellane was late.',
      entities: [{ name: 'Ada Ashdown' }, { name: 'Bruno Castellane' }],
      quotes: [
        { content: 'Bruno Castellane was late', speaker: 'Ada Ashdown', mentions: ['Bruno Castellane'] },
      ],
    });
    const ids = speakers.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining([quotes[0]!.said.speaker, ...quotes[0]!.mentions.speakers]));
    expect(ids).toHaveLength(2);
  });
});

describe('when two mentions are one event', () => {
  const eventIn = (
    externalId: string,
    event: Partial<NonNullable<ArticlePieces['events']>[number]>,
  ): string =>
    link({
      externalId,
      text: 'They met.',
      entities: [{ name: 'Ada Ashdown' }, { name: 'Bruno Castellane' }],
      events: [{ kind: 'meeting', name: 'meeting', mention: 'met', ...event }],
    }).events[0]!.id;

  test.each<[string, Parameters<typeof eventIn>[1], Parameters<typeof eventIn>[1], boolean]>([
    [
      'day and place',
      { date: '2026-03-03', place: 'Velmora' },
      { date: '2026-03-03', place: 'VELMORA' },
      true,
    ],
    [
      'day and people, in any order',
      { date: '2026-03-03', participants: ['Ada Ashdown', 'Bruno Castellane'] },
      { date: '2026-03-03', participants: ['Bruno Castellane', 'Ada Ashdown'] },
      true,
    ],
    [
      'another day',
      { date: '2026-03-03', place: 'Velmora' },
      { date: '2026-03-04', place: 'Velmora' },
      false,
    ],
    [
      'another kind',
      { date: '2026-03-03', place: 'Velmora' },
      { kind: 'vote', date: '2026-03-03', place: 'Velmora' },
      false,
    ],
    ['a day alone', { date: '2026-03-03' }, { date: '2026-03-03' }, false],
    ['a place alone', { place: 'Velmora' }, { place: 'Velmora' }, false],
  ])('%s', (_, one, other, same) => {
    expect(eventIn('one', one) === eventIn('two', other)).toBe(same);
  });

  test('an article reports an event once, where it first mentions it', () => {
    const event = { kind: 'meeting' as const, name: 'meeting', date: '2026-03-03', place: 'Velmora' };
    const { events } = link({
      text: 'They met in Velmora. The meeting was short.',
      events: [
        { ...event, mention: 'The meeting' },
        { ...event, mention: 'met in Velmora' },
      ],
    });
    expect(events).toMatchObject([{ start: 5, end: 19 }]);
  });
});

test('a source that relays a quote twice is one link of its chain, where it stands nearest to the speaker', () => {
  const { relays } = quoteOf('He was late, Norda said, citing Capewire and the Norda desk.', {
    content: 'He was late',
    speaker: 'Ada Ashdown',
    relays: [
      { name: 'Norda', mention: 'Norda' },
      { name: 'Capewire', mention: 'Capewire' },
      { name: 'The Norda', mention: 'Norda#2' },
    ],
  });
  expect(relays.map(({ position, start }) => [position, start])).toEqual([
    [0, 13],
    [1, 32],
  ]);
});

describe('who is who across articles', () => {
  const speakerIn = (name: string, roles: readonly string[] = [], identities?: Identities): LinkedSpeaker => {
    const text = `“The tram is late,” ${name} said.`;
    const pieces = {
      text,
      entities: [{ name, roles }],
      quotes: [{ content: '“The tram is late,”', speaker: name }],
    };
    return linkArticle(annotatedArticle(pieces), '1', identities).speakers[0]!;
  };

  test('spellings of one name are one speaker', () => {
    expect(speakerIn('Idris al-Tamouri').id).toBe(speakerIn('Idris Al Tammouri').id);
  });

  test('two people of one surname are two', () => {
    expect(speakerIn('Idris al-Tamouri').id).not.toBe(speakerIn('Layla al-Tamouri').id);
    expect(speakerIn('Idris al-Tamouri').id).not.toBe(speakerIn('al-Tamouri').id);
  });

  test('a mayor and a senator of one surname are two, a mayor and a mayor one', () => {
    expect(speakerIn('Smith', ['mayor']).id).not.toBe(speakerIn('Smith', ['senator']).id);
    expect(speakerIn('Smith', ['mayor']).id).toBe(speakerIn('Smith', ['Mayor']).id);
    expect(speakerIn('Ada Smith', ['mayor']).id).toBe(speakerIn('Ada Smith', ['senator']).id);
  });

  test('an alias file joins names and gives the id at Wikidata', () => {
    const identities = new Identities([{ name: 'Idris al-Tamouri', aliases: ['Smith'], qid: 'Q42' }]);
    const joined = speakerIn('Smith', ['mayor'], identities);
    expect(joined).toMatchObject({
      id: speakerIn('Idris al-Tamouri').id,
      name: 'Idris al-Tamouri',
      qid: 'Q42',
    });
    expect(joined.names.map(({ as }) => as)).toContain('Smith');
  });

  test('a source has the country and the id that it is given', () => {
    const pieces = {
      text: 'Ada Marsh said the tram was late, according to Velmora’s Norda.',
      quotes: [
        {
          content: 'the tram was late',
          speaker: 'Ada Marsh',
          relays: [{ name: 'Norda', mention: 'Velmora’s Norda', country: 'Velmora' }],
        },
      ],
    };
    const identities = new Identities([{ name: 'Norda', aliases: [], qid: 'Q7', kind: 'agency' }]);
    const { sources } = linkArticle(annotatedArticle(pieces), '1', identities);
    expect(sources).toMatchObject([{ name: 'Norda', country: 'Velmora', qid: 'Q7' }]);
  });

  test.each([
    ['AP', 'The Associated Press'],
    ['the BBC', 'BBC News'],
    ['Norda', 'the Norda'],
  ])('%s and %s are one source', (one, other) => {
    expect(sourceId(one)).toBe(sourceId(other));
  });
});
