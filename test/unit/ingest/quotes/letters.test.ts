import { findParagraphs } from '../../../../src/ingest/segment/paragraphs';
import { findQuotations } from '../../../../src/ingest/segment/quotations';
import { Letters } from '../../../../src/ingest/quotes/letters';

test.each([
  ['He said “yes, 2 of us”.', 14, 8],
  ['He said so.', 8, 0],
  ['“Да” и “так”', 6, 5],
  ['…', 0, 0],
])('%s', (text, all, quoted) => {
  const letters = new Letters(text, findQuotations(text, findParagraphs(text, [])));
  expect([letters.all([0, text.length]), letters.quoted([0, text.length])]).toEqual([all, quoted]);
  expect([letters.all([0, 0]), letters.quoted([0, 0])]).toEqual([0, 0]);
});
