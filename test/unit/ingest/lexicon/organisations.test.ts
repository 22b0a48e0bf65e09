import {
  isDocumentNoun,
  isGroupNoun,
  isOrganisationNoun,
} from '../../../../src/ingest/lexicon/organisations';

test.each(['ministry', 'Court', 'Inc.', 'company’s'])('%s heads an organisation', (word) => {
  expect(isOrganisationNoun(word)).toBe(true);
});
test.each(['residents', 'Friends', 'sources'])('%s are a group', (word) => {
  expect(isGroupNoun(word)).toBe(true);
});
test.each(['report', 'Letter', 'statement'])('%s is a document', (word) => {
  expect(isDocumentNoun(word)).toBe(true);
});
test.each(['bread', 'mayor', ''])('%s is none of them', (word) => {
  expect([isOrganisationNoun(word), isGroupNoun(word), isDocumentNoun(word)]).toEqual([false, false, false]);
});
