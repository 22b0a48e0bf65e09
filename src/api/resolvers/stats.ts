import { compileStats } from '../../graph/compiler/compile-stats';
import { LIMITS } from '../../limits';
import type { QueryResolvers, StatsRow } from '../schema-types';
import { toTimeline, type Counts } from '../timeline';

/** Answers `Query.stats` in one statement; its rows are keyed by the names of the fields. */
export const stats: NonNullable<QueryResolvers['stats']> = (_root, args, { graph }, info) => {
  const { text, parameters } = compileStats(info, args);
  return graph.read<StatsRow>(text, parameters);
};

/** Answers `Query.timeline` in one statement. */
export const timeline: NonNullable<QueryResolvers['timeline']> = async (_root, args, { graph }, info) => {
  const { filter, interval } = args;
  const { text, parameters } = compileStats(info, { filter, interval, by: [], limit: LIMITS.statsRows });
  return toTimeline(await graph.read<Counts>(text, parameters), interval);
};
