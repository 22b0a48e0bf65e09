import { annotatedArticle } from '../../../support/annotated-article';
import type { ArticleInput } from '../../../../src/ingest/document';
import { toExchange } from '../../../../src/ingest/exchange/to-exchange';

const input: Pick<ArticleInput, 'origin' | 'body'> = {
  origin: { path: 'ostrel/bridge.txt' },
  body: { kind: 'text', text: '' },
};

const TEXT =
  '🌉 At a meeting in Ostrel, Mayor Jane Roe said the engineer had promised “a bridge by 🌸 spring,” according to Marrow. “Nobody,” she said. “Nobody at all.”';

const annotated = annotatedArticle({
  externalId: 'a-1',
  title: 'Bridge closed',
  outlet: 'Ostrel Post',
  publishedOn: '2031-05-06',
  text: TEXT,
  entities: [{ name: 'Jane Roe', roles: ['Mayor'] }, { name: 'the engineer' }],
  events: [
    {
      kind: 'meeting',
      name: 'meeting in Ostrel',
      date: '2031-05-06',
      datePrecision: 'day',
      place: 'Ostrel',
      participants: ['Jane Roe'],
      mention: 'meeting in Ostrel',
    },
  ],
  quotes: [
    {
      type: 'mixed',
      content: 'the engineer had promised “a bridge by 🌸 spring,”',
      cue: 'said',
      source: 'Mayor Jane Roe',
      speaker: 'Jane Roe',
      role: 'Mayor',
      relays: [{ name: 'Marrow', mention: 'Marrow' }],
      saidAt: 'meeting in Ostrel',
      saidOn: '2031-05-06',
    },
    {
      content: '“a bridge by 🌸 spring,”',
      cue: 'promised',
      source: 'the engineer',
      speaker: 'the engineer',
      resolution: 'unresolved',
      sourcing: 'ROLE_ONLY',
      nestedIn: 0,
    },
    {
      content: ['“Nobody,”', '“Nobody at all.”'],
      cue: 'said#2',
      source: 'she',
      speaker: 'Jane Roe',
      resolution: 'pronoun',
    },
  ],
});

describe('a document of the exchange format', () => {
  const document = toExchange(annotated, input);
  const words = (spans: readonly (readonly [number, number])[]): string[] =>
    spans.map(([start, end]) => [...TEXT].slice(start, end).join(''));

  it('counts in code points', () => {
    expect(document.quotes.map(({ content, cue, source }) => [content, cue, source].map(words))).toEqual([
      [['the engineer had promised “a bridge by 🌸 spring,”'], ['said'], ['Mayor Jane Roe']],
      [['“a bridge by 🌸 spring,”'], ['promised'], ['the engineer']],
      [['“Nobody,”', '“Nobody at all.”'], ['said'], ['she']],
    ]);
    expect(words(document.quotes[0]!.accordingTo.map(({ span }) => span))).toEqual(['Marrow']);
    expect(words([document.events[0]!.span])).toEqual(['meeting in Ostrel']);
  });

  it('refers to its own quotes and events', () => {
    expect(document.quotes.map(({ id, event, nestedIn }) => [id, event, nestedIn])).toEqual([
      ['q1', 'e1', undefined],
      ['q2', undefined, 'q1'],
      ['q3', undefined, undefined],
    ]);
    expect(document.events[0]).toMatchObject({
      id: 'e1',
      kind: 'meeting',
      name: 'meeting in Ostrel',
      date: '2031-05-06',
      datePrecision: 'day',
      place: 'Ostrel',
      participants: ['Jane Roe'],
    });
  });

  it('has its keys in the order of the contract, and none without a value', () => {
    expect(Object.keys(document)).toEqual(['id', 'quotes', 'events', 'article']);
    const [first, second] = document.quotes;
    expect(Object.keys(first!)).toEqual([
      ...['id', 'type', 'content', 'cue', 'source', 'speaker', 'accordingTo', 'publisher', 'event', 'saidOn'],
      ...['sourcing', 'confidence'],
    ]);
    expect(Object.keys(first!.speaker)).toEqual(['name', 'kind', 'role', 'resolution', 'confidence']);
    expect(Object.keys(second!)).toContain('nestedIn');
    expect(Object.keys(second!.speaker)).not.toContain('role');
    expect(document.article).toEqual({
      outlet: 'Ostrel Post',
      publishedAt: '2031-05-06',
      title: 'Bridge closed',
    });
  });

  it('bears the id of its input; else its address; else its path', () => {
    const { text, furniture } = annotated.article;
    const anonymous = { text, furniture };
    expect(document.id).toBe('a-1');
    expect(toExchange({ ...annotated, article: { ...anonymous, url: 'https://x.example/' } }, input).id).toBe(
      'https://x.example/',
    );
    expect(toExchange({ ...annotated, article: anonymous }, input).id).toBe('ostrel/bridge.txt');
  });

  it('brings the text of a page along, which its reader does not have', () => {
    const fromPage = toExchange(annotated, { ...input, body: { kind: 'html', html: '<p>' } });
    expect(fromPage.article.text).toBe(TEXT);
  });
});
