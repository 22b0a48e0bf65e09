import { sourceNames, speakerNames, surnameKeys } from '../../../../src/ingest/link/names';

describe('surname keys', () => {
  test.each<[string, string[]]>([
    ['Teodor van der Brink', ['van der brink', 'brink']],
    ['Mara al-Voss', ['al voss', 'voss']],
    ['al-Voss', ['voss']],
    ['Idris bin Halvar', ['bin halvar', 'halvar']],
    ['Ada Ashdown', ['ashdown']],
    ['Ada Ashdown Jr.', ['ashdown']],
    ['Celia Smythe-Dunmore', ['smythe dunmore']],
    ['Zoë D’Arvell', ['darvell']],
    ['Ashdown', []],
    ['van der Brink', ['brink']],
    ['the transitional president', []],
    ['', []],
    ['}`*:(', []],
  ])('of %p', (name, keys) => {
    expect(surnameKeys(name)).toEqual(keys);
  });
});

describe('the names of a speaker', () => {
  const keys = (names: string[], isPerson = true): string[] =>
    speakerNames(names, isPerson).map(({ key }) => key);

  test('hold each alias as written, and surnames without a written form', () => {
    expect(speakerNames(['Mara al-Voss', 'Mara'], true)).toEqual([
      { key: 'al voss' },
      { key: 'mara', as: 'Mara' },
      { key: 'mara al voss', as: 'Mara al-Voss' },
      { key: 'voss' },
    ]);
  });

  test('take a surname that is an alias as the alias', () => {
    expect(speakerNames(['Ada Ashdown', 'Ashdown'], true)).toContainEqual({ key: 'ashdown', as: 'Ashdown' });
    expect(keys(['Ada Ashdown', 'Ashdown'])).toEqual(['ada ashdown', 'ashdown']);
  });

  test('of an organisation are whole names alone', () => {
    expect(keys(['Harbour Workers Union'], false)).toEqual(['harbour workers union']);
  });

  test.each(['He', 'she', 'They', ''])('leave out %p', (mention) => {
    expect(keys([mention])).toEqual([]);
  });

  test('without letters are their own key', () => {
    expect(keys(['}`{'])).toEqual(['}`{']);
  });

  test('of 10,000 characters have a key that an index takes, and another for another name', () => {
    const [one] = keys(['x'.repeat(10_000)], false);
    const [other] = keys([`${'x'.repeat(9_999)}y`], false);
    expect(one!.length).toBeLessThan(600);
    expect(one).not.toBe(other);
  });
});

test('a source is found with its leading article and without', () => {
  expect(sourceNames(['The Harbour Post', 'The'])).toEqual([
    { key: 'harbour post' },
    { key: 'the', as: 'The' },
    { key: 'the harbour post', as: 'The Harbour Post' },
  ]);
});
