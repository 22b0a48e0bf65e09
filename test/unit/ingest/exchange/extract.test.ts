import fc from 'fast-check';
import type { ArticleInput } from '../../../../src/ingest/document';
import { toArticle } from '../../../../src/ingest/article/to-article';
import { extract, type Extraction } from '../../../../src/ingest/extract';
import { annotate } from '../../../../src/ingest/pipeline';
import { loadedTagger } from '../../../../src/model/load-tagger';
import { isReadFailure, type ReadFailure } from '../../../../src/ingest/read/failure';
import { slicedTwice } from './spans';

const inputOf = (text: string): ArticleInput => ({
  origin: { path: 'a.jsonl', line: 1 },
  readOn: '2031-06-01',
  id: 'a',
  body: { kind: 'text', text },
});

async function extracted(...texts: string[]): Promise<(Extraction | ReadFailure)[]> {
  const found: (Extraction | ReadFailure)[] = [];
  async function* inputs(): AsyncGenerator<ArticleInput> {
    for (const text of texts) yield await Promise.resolve(inputOf(text));
  }
  for await (const one of extract(inputs())) found.push(one);
  return found;
}

/** Texts in which quotes are likely, and characters of two units between them. */
const texts = fc
  .array(
    fc.constantFrom(
      ...[
        '“Nobody crosses,” said Mayor Jane Roe. ',
        'She told Marrow that the bridge 🌉 was closed. ',
        '🌉 ',
        '\ud83c',
        '\r\n',
      ],
      ...[
        '“',
        '”',
        '" ',
        '« Non », a dit Jane Roe. ',
        'According to Marrow News Agency, ',
        'he said ',
        'she added. ',
        '\n',
        'é',
        '橋',
      ],
      ...['Jane Roe met Idris al-Marri in Ostrel on 6 May 2031. ', '‘No,’ ', '\0', '\u200f'],
    ),
    { maxLength: 25 },
  )
  .map((pieces) => pieces.join(''));

describe('extraction', () => {
  it('gives spans whose code points are the words that were read, whatever the text', async () => {
    const tagger = await loadedTagger();
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        fc.pre(text.replace(/[\s\0]/gu, '') !== '');
        const input = inputOf(text);
        const annotated = await annotate(toArticle(input), tagger);
        const { inPoints, inUnits } = slicedTwice(annotated, input);
        expect(inPoints).toEqual(inUnits);
      }),
      { numRuns: 150 },
    );
  });

  it('goes on after an article that cannot be read', async () => {
    const [first, second, third] = await extracted('“No,” said Jane Roe.', '\0', '“Yes,” said Jane Roe.');
    expect(first).toMatchObject({ document: { quotes: [{ speaker: { name: 'Jane Roe' } }] } });
    expect(second).toEqual({
      origin: { path: 'a.jsonl', line: 1 },
      problem: 'it holds no text; give the text of one article.',
    });
    expect(third).toMatchObject({ document: { quotes: [{ speaker: { name: 'Jane Roe' } }] } });
  });

  it('gives an article without quotes as a document without quotes', async () => {
    const [found] = await extracted('The bridge is closed.');
    expect(found).toEqual({ document: { id: 'a', quotes: [], events: [], article: {} }, remarks: [] });
  });

  it('remarks on every quotation that nothing closes', async () => {
    const [found] = await extracted(
      '“No, said Jane Roe.\nThe bridge is closed.\n“Yes,” said Ann Poe.\n« Non, said Kim Doe.',
    );
    expect(isReadFailure(found!) ? [] : found!.remarks.map(({ remark }) => remark.split(' …')[0])).toEqual([
      'the quotation “No, said Jane Roe.',
      'the quotation « Non, said Kim Doe.',
    ]);
  });
});
