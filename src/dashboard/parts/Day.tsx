const DAY = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const MONTH = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** A day, month or year as people write it: `8 September 2026` for `2026-09-08`, `September 2026` for `2026-09`. */
export function formatDay(date: string): string {
  const parts = date.slice(0, 10).split('-').length;
  const at = new Date(date.slice(0, 10));
  if (parts === 1 || Number.isNaN(at.getTime())) return date;
  return (parts === 2 ? MONTH : DAY).format(at);
}

/** A day in the text. */
export function Day({ date }: { date: string }): React.JSX.Element {
  return <time dateTime={date.slice(0, 10)}>{formatDay(date)}</time>;
}
