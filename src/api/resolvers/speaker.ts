import type { SpeakerResolvers } from '../schema-types';
import { countByPeriod, toTimeline, type Occurrence } from '../timeline';
import { valueOf } from './rows';

export const Speaker: SpeakerResolvers = {
  timeline: (row, { interval }, _context, info) =>
    toTimeline(countByPeriod(valueOf(row, info) as Occurrence[]), interval),
};
