import type { LinkedArticle } from '../link/linked-article';

/** An index entry of Neo4j holds some 8,000 bytes. */
const LONGEST_KEY = 2_000;

const DAY = /^\d{4}-\d{2}-\d{2}$/u;
const TIME = /^(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|[+-](?:0\d|1[0-7]):?[0-5]\d)?$/u;

/**
 * Why an article cannot be stored, so that it does not fail the batch that it stands in.
 *
 * @returns a sentence naming the field; undefined when it can
 */
export function unusable({
  externalId,
  url,
  publishedOn,
  publishedAt,
  quotes,
}: LinkedArticle): string | undefined {
  if ((externalId?.length ?? 0) > LONGEST_KEY) return tooLong('id');
  if ((url?.length ?? 0) > LONGEST_KEY) return tooLong('url');
  if (publishedOn !== null && !isDay(publishedOn))
    return `Its date “${publishedOn}” is no day: write YYYY-MM-DD.`;
  if (publishedAt !== null && !isMoment(publishedAt)) {
    return `Its time of publication “${publishedAt}” is none: write it as 2026-01-28T10:30:00Z.`;
  }
  const said = quotes.find(({ saidOn }) => saidOn !== null && !isDay(saidOn));
  return said && `A quote of it was said on “${said.saidOn ?? ''}”, which is no day.`;
}

const tooLong = (field: string): string =>
  `Its ${field} is longer than ${LONGEST_KEY.toLocaleString('en')} characters: give it a shorter one.`;

function isDay(text: string): boolean {
  if (!DAY.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

function isMoment(text: string): boolean {
  const [day = '', time = '', ...more] = text.split('T');
  return isDay(day) && TIME.test(time) && more.length === 0;
}
