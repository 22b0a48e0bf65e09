import { sourceName } from '../../../../src/ingest/lexicon/source-name';

test.each([
  ['Russia’s Sputnik news agency', 'Sputnik'],
  ['the Sputnik news agency', 'Sputnik'],
  ['the Russian channel RT', 'RT'],
  ['the Velmoran news agency Skerry', 'Skerry'],
  ['the newspaper the Halmstead Advertiser', 'Halmstead Advertiser'],
  ['The Halyard agency', 'Halyard'],
  ['the Northmoor Gazette', 'Northmoor Gazette'],
  ['state TV', 'state TV'],
  ['the state broadcaster', 'state broadcaster'],
  ['Syrian state TV', 'Syrian state TV'],
  ['People’s Daily', 'People’s Daily'],
  ['Anadolu Agency', 'Anadolu Agency'],
  ['Fox News', 'Fox News'],
  ['Radio Lark', 'Radio Lark'],
  ['Channel 4', 'Channel 4'],
  ['', ''],
])('%s', (mention, name) => {
  expect(sourceName(mention)).toBe(name);
});
