import fc from 'fast-check';
import { toArticle } from '../../../../src/ingest/article/to-article';
import type { AnnotatedArticle, ArticleInput } from '../../../../src/ingest/document';
import { annotate } from '../../../../src/ingest/pipeline';
import { loadedTagger } from '../../../../src/model/load-tagger';
import { breaches } from '../quotes/invariants';
import { slicedTwice } from './spans';

const SENTENCE =
  'Ada Marsh 🌉, the mayor, told reporters on Monday that “the road is closed 👍🏽”, according to Halyard';

/** What a stranger can send, through every stage and the tagger. */
const inputs: Readonly<Record<string, string>> = {
  'no sentence end': `${SENTENCE} `.repeat(30),
  '10,000 quotation marks in a row': `${'“'.repeat(5_000)}${'"'.repeat(5_000)}\n\n${SENTENCE}.`,
  'one line of 100,000 characters': `“🌉${'x'.repeat(100_000)},” said Ada Marsh.`,
  'lone surrogates between the words': `${SENTENCE.replaceAll(' ', ' \ud83c ')}. `.repeat(20),
  'lone surrogates inside the words': `\udf09${SENTENCE.replaceAll('o', 'o\udf09')}\ud83c. `.repeat(20),
  'emoji in the names': '“We go 🚒,” said 👩🏽‍🚒 Ada 🔥 Marsh 🔥. '.repeat(40),
  'mixed scripts':
    '𝒜da Marsh said: «Да». 王明𠀋 told Halyard “好的 we go”. قالت Ada Marsh «نعم». 🌉 Marsh said it was over. '.repeat(
      15,
    ),
};

async function read(text: string): Promise<{ annotated: AnnotatedArticle; input: ArticleInput }> {
  const input: ArticleInput = {
    origin: { path: 'a.jsonl', line: 1 },
    readOn: '2031-06-01',
    id: 'a',
    body: { kind: 'text', text },
  };
  return { input, annotated: await annotate(toArticle(input), await loadedTagger()) };
}

async function mustHold(text: string): Promise<void> {
  const { annotated, input } = await read(text);
  const { inPoints, inUnits } = slicedTwice(annotated, input);
  expect(inPoints).toEqual(inUnits);
  expect(breaches(annotated.article.text, annotated.quotes)).toEqual([]);
}

test.each(Object.keys(inputs))('%s', async (name) => {
  await mustHold(inputs[name]!);
});

test('a report is found behind signs of two units, lone surrogates and all', async () => {
  const { annotated } = await read('🌉 \ud83c 𝒜𝒷𝒸 👍🏽.\n\n“The road is closed,” said Ada Marsh. 🌉');
  expect(
    annotated.quotes.map(({ speaker, content: [span] }) => [
      speaker.name,
      annotated.article.text.slice(...span!),
    ]),
  ).toEqual([['Ada Marsh', '“The road is closed,”']]);
});

test('any code units are read, and cut in both ways alike', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      async (before, between) => {
        await mustHold(`${before} “${between},” said Ada Marsh. ${before} Linde said ${between} was over.`);
      },
    ),
    { numRuns: 30 },
  );
});
