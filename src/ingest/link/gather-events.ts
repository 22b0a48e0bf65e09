import { nameKey } from '../../text/name-key';
import { countryOf } from '../lexicon/places';
import { eventId } from './ids';

/** One way in which articles tell of an event; articles that say the same of it share one. */
export interface Telling {
  readonly id: string;
  /** As the graph writes it: MEETING, VISIT, … */
  readonly kind: string;
  readonly date: string;
  /** The place’s name. */
  readonly place: string | null;
  /** Ids of speakers, in order. */
  readonly participants: readonly string[];
}

/** Several tellings that speak of one event. */
export interface GatheredEvent {
  readonly id: string;
  readonly kind: string;
  readonly date: string;
  readonly place: string | null;
  readonly participants: readonly string[];
  readonly tellings: readonly string[];
}

/** A visit and the meeting that it was made for are one event. */
const FAMILY: Readonly<Record<string, string>> = { VISIT: 'MEETING' };

/** Tellings with different keys are never compared. */
export function bucketOf({ kind, date }: Pick<Telling, 'kind' | 'date'>): string {
  return `${FAMILY[kind] ?? kind} ${date}`;
}

/**
 * Finds out which tellings of one bucket speak of one event. Two agree when neither their places nor their participants
 * contradict each other. Agreement is not transitive: "A met B" agrees with "A met B in Orrin" and with "A met B in Halden".
 * A telling is therefore gathered only when all that it agrees with agree with one another; one that could belong to either
 * of two events stays an event of its own.
 *
 * Tellings that name one participant, and then those that name nobody, come after the fuller ones: they join the one event
 * that they fit, and so never keep fuller tellings apart. The result depends on the set alone, not on its order.
 *
 * @param tellings - all that the graph holds of the bucket, each id once
 */
export function gatherEvents(tellings: readonly Telling[]): GatheredEvent[] {
  const inOrder = [...tellings].sort((a, b) => (a.id < b.id ? -1 : 1));
  const groups = [2, 1, 0].reduce<Telling[][]>(
    (fuller, named) =>
      withVaguer(
        fuller,
        inOrder.filter((one) => Math.min(one.participants.length, 2) === named),
      ),
    [],
  );
  return groups.map(joined).sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Groups, with tellings that say less: each joins the one group that it fits; those that fit none are groups of their own. */
function withVaguer(groups: readonly (readonly Telling[])[], vaguer: readonly Telling[]): Telling[][] {
  const fitting = vaguer.map((one) => ({ one, fits: groups.filter((group) => fitsInto(one, group)) }));
  const rivals = ({ one, fits: [only] }: (typeof fitting)[number]): boolean =>
    fitting.some(({ one: other, fits }) => fits.length === 1 && fits[0] === only && placesDiffer(one, other));
  const joining = fitting.filter((fit) => fit.fits.length === 1 && !rivals(fit));
  const unrelated = fitting.filter(({ fits }) => fits.length === 0).map(({ one }) => one);
  const unsure = fitting.filter((fit) => fit.fits.length > 0 && !joining.includes(fit));
  return [
    ...groups.map((group) => [
      ...group,
      ...joining.filter(({ fits }) => fits[0] === group).map(({ one }) => one),
    ]),
    ...groupsOf(unrelated),
    ...unsure.map(({ one }) => [one]),
  ];
}

/** Whether a telling adds nothing to what a group says of people and places, and something speaks for its being the same. */
function fitsInto(one: Telling, group: readonly Telling[]): boolean {
  if (group.some((other) => placesDiffer(one, other))) return false;
  if (one.participants.length === 0) return one.place !== null && group.some(({ place }) => place !== null);
  return one.participants.every((speaker) =>
    group.some(({ participants }) => participants.includes(speaker)),
  );
}

/** Groups of tellings that agree; one whose neighbours do not agree with one another is alone. */
function groupsOf(inOrder: readonly Telling[]): Telling[][] {
  const agreeing = inOrder.map((one) =>
    inOrder.flatMap((other, index) => (one === other || agree(one, other) ? [index] : [])),
  );
  const isSettled = agreeing.map((near) =>
    near.every((one) => near.every((other) => agreeing[one]?.includes(other) ?? false)),
  );
  const gathered = new Map<string, Telling[]>();
  inOrder.forEach((one, index) => {
    const near = agreeing[index] ?? [];
    // Settled ones that agree have the same neighbours, so that these name the group.
    const key =
      isSettled[index] === true ? near.filter((other) => isSettled[other]).join() : `alone ${index}`;
    gathered.set(key, [...(gathered.get(key) ?? []), one]);
  });
  return [...gathered.values()];
}

/** Whether nothing in two tellings of one kind and day speaks against one event, and something for it. */
export function agree(one: Telling, other: Telling): boolean {
  if (placesDiffer(one, other)) return false;
  if (one.participants.length === 0 || other.participants.length === 0)
    return one.place !== null && other.place !== null;
  const shared = one.participants.filter((speaker) => other.participants.includes(speaker)).length;
  // Two who meet on a day do so once, whoever else an article names.
  return shared >= 2 || shared === Math.min(one.participants.length, other.participants.length);
}

/** Whether both name a place, and not the same one. */
function placesDiffer({ place: one }: Telling, { place: other }: Telling): boolean {
  return one !== null && other !== null && !samePlace(one, other);
}

/** One place: the same name, a building with its town in its name, or a capital and its country. */
function samePlace(one: string, other: string): boolean {
  const [a, b] = [nameKey(one), nameKey(other)];
  if (a === b || ` ${a} `.includes(` ${b} `) || ` ${b} `.includes(` ${a} `)) return true;
  return nameKey(countryOf(one) ?? '') === b || nameKey(countryOf(other) ?? '') === a;
}

function joined(tellings: readonly Telling[]): GatheredEvent {
  const [first] = tellings as readonly [Telling, ...Telling[]];
  const kind = tellings.find((one) => FAMILY[one.kind] === undefined)?.kind ?? first.kind;
  const place = tellings.map((one) => one.place).reduce(fuller, null);
  const participants = [...new Set(tellings.flatMap((one) => one.participants))].sort();
  const { date } = first;
  const id = tellings.length === 1 ? first.id : eventId({ kind, date, place, participants });
  return { id, kind, date, place, participants, tellings: tellings.map((one) => one.id) };
}

/** Of two names of a place the one that says more: the longer, of equally long ones the greater; a town goes before its country. */
function fuller(one: string | null, other: string | null): string | null {
  if (one === null || other === null) return one ?? other;
  if (nameKey(countryOf(one) ?? '') === nameKey(other)) return one;
  if (nameKey(countryOf(other) ?? '') === nameKey(one)) return other;
  return one.length > other.length || (one.length === other.length && one > other) ? one : other;
}
