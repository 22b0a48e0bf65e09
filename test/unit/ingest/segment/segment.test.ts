import { segment } from '../../../../src/ingest/segment/segment';

test('paragraphs, sentences, tokens and quotations of one text fit each other', () => {
  const text = 'Mill closes\n\nIt rained. “We go,” she said.\n\nIt snowed.';
  const { paragraphs, sentences, tokens, quotations } = segment({ text, furniture: [] });
  expect(sentences.map(({ paragraph }) => paragraph)).toEqual([0, 1, 1, 2]);
  expect(paragraphs.map(({ kind }) => kind)).toEqual(['heading', 'prose', 'prose']);
  expect(quotations.map(({ span }) => text.slice(...span))).toEqual(['“We go,”']);
  sentences.forEach(({ tokens: [from, to], span }, index) => {
    const own = tokens.slice(from, to);
    expect(own.every((token) => token.sentence === index)).toBe(true);
    expect([own[0]?.span[0], own.at(-1)?.span[1]]).toEqual([...span]);
  });
});
