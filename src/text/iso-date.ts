/** A day, and the moment on it where a time with its zone is given. */
export interface IsoDate {
  /** `YYYY-MM-DD`, as the clock of that zone had it. */
  readonly day: string;
  /** ISO 8601 with seconds and an offset: `2026-01-28T09:30:00+01:00`. */
  readonly moment?: string;
}

const ISO =
  /^(\d{4}-\d{2}-\d{2})(?:[T ]((?:[01]\d|2[0-3]):[0-5]\d)(:[0-5]\d)?(?:\.\d+)?\s?(Z|[+-](?:0\d|1[0-4]):?[0-5]\d)?)?$/iu;

/**
 * Reads a date of ISO 8601, alone or with a time, in the dialects that programs write (a space for the T, `+0100`).
 *
 * @returns undefined for anything else, and for a day that no calendar has
 */
export function readIsoDate(text: string): IsoDate | undefined {
  const [, day, minutes, seconds = ':00', zone] = ISO.exec(text) ?? [];
  if (day === undefined || !isDay(day)) return undefined;
  if (minutes === undefined || zone === undefined) return { day };
  const offset = zone.toUpperCase().replace(/^([+-]\d{2})(\d{2})$/u, '$1:$2');
  return { day, moment: `${day}T${minutes}${seconds}${offset}` };
}

/** 30 February is a day to the parser of `Date`, but not the one that was written. */
export function isDay(day: string): boolean {
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}
