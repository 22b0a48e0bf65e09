import { LIMITS } from '../../limits';
import { findShifts, type DatedStatement } from '../../shifts/find-shifts';
import type { SpeakerResolvers } from '../schema-types';
import { countByPeriod, toTimeline, type Occurrence } from '../timeline';
import { valueOf } from './rows';

export const Speaker: SpeakerResolvers = {
  timeline: (row, { interval }, _context, info) =>
    toTimeline(countByPeriod(valueOf(row, info) as Occurrence[]), interval),
  shifts: (row, _args, _context, info) =>
    findShifts(valueOf(row, info) as DatedStatement[]).slice(0, LIMITS.pageSize),
};
