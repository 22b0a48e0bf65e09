import { segment } from '../../../../../src/ingest/segment/segment';
import { findNames } from '../../../../../src/ingest/speakers/mentions/names';
import { articleOf } from '../../support';

function namesIn(text: string): string[] {
  const article = articleOf(text);
  return findNames(article.text, segment(article)).map(({ name, prefix }) =>
    prefix === undefined ? name : `${prefix} | ${name}`,
  );
}

const CASES: readonly (readonly [title: string, text: string, names: readonly string[]])[] = [
  ['two names in a sentence', 'Karin Moe met Peter Lund there.', ['Karin Moe', 'Peter Lund']],
  [
    'offices before a name',
    'They met Velmoran President Tomas Reik there.',
    ['Velmoran President | Tomas Reik'],
  ],
  [
    'a lower-case office',
    'They met the harbour master Piet van der Hoeve there.',
    ['harbour master | Piet van der Hoeve'],
  ],
  [
    'an office that opens the sentence',
    'Harbour master Piet van der Hoeve slept.',
    ['Harbour master | Piet van der Hoeve'],
  ],
  ['an honorific with a stop', 'They met Dr. Amara Obi there.', ['Dr. | Amara Obi']],
  ['a hyphened article', 'They met Hadi al-Marwani there.', ['Hadi al-Marwani']],
  [
    '“at” is no particle',
    'They met Lena Fisk at Wenlow University there.',
    ['Lena Fisk', 'Wenlow University'],
  ],
  ['“as” is no particle', 'They saw Lena Fisk as Mayor Reik did.', ['Lena Fisk', 'Mayor | Reik']],
  ['of, in an organisation’s name', 'They asked the Bank of Velmora again.', ['Bank of Velmora']],
  ['of, in a peer’s name', 'They asked Lord Ashby of Wenlow again.', ['Lord | Ashby of Wenlow']],
  ['a nickname in marks', 'They saw Robert “Bobby” Carrow leave.', ['Robert “Bobby” Carrow']],
  ['a plural possessive in a union’s name', 'They joined the Miners’ Union there.', ['Miners’ Union']],
  ['a month that is a given name', 'They saw nobody. April Hart left.', ['April Hart']],
  [
    'a word that is known from elsewhere opens a sentence',
    'They met Park Min-seo there. Park said the yard was full.',
    ['Park Min-seo', 'Park'],
  ],
  [
    'an office with “of” before a name',
    'They met Secretary of State Ada Quill there.',
    ['Secretary of State | Ada Quill'],
  ],
  [
    'an office of a seat that is no name',
    'Former Speaker of the House Newt Gorran said no.',
    ['Former Speaker of the House | Newt Gorran'],
  ],
  [
    'a lower-case office with “of”',
    'Member of parliament Layla al-Tamouri slept.',
    ['Member of parliament | Layla al-Tamouri'],
  ],
  [
    'an office for a time',
    'They met Senate President Pro Tem Ada Quill there.',
    ['Senate President Pro Tem | Ada Quill'],
  ],
  [
    'an office that is not held yet',
    'They met Governor-elect Mikie Sund there.',
    ['Governor-elect | Mikie Sund'],
  ],
  ['a party’s member', 'They asked Republican Pat Tomey there.', ['Republican | Pat Tomey']],
  ['an honorific of two words', 'They met Tan Sri Idris Wahab there.', ['Tan Sri | Idris Wahab']],
  ['a trade that is a given name as well', 'Baker Shelley Nutt, 39, said so.', ['Baker | Shelley Nutt']],
  [
    'a surname that is a trade',
    'They met Lis Smith there. Smith said so, and they asked Smith again. The smith agreed.',
    ['Lis Smith', 'Smith', 'Smith'],
  ],
  [
    'two things that one office looks after',
    'They asked the Office of Rivers and Budget there.',
    ['Office of Rivers and Budget'],
  ],
  [
    'a body of those who end its name',
    'They asked the Conference of Island Bishops there.',
    ['Conference of Island Bishops'],
  ],
  ['a mark that ends a given name', "They met Dr Achieng' Ouma there.", ["Dr | Achieng' Ouma"]],
  ['a saint and a place', 'They drove to Corran and St. Paul there.', ['Corran', 'St. Paul']],
  ['a paper called after a port', 'The Port Ambrose Herald said so.', ['Port Ambrose Herald']],
  [
    'not: what two ministries look after, and a country',
    'They asked the Ministry of Rivers and Velmora again.',
    ['Ministry of Rivers', 'Velmora'],
  ],
  ['a day that is a given name', 'They met Mr. Sunday Ochei there.', ['Mr. | Sunday Ochei']],
  ['a family name that is a pronoun', 'He Jianming, a clerk, slept. He slept.', ['He Jianming']],
  ['an elder', 'They met Elder Paul Nnadi there.', ['Elder | Paul Nnadi']],
  ['not: a member of a party alone', 'They asked the Liberal Democrat there.', []],
  ['not: a plural possessive before a name', 'They heard the ministers’ Tomas Reik story.', ['Tomas Reik']],
  ['not: a month', 'They left in May Monday or not.', []],
  ['not: a weekday', 'They left on Monday.', []],
  ['not: an office alone', 'They met the Prime Minister there.', []],
  ['not: a nationality', 'They met the Velmoran envoy there.', []],
  ['not: a word that opens a sentence', 'However it was shut. Park the car there.', []],
  [
    'not: the words of a headline',
    'Mayor Edda Quist Says Bridge Will Open\n\nMayor Edda Quist said the bridge would open soon.',
    ['Edda Quist', 'Mayor | Edda Quist'],
  ],
];

test.each(CASES)('%s', (_, text, names) => {
  expect(namesIn(text)).toEqual(names);
});
