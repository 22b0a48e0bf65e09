import { outletKind } from '../../../../src/ingest/lexicon/outlets';

test.each([
  ['Reuters', 'agency'],
  ['the Associated Press', 'agency'],
  ['the Halyard news agency', 'agency'],
  ['Anadolu Agency', 'agency'],
  ['PTI', 'agency'],
  ['the BBC', 'outlet'],
  ['the Northmoor Gazette', 'outlet'],
  ['the Charlotte Observer', 'outlet'],
  ['The Independent', 'outlet'],
  ['the newspaper Lantern', 'outlet'],
  ['the Russian channel RT', 'channel'],
  ['state TV', 'channel'],
  ['the state broadcaster', 'channel'],
  ['Radio Lark', 'channel'],
  ['X', 'platform'],
  ['the X platform', 'platform'],
  ['the social media network Telegram', 'platform'],
])('%s is a source: %s', (mention, kind) => {
  expect(outletKind(mention)).toBe(kind);
});

test.each([
  'Mary Press',
  'Sir Colin Post',
  'Tom Mail',
  'Senator Times',
  'opposition leader Tom Herald',
  'Tribune editor Jane Roe',
  'guardian',
  'the independent',
  'time',
  'Ani',
  'Petra',
  'the High Court',
  'the health ministry',
  'Halmstead police station',
  'the Corvanian Space Agency',
  'National Crime Agency',
  'the New York Times bestseller',
  'the Post Office',
  'Star Hotel',
  'the Press Freedom League',
  'police',
  '',
])('%s is none', (mention) => {
  expect(outletKind(mention)).toBeUndefined();
});
