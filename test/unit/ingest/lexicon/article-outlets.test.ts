import { ArticleOutlets } from '../../../../src/ingest/lexicon/article-outlets';
import { articleOf } from '../support';

const outletsOf = (text: string, outlet?: string): ArticleOutlets =>
  new ArticleOutlets(articleOf(text, outlet));

test('an outlet that its kind introduces is known by its bare name', () => {
  const outlets = outletsOf('The Velmoran news agency Skerry was first.');
  expect(outlets.kindOf('Skerry')).toBe('agency');
  expect(outlets.nameOf('the agency')).toBe('Skerry');
});

test('an agency that is named in full is known by its first words', () => {
  const outlets = outletsOf('It was said, according to the Anwar News Agency.');
  expect(outlets.kindOf('Anwar')).toBe('agency');
});

test('a full name is known by its last word', () => {
  expect(outletsOf('The Northmoor Gazette was first.').nameOf('the Gazette')).toBe('Northmoor Gazette');
});

test('the publisher is known', () => {
  expect(outletsOf('Nothing was said.', 'Lantern').kindOf('Lantern')).toBe('outlet');
});

test.each([
  [
    'a last word that two share',
    'The Northmoor Gazette and the Wenlow Gazette were first.',
    'the Gazette',
    'Gazette',
  ],
  [
    'the agency, of two',
    'The news agency Skerry and the news agency Halyard were first.',
    'the agency',
    'agency',
  ],
])('not: %s', (_, text, mention, name) => {
  expect(outletsOf(text).nameOf(mention)).toBe(name);
});

test('not: a person', () => {
  expect(outletsOf('Mary Press was first.').kindOf('Mary Press')).toBeUndefined();
});
