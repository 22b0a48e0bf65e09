import type { RelayResolvers } from '../schema-types';
import { valueOf } from './rows';

export const Relay: RelayResolvers = {
  span(row, _args, _context, info) {
    const { start, end } = valueOf(row, info) as { start: number | null; end: number | null };
    return start === null || end === null ? null : { start, end };
  },
};
