import { JSDOM } from 'jsdom';
import { graphMl } from '../../../src/dashboard/graph/graphml';
import { moveByKey } from '../../../src/dashboard/graph/keys';
import { cut, longestIn, placeLabels } from '../../../src/dashboard/graph/labels';
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
  const at = (id: string, x: number, y: number) => ({ id, length: 70, x, y, reach: 8, firm: false });

  test('one stands beneath its node, or where nothing else does', () => {
    const placed = placeLabels([at('a', 100, 0), at('b', 140, 0), at('c', 100, 200)], 400);
    expect(placed.get('a')).toEqual({ x: 100, y: 18, anchor: 'middle' });
    expect(placed.get('b')?.anchor).toBe('start');
    expect(placed.get('c')).toEqual({ x: 100, y: 218, anchor: 'middle' });
  });

  test('one reaches beyond no side of the picture: it stands on the other side of its node, or not at all', () => {
    expect(placeLabels([at('a', 10, 50)], 400).get('a')?.anchor).toBe('start');
    expect(placeLabels([at('a', 390, 50)], 400).get('a')?.anchor).toBe('end');
    expect(placeLabels([at('a', 30, 50)], 60).size).toBe(0);
    expect(longestIn(360)).toBeLessThan(longestIn(900));
  });

  test('where there is no room the first come first, and none covers another or a node', () => {
    const crowd = Array.from({ length: 60 }, (_, n) => at(`n${n}`, (n % 10) * 30, Math.floor(n / 10) * 22));
    const placed = placeLabels(crowd, 400);
    expect([placed.size > 0, placed.size < crowd.length]).toEqual([true, true]);
    const boxes = [...placed.values()].map(({ x, y, anchor }) => {
      const left = anchor === 'start' ? x : x - (anchor === 'end' ? 70 : 35);
      return { left, right: left + 70, top: y - 8, bottom: y + 8 };
    });
    const nodes = crowd.map(({ x, y }) => ({ left: x - 8, right: x + 8, top: y - 8, bottom: y + 8 }));
    const touching = boxes.flatMap((box, index) =>
      [...boxes.slice(index + 1), ...nodes].filter(
        (other) =>
          other.left < box.right &&
          box.left < other.right &&
          other.top < box.bottom &&
          box.top < other.bottom,
      ),
    );
    expect(touching).toEqual([]);
  });

  test('a name that must be told covers nodes rather than be left out, but no other label', () => {
    const crowd = Array.from({ length: 60 }, (_, n) => at(`n${n}`, (n % 10) * 16, Math.floor(n / 10) * 16));
    const hub = { ...at('hub', 70, 40), firm: true };
    expect(placeLabels([{ ...hub, firm: false }, ...crowd], 400).has('hub')).toBe(false);
    expect(placeLabels([hub, ...crowd], 400).get('hub')).toEqual({ x: 70, y: 58, anchor: 'middle' });
    // In a picture as narrow as the name there is room beneath and above: for two, not for three.
    const same = ['a', 'b', 'c'].map((id) => ({ ...hub, id, x: 35 }));
    expect([...placeLabels(same, 70).keys()]).toEqual(['a', 'b']);
  });

  test('a long one is cut between words', () => {
    const text = cut('the closing of the sluices as theft by plumbing', 34);
    expect([
      text.length <= 35,
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

describe('keys for the picture as a whole', () => {
  const did = (key: string, shiftKey = false): string => {
    let done = '';
    const zoom = {
      moveBy: (x: number, y: number) => void (done = `by ${x} ${y}`),
      scaleBy: (factor: number) => void (done = factor > 1 ? 'nearer' : 'farther'),
    };
    const taken = moveByKey({ key, shiftKey }, zoom, () => void (done = 'all'));
    expect(taken).toBe(done !== '');
    return done;
  };

  test.each([
    ['+', false, 'nearer'],
    ['=', false, 'nearer'],
    ['-', false, 'farther'],
    ['0', false, 'all'],
    ['ArrowRight', true, 'by -80 0'],
    ['ArrowUp', true, 'by 0 80'],
    ['ArrowRight', false, ''],
    ['Enter', false, ''],
  ])('%s, with Shift: %s', (key, shift, expected) => {
    expect(did(key, shift)).toBe(expected);
  });
});
