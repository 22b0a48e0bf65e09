import type { AnnotatedArticle, Span } from '../../../../src/ingest/document';
import { read } from '../support';

const SYLLABLES = [
  'ka',
  'ro',
  'mi',
  'tel',
  'var',
  'sun',
  'do',
  'len',
  'bri',
  'zo',
  'pa',
  'nek',
  'ul',
  'fa',
  'shi',
];

/** An invented name for each number. */
function name(number: number): string {
  const word = [0, 1, 2].map((at) => SYLLABLES[Math.floor(number / 15 ** at) % 15]).join('');
  return word.charAt(0).toUpperCase() + word.slice(1);
}

const many = (count: number, separator: string, one: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => one(index)).join(separator);

const ARTICLES: readonly (readonly [title: string, text: string])[] = [
  [
    'fifty thousand words of thousands of people',
    many(
      3000,
      '\n\n',
      (i) =>
        `${name(i)} ${name(i * 7 + 3)} said the pipe number ${String(i)} would be built. “It is long,” he said.`,
    ),
  ],
  [
    'one surname for all',
    many(
      800,
      '\n\n',
      (i) => `${name(i)} Kestrel said the pipe ${String(i)} was late. Kestrel said it was long.`,
    ),
  ],
  [
    'one given name for all',
    many(800, '\n\n', (i) => `Maria ${name(i)} said the pipe ${String(i)} was late. Maria said it was long.`),
  ],
  [
    'one office for all',
    many(
      800,
      '\n\n',
      (i) =>
        `The minister of pipe ${String(i)} said it was late. The minister said it was long. ${name(i)} ${name(i * 7)}, the minister of wells, said no.`,
    ),
  ],
  [
    'pronouns of nobody',
    many(300, ' ', () => 'He said the pipe was late. They said it was long. It said it was wide.'),
  ],
  [
    'outlets of one last name',
    many(
      500,
      '\n\n',
      (i) => `The ${name(i)} ${name(i + 1)} Gazette was first. Reik told the Gazette that it was late.`,
    ),
  ],
  [
    'answers without a question',
    `Marta Hallden met us.\n\n${many(500, '\n\n', (i) => `A: It is ${String(i)} miles long.`)}`,
  ],
  [
    'quotations without a source',
    `Marta Hallden met us.\n\n${many(500, '\n\n', (i) => `“The pipe number ${String(i)} is long.”`)}`,
  ],
  [
    'speech in speech in speech',
    `Reik said ${many(100, ' ', (i) => `${name(i)} said that`)} the pipe was late.`,
  ],
  ['a sentence of capitals', `${many(5000, ' ', name)}.`],
  ['a sentence of relays', `Reik said the pipe was late, ${many(2000, ' ', () => 'told Aa b')}.`],
  [
    'a sentence of words that could lead to a relay',
    `Reik said it, telling ${many(5000, ' ', () => 'a b c')}.`,
  ],
  ['a sentence of appositions', `Reik, ${many(2000, ' ', () => 'the minister,')} said the pipe was late.`],
  [
    'a sentence of conditions',
    `A source, ${many(1000, ' ', () => 'who asked not to be named because')} it was late, said so.`,
  ],
  [
    'a list of speakers',
    `${many(500, ', ', (i) => `${name(i)} ${name(i * 7)}`)} and Reik said the pipe was late.`,
  ],
  ['brackets that never close', many(1000, ' ', (i) => `${name(i)} Council (${name(i)}`)],
];

const isInside = ([start, end]: Span, text: string): boolean =>
  0 <= start && start < end && end <= text.length;

function problems({ article, quotes, entities }: AnnotatedArticle): string[] {
  const found: string[] = [];
  const check = (holds: boolean, what: string): void => {
    if (!holds) found.push(what);
  };
  for (const [index, { speaker, chain }] of quotes.entries()) {
    const at = `quote ${String(index)}: `;
    check(speaker.confidence > 0 && speaker.confidence <= 1, `${at}confidence`);
    if (speaker.entity !== undefined)
      check(entities[speaker.entity]?.name === speaker.name, `${at}another entity’s name`);
    if (speaker.resolution !== 'unresolved') check(speaker.name !== '', `${at}resolved to nobody`);
    else check(speaker.entity === undefined, `${at}unresolved entity`);
    const names = chain.relays.map((relay) => relay.name);
    check(new Set(names).size === names.length, `${at}relay twice`);
    check(!names.includes(speaker.name), `${at}relays himself`);
    check(
      chain.relays.every(({ span }) => isInside(span, article.text)),
      `${at}relay outside the text`,
    );
    check(chain.sourcingReason === undefined || isInside(chain.sourcingReason, article.text), `${at}reason`);
  }
  for (const [index, { mentions }] of entities.entries()) {
    const at = `entity ${String(index)}: `;
    check(mentions.length > 0 && mentions.every((span) => isInside(span, article.text)), `${at}mentions`);
  }
  return found;
}

test.each(ARTICLES)('%s', (_, text) => {
  expect(problems(read(text))).toEqual([]);
});
