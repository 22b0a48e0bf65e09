import { areCopies, sketchOf } from '../../../../src/ingest/copies/sketch';
import { chooseOriginals, sketched } from '../../../../src/ingest/copies/choose-originals';
import { linkArticle } from '../../../../src/ingest/link/link';
import type { LinkedArticle } from '../../../../src/ingest/link/linked-article';
import { annotatedArticle, type ArticlePieces } from '../../../support/annotated-article';

const PARAGRAPHS = [
  'The harbour council of Skarn voted late on Monday to stop the winter ferry, ending a service that has run every year since the old lighthouse was built.',
  '“We cannot ask a crew to cross at night for eleven passengers,” Mayor Ines Halloran told the meeting, which lasted four hours and was followed by some two hundred islanders in the fish hall.',
  'Shopkeepers on the island had asked for a smaller boat instead, and brought a petition with nine hundred names, among them those of the doctor and both teachers of the school.',
  'The company that runs the ferry expects to save four hundred thousand crowns a year, which it wants to put into the repair of the northern pier, damaged by storms in the autumn.',
  'A decision on the spring timetable will follow in January, when the council has heard the harbour master and the owners of the two remaining trawlers.',
];

const QUOTE = '“We cannot ask a crew to cross at night for eleven passengers,”';

function article(paragraphs: readonly string[], changes: Partial<ArticlePieces> = {}): LinkedArticle {
  const text = paragraphs.join('\n\n');
  const quotes = text.includes(QUOTE) ? [{ content: QUOTE, speaker: 'Mayor Ines Halloran' }] : [];
  return linkArticle(
    annotatedArticle({ externalId: 'a', publishedOn: '2026-10-12', text, quotes, ...changes }),
    '1',
  );
}

const original = article(PARAGRAPHS);

const isCopy = (paragraphs: readonly string[]): boolean =>
  areCopies(sketchOf(original), sketchOf(article(paragraphs)));

describe('a copy is known, however it is disguised', () => {
  test.each<[string, readonly string[]]>([
    ['not at all', PARAGRAPHS],
    [
      'under another headline and byline',
      ['Islanders lose their boat', 'By our own correspondent', ...PARAGRAPHS],
    ],
    ['cut after the third paragraph', PARAGRAPHS.slice(0, 3)],
    ['without its beginning', PARAGRAPHS.slice(2)],
    ['in another order', [...PARAGRAPHS].reverse()],
    [
      'in capitals, with other quotation marks',
      PARAGRAPHS.map((one) => one.toUpperCase().replace(/[“”]/gu, '"')),
    ],
    ['in American spelling', PARAGRAPHS.map((one) => one.replaceAll('harbour', 'harbor'))],
    [
      'with a few words changed',
      PARAGRAPHS.map((one) => one.replace(/ (?:late|some|both|northern|remaining) /u, ' ')),
    ],
    [
      'with paragraphs of its own put in',
      [...PARAGRAPHS.slice(0, 3), ...ownReport().slice(0, 2), ...PARAGRAPHS.slice(3)],
    ],
  ])('%s', (_, paragraphs) => {
    expect(isCopy(paragraphs)).toBe(true);
  });
});

/** The same news by another hand, with the same quote. */
function ownReport(): string[] {
  return [
    'There will be no boat between Skarn and the mainland this winter. Councillors gave up the crossing after a heated evening, by seven votes to four.',
    `${QUOTE} said Halloran, who has led the town for six years and had long spoken for the service.`,
    'People who live out there are angry. Several said that they had learned of the plan from the newspaper, and one family is thinking of moving away before the snow comes.',
  ];
}

describe('no copy', () => {
  test.each<[string, readonly string[]]>([
    ['is a report of one’s own with the same quote', ownReport()],
    ['is a brief with the quote alone', [`${QUOTE} Mayor Ines Halloran told the meeting.`]],
    ['is a text that shares one sentence', [...ownReport(), PARAGRAPHS[4]!.slice(0, 60)]],
    ['is an empty prose', [QUOTE]],
  ])('%s', (_, paragraphs) => {
    expect(isCopy(paragraphs)).toBe(false);
  });
});

describe('of two that share their writing', () => {
  const named = (id: string, changes: Partial<ArticlePieces> = {}): LinkedArticle =>
    article(PARAGRAPHS, { externalId: id, ...changes });
  const originalOf = (...articles: LinkedArticle[]): Record<string, string> => {
    const [one, other] = articles.map(sketched);
    const name = (id: string): string => articles.find((candidate) => candidate.id === id)?.externalId ?? '';
    return Object.fromEntries(
      chooseOriginals([[one!, other!]], new Map()).map(({ copy, original: from }) => [
        name(copy),
        name(from),
      ]),
    );
  };

  test('the earlier is the original', () => {
    expect(originalOf(named('late', { publishedOn: '2026-10-13' }), named('early'))).toEqual({
      late: 'early',
    });
  });

  test('the earlier hour, where hours are known', () => {
    const at = (hour: string): Partial<ArticlePieces> => ({ publishedAt: `2026-10-12T${hour}:00:00Z` });
    expect(originalOf(named('early', at('08')), named('late', at('09')))).toEqual({ late: 'early' });
  });

  test('one that credits an agency is the copy, though its clock is a day ahead', () => {
    const credited = named('credited', {
      publishedOn: '2026-10-11',
      quotes: [
        {
          content: QUOTE,
          speaker: 'Mayor Ines Halloran',
          relays: [{ name: 'harbour council', mention: 'harbour council' }],
        },
      ],
    });
    expect(originalOf(credited, named('agency'))).toEqual({ credited: 'agency' });
  });

  test('a better original that stands already stays', () => {
    const [late, early] = [named('late', { publishedOn: '2026-10-14' }), named('early')].map(sketched);
    const standing = new Map([[late!.id, `${early!.originality}z`]]);
    expect(chooseOriginals([[late!, early!]], standing)).toEqual([]);
  });
});
