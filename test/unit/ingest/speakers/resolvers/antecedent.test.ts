import { segment } from '../../../../../src/ingest/segment/segment';
import { antecedentOf } from '../../../../../src/ingest/speakers/resolvers/antecedent';
import { articleOf } from '../../support';

/** What the relative pronoun in brackets stands for. */
function antecedent(marked: string): string | undefined {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const text = marked.replace(/[[\]]/gu, '');
  const article = articleOf(text);
  const span = antecedentOf({ text: article.text, segmentation: segment(article) }, [start, end]);
  return span && text.slice(...span);
}

const CASES: readonly (readonly [title: string, text: string, antecedent: string | undefined])[] = [
  ['a name', 'They met Tomas Reik, [who] said no.', 'Tomas Reik'],
  [
    'a name and its town',
    'They met Senator Ada Quill of Corran, [who] said no.',
    'Senator Ada Quill of Corran',
  ],
  ['a name before a party', 'They met Ada Quill, Republican of Ohio, [who] said no.', 'Ada Quill'],
  ['a body', 'They asked the World Grain Council, [which] said no.', 'the World Grain Council'],
  ['people', 'They asked angry voters [who] said no.', 'angry voters'],
  ['people of whom there are so many', 'They asked dozens of voters [who] said no.', 'dozens of voters'],
  ['people, and not what comes from them', 'They read letters from voters [who] said no.', 'voters'],
  ['people, and not what angered them', 'The tax enraged voters, [who] said no.', 'voters'],
  ['whoever works somewhere', 'They asked a teacher at Wenlow [who] said no.', 'a teacher at Wenlow'],
  ['none: a noun', 'They asked the [teacher] again.', undefined],
  ['none: nothing stands before it', '[Who] said no?', undefined],
];

test.each(CASES)('%s', (_, text, expected) => {
  expect(antecedent(text)).toBe(expected);
});
