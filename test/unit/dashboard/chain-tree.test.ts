import { chainTree, through, type ChainNode } from '../../../src/dashboard/statement/chain-tree';

const named = (name: string) => ({ id: name, name });
const carried = (...way: string[]) => ({
  accordingTo: way.slice(0, -1).map(named),
  publisher: named(way.at(-1) ?? ''),
});
const drawn = (nodes: readonly ChainNode[]): string =>
  nodes
    .map(
      ({ source, prints, next }) =>
        `${source.name}${prints > 0 ? `:${prints}` : ''}${next.length > 0 ? `(${drawn(next)})` : ''}`,
    )
    .join(' ');

test.each([
  ['printed without a relay', [carried('Post')], 'Post:1'],
  [
    'one agency in three outlets is one origin',
    [carried('Norda', 'A'), carried('Norda', 'B'), carried('Norda', 'C')],
    'Norda(A:1 B:1 C:1)',
  ],
  ['the agency prints it too', [carried('Norda'), carried('Norda', 'A')], 'Norda:1(A:1)'],
  ['two relays in a row', [carried('Natter', 'Norda', 'A')], 'Natter(Norda(A:1))'],
  ['the same outlet twice', [carried('A'), carried('A')], 'A:2'],
  ['an outlet that relays itself is one step', [carried('A', 'A')], 'A:1'],
  [
    'the most carried first',
    [carried('A'), carried('Norda', 'B'), carried('Norda', 'C')],
    'Norda(B:1 C:1) A:1',
  ],
  ['an article that names no outlet', [{ accordingTo: [], publisher: null }], 'an outlet not named:1'],
])('%s', (_name, quotes, expected) => {
  expect(drawn(chainTree(quotes))).toBe(expected);
});

test('every quote is counted once', () => {
  const quotes = [carried('A'), carried('Norda', 'A'), carried('Norda', 'B')];
  expect(chainTree(quotes).reduce((sum, node) => sum + through(node), 0)).toBe(quotes.length);
});
