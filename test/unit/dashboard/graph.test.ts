import { JSDOM } from 'jsdom';
import { graphMl } from '../../../src/dashboard/graph/graphml';
import { cut, LONGEST, withRoom } from '../../../src/dashboard/graph/labels';
import { pictureOf, type Picture } from '../../../src/dashboard/graph/neighbourhood';
import { stepFrom } from '../../../src/dashboard/graph/steps';

describe('the picture', () => {
  const statement = { __typename: 'Statement' as const, id: 't_1', text: 'We will pay' };
  const page = { hasNextPage: false };

  test('neighbourhoods share their nodes and ties', () => {
    const picture = pictureOf([
      {
        __typename: 'Speaker',
        id: 'p_1',
        name: 'Ada',
        unresolved: false,
        statements: { nodes: [statement], pageInfo: page },
        events: { nodes: [] },
      },
      {
        __typename: 'Statement',
        id: 't_1',
        text: 'We will pay',
        speaker: { __typename: 'Speaker', id: 'p_1', name: 'Ada', unresolved: false },
        event: null,
        quotes: {
          nodes: [
            { publisher: { __typename: 'Source', id: 's_1', name: 'Post' }, accordingTo: [] },
            { publisher: { __typename: 'Source', id: 's_1', name: 'Post' }, accordingTo: [] },
          ],
          pageInfo: { hasNextPage: true },
        },
      },
    ]);
    expect(picture.ties).toEqual([
      { from: 'p_1', to: 't_1', tie: 'said' },
      { from: 's_1', to: 't_1', tie: 'prints' },
    ]);
    expect(picture.nodes.map(({ id, open, more }) => [id, open, more])).toEqual([
      ['p_1', true, false],
      ['t_1', true, true],
      ['s_1', false, false],
    ]);
  });

  test('a quote is shown as its statement', () => {
    expect(pictureOf([{ __typename: 'Quote', id: 'q_1', statement }]).nodes.map(({ id }) => id)).toEqual([
      't_1',
    ]);
  });
});

describe('labels', () => {
  test('one that would stand on another is left out, the first come first', () => {
    const at = (id: string, x: number, y: number) => ({ id, text: 'ten letters', x, y });
    expect([...withRoom([at('a', 0, 0), at('b', 20, 5), at('c', 0, 40)])]).toEqual(['a', 'c']);
  });

  test('a long one is cut between words', () => {
    const text = cut('the closing of the sluices as theft by plumbing');
    expect([
      text.length <= LONGEST + 1,
      text.endsWith(' …'),
      'the closing of the sluices as theft by plumbing'.startsWith(text.slice(0, -2)),
    ]).toEqual([true, true, true]);
  });
});

describe('arrow keys', () => {
  const places = new Map([
    ['here', { x: 0, y: 0 }],
    ['right', { x: 50, y: 10 }],
    ['far right', { x: 90, y: 0 }],
    ['below', { x: 5, y: 60 }],
  ]);
  test.each([
    ['ArrowRight', 'right'],
    ['ArrowDown', 'below'],
    ['ArrowUp', undefined],
    ['Tab', undefined],
  ])('%s leads to %s', (key, to) => {
    expect(stepFrom('here', key, places)).toBe(to);
  });
});

test('GraphML is well-formed whatever the words are', () => {
  const label = '<b>"x" & \u0001y\uD800</b>';
  const picture: Picture = {
    nodes: [{ id: 't_1', kind: 'Statement', label, open: true, more: false }],
    ties: [],
  };
  const { document } = new JSDOM(graphMl(picture), { contentType: 'application/xml' }).window;
  expect(document.querySelector('node data[key=label]')?.textContent).toBe('<b>"x" & y\uFFFD</b>');
});
