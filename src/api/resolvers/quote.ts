import type { TypedRow } from '../../graph/compiler/row';
import { permalink, type Permalinked } from '../permalink';
import type { QuoteResolvers } from '../schema-types';
import { typedRow, valueOf } from './rows';
import { toSpans } from './spans';
import { quoteHistory, toPeriods } from './versions';

export const Quote: QuoteResolvers = {
  content: (row, _args, _context, info) => toSpans(valueOf(row, info)),
  cueSpans: (row, _args, _context, info) => toSpans(valueOf(row, info)),
  mentionSpans: (row, _args, _context, info) => toSpans(valueOf(row, info)),
  mentions: (row, _args, _context, info) => (valueOf(row, info) as TypedRow[]).map(typedRow),
  isCurrent: (row, _args, _context, info) => valueOf(row, info) === null,
  stood: (row, _args, _context, info) => toPeriods(valueOf(row, info)),
  history: (row, _args, _context, info) => quoteHistory(valueOf(row, info)),
  permalink: (row, _args, _context, info) => permalink(valueOf(row, info) as Permalinked),
};
