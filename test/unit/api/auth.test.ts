import fc from 'fast-check';
import { authoriser, requireToken } from '../../../src/api/auth';

test('the token lets through, with any spelling of the scheme', () => {
  const authorise = authoriser('sesame');
  for (const header of ['Bearer sesame', 'bearer sesame', 'BEARER   sesame', 'Bearer sesame ']) {
    expect(authorise(header)).toEqual({ authorised: true, mutationsOn: true });
  }
});

test.each([
  undefined,
  '',
  'sesame',
  'Bearer',
  'Bearer ',
  'Basic sesame',
  'Bearer sesam',
  'Bearer sesame x',
  'xBearer sesame',
])('%j does not', (header) => {
  expect(authoriser('sesame')(header)).toEqual({ authorised: false, mutationsOn: true });
});

test('no other text does', () => {
  const authorise = authoriser('sesame');
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (other) => {
      fc.pre(other.trim() !== 'sesame');
      return !authorise(`Bearer ${other}`).authorised;
    }),
  );
});

test.each([undefined, ''])('a server whose token is %j lets nobody through', (token) => {
  for (const header of [undefined, '', 'Bearer ', 'Bearer undefined', 'Bearer sesame']) {
    expect(authoriser(token)(header)).toEqual({ authorised: false, mutationsOn: false });
  }
});

test('what is missing is told', () => {
  expect(() => requireToken({ authorised: true, mutationsOn: true })).not.toThrow();
  expect(() => requireToken({ authorised: false, mutationsOn: true })).toThrow(/needs the header/u);
  expect(() => requireToken({ authorised: false, mutationsOn: false })).toThrow(/HEARSAY_API_TOKEN/u);
});
