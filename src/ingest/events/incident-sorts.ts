import type { EventKind } from '../document';

/** Kinds of what befalls people: one of them goes by many names in an article. */
export const INCIDENTS: ReadonlySet<EventKind> = new Set(['attack', 'disaster']);

/** Words for what may be one happening: "a suicide bombing … the blast … the attack". An attack may be each but a disaster. */
const SORTS: readonly RegExp[] = [
  /attack|bomb|blast|explo|blew|ramm/iu,
  /attack|shoot|shot|fire$|massacre|ambush/iu,
  /attack|strike|raid|shell|missile|bomb|hit|struck|killed|slammed|blast|explo/iu,
  /attack|stab|massacre|assassin/iu,
  /attack|storm|raid|massacre|ambush/iu,
  /quake|tsunami|tore|ripped/iu,
  /flood|levee|dam\b|embankment|dyke|breach|gave way|burst/iu,
  /fire|blaze|flames|burn|swept/iu,
  /hurricane|typhoon|cyclone|tornado|tore|ripped|swept/iu,
  /slide/iu,
  /crash|accident|derail|capsize|shipwreck/iu,
  /collapse|gave way/iu,
  /eruption/iu,
  /avalanche/iu,
];

/** Whether two words may name one incident: a quake and the flood after it are two. */
export const isSameSort = (one: string, other: string): boolean =>
  SORTS.some((sort) => sort.test(one) && sort.test(other));
