import fc from 'fast-check';
import { originsOf, type Printed } from '../../../../src/ingest/statements/origins';

/** `outlet@day` prints it; `outlet@day<relay` has it from a relay; `outlet@day=outlet` is a copy of another's article. */
function printed(told: string): Printed {
  const [, outlet = '', day = '', sign, from = ''] = /^(\w+)@(\d)(?:([<=])(\w+))?$/u.exec(told) ?? [];
  return {
    id: `q ${outlet}`,
    article: `a ${outlet}`,
    publisher: outlet,
    relay: sign === '<' ? from : null,
    copyOf: sign === '=' ? `a ${from}` : null,
    day: `2026-03-0${day}`,
  };
}

describe('independent carriers', () => {
  test.each<[string, string, readonly string[], string]>([
    ['two that report on their own', 'Post@1 Times@2', ['Post', 'Times'], 'Post'],
    ['two that relay one agency', 'Post@1<Wire Times@2<Wire', ['Wire'], 'Post'],
    ['the agency itself and one that relays it', 'Wire@1 Post@1<Wire', ['Wire'], 'Wire'],
    ['a relay whose own article names another before it', 'Post@2<Wire Wire@1<Radio', ['Radio'], 'Wire'],
    ['a copy without a credit', 'Wire@1 Post@2=Wire', ['Wire'], 'Wire'],
    ['a copy of a copy', 'Wire@1 Post@2=Wire Times@3=Post', ['Wire'], 'Wire'],
    ['a copy of an article that has it from an agency', 'Post@1<Wire Times@2=Post', ['Wire'], 'Post'],
    ['a copy of an article that does not print it', 'Post@1=Elsewhere', ['Post'], 'Post'],
    ['a copy whose clock is a day ahead', 'Post@1<Wire Wire@2', ['Wire'], 'Wire'],
    ['two that credit each other', 'Post@1<Times Times@2<Post', ['Post', 'Times'], 'Post'],
  ])('%s', (_, told, origins, first) => {
    const quotes = told.split(' ').map(printed);
    const found = originsOf(quotes);
    expect([...new Set(found.originOf.values())].sort()).toEqual(origins);
    expect(found.first).toBe(first);
  });

  test('an article that names no outlet has no origin', () => {
    const { originOf, first } = originsOf([{ ...printed('Post@1'), publisher: null }]);
    expect([...originOf.values(), first]).toEqual([null, null]);
  });

  test('do not depend on the order of quotes', () => {
    const quotes = 'Post@2<Wire Wire@1<Radio Times@3=Post Echo@2 Late@3<Post Lost@1<Late'
      .split(' ')
      .map(printed);
    const { originOf, first } = originsOf(quotes);
    fc.assert(
      fc.property(fc.shuffledSubarray(quotes, { minLength: quotes.length }), (order) => {
        const again = originsOf(order);
        expect(again.first).toBe(first);
        for (const [id, origin] of originOf) expect(again.originOf.get(id)).toBe(origin);
      }),
    );
  });
});
