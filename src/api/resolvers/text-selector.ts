import type { TextSelectorResolvers } from '../schema-types';
import { valueOf } from './rows';
import { toSpans } from './spans';

export const TextSelector: TextSelectorResolvers = {
  start: (row, _args, _context, info) => toSpans(valueOf(row, info)).at(0)?.start ?? 0,
  end: (row, _args, _context, info) => toSpans(valueOf(row, info)).at(-1)?.end ?? 0,
};
