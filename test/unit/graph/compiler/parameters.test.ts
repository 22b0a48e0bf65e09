import fc from 'fast-check';
import { graphql } from 'graphql';
import { schema } from '../../../../src/api/schema';

const SOURCE = `query ($s: String, $text: String, $id: ID, $type: [QuoteType!], $from: Date, $min: Float, $sure: ID!) {
  quotes(filter: {
    speaker: $s, accordingTo: $s, publishedBy: $s, text: $text, speakerId: $id, eventId: $id, articleId: $id, statementId: $id,
    type: $type, from: $from, minConfidence: $min
  }) { nodes { speaker { quotes(filter: { speaker: $s, text: $text, articleId: $id }) { totalCount } } } }
  statements(filter: { speaker: $s, text: $text }) { totalCount }
  sources(filter: { name: $s }) { totalCount }
  events(filter: { participant: $s, place: $s }) { totalCount }
  articles(filter: { publishedBy: $s, url: $s, externalId: $s }) { totalCount }
  speaker(name: $s) { id }
  article(url: $s) { id }
  statement(id: $sure) { id }
}`;

/** The statements that a request would send; nothing is answered. */
async function statements(variables: Record<string, unknown>): Promise<string[]> {
  const texts: string[] = [];
  const graph = { read: (text: string) => (texts.push(text), Promise.resolve([])) };
  await graphql({ schema, source: SOURCE, variableValues: variables, contextValue: { graph } });
  return texts;
}

test('whatever is asked for, the statements are the same: values travel as parameters alone', async () => {
  const plain = await statements({
    s: 'a',
    text: 'bell',
    id: 'b',
    sure: 'c',
    type: ['DIRECT'],
    from: '2026-01-01',
    min: 0,
  });
  expect(plain).toHaveLength(8);
  await fc.assert(
    fc.asyncProperty(
      // One letter, so that there is a name and a word to look for.
      fc.string({ unit: 'grapheme', maxLength: 40 }).map((text) => `a${text}`),
      // What says something in a text filter, and so changes the statement, has tests of its own.
      fc.string({ maxLength: 40 }).map((text) => `bell ${text.replaceAll(/[-:"“”„«»]/gu, '')}`),
      fc.string({ minLength: 1, maxLength: 40 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      async (s, text, id, min) => {
        const type = ['MIXED', 'INDIRECT'];
        const asked = await statements({ s, text, id, sure: id, type, from: '2020-02-29', min });
        // Two parameters that hold the same value may be one.
        const shape = (texts: string[]): string[] =>
          texts.map((text) => text.replaceAll(/(\$\w+?)\d+\b/gu, '$1'));
        expect(shape(asked)).toEqual(shape(plain));
      },
    ),
    { numRuns: 60 },
  );
});
