import { z } from 'zod';
import { readIsoDate } from '../../text/iso-date';
import { isWebAddress } from '../../text/web-address';
import { LIMITS } from '../limits';

/** Characters that no identifier has, and that neither a terminal nor Neo4j would keep as they are. */
const UNFIT = /[\p{Cc}\p{Cs}]/u;

const required = z.string({
  error: ({ input }) => (input === undefined ? 'is missing' : `must be a string, not ${nameOf(input)}`),
});

/** Optional fields may be left out, null or empty: programs that write JSON differ in this. */
const optional = (schema: z.ZodType<string>): z.ZodType<string | undefined> =>
  z.preprocess(
    (value) => (value === null || (typeof value === 'string' && value.trim() === '') ? undefined : value),
    schema.optional(),
  );

const atMost = (limit: number): z.ZodString =>
  required.max(limit, `must be at most ${limit} characters long`);

/** A day of the calendar, or a time of ISO 8601 on one: 30 February is neither. */
const date = required.refine(
  (value) => readIsoDate(value.trim()) !== undefined,
  'must be a date of the calendar such as 2026-01-28, or a time such as 2026-01-28T09:30:00Z',
);

const url = atMost(LIMITS.urlCharacters).refine(
  isWebAddress,
  'must be a whole address that begins with http:// or https://',
);

/** Of ninjs and NewsML-G2, where it is `stat:canceled`. */
const status = z.preprocess(
  (value) =>
    value === null || value === ''
      ? undefined
      : typeof value === 'string'
        ? value
            .trim()
            .toLowerCase()
            .replace(/^stat:/u, '')
            .replace('cancelled', 'canceled')
        : value,
  z.enum(['usable', 'withheld', 'canceled'], { error: 'must be usable, withheld or canceled' }).optional(),
);

/**
 * One article as the exchange format gives it: `{"id","text","title"?,"outlet"?,"date"?,"url"?,"seenAt"?,"pubstatus"?}`.
 * Further keys are let pass and ignored. Each issue's message reads on after the field's name.
 */
export const exchangeInput = z.object(
  {
    id: atMost(LIMITS.idCharacters)
      .refine((value) => value.trim() !== '', 'must not be empty')
      .refine((value) => !UNFIT.test(value), 'must not hold control characters'),
    text: required.refine((value) => value.trim() !== '', 'must not be empty: put the article there'),
    title: optional(atMost(LIMITS.titleCharacters)),
    outlet: optional(atMost(LIMITS.outletCharacters)),
    date: optional(date),
    url: optional(url),
    seenAt: optional(date),
    pubstatus: status,
  },
  { error: ({ input }) => `must be an object such as {"id": "a-1", "text": "…"}, not ${nameOf(input)}` },
);

/** What a publisher says of an article without giving its text: a line with a `pubstatus` and no `text`. */
export const exchangeNotice = exchangeInput.omit({ text: true });

/** Whether a line is such a notice: a text that is missing without one is an error. */
export function isNotice(line: unknown): boolean {
  if (typeof line !== 'object' || line === null) return false;
  const { text, pubstatus } = line as { readonly text?: unknown; readonly pubstatus?: unknown };
  const isEmpty = text === undefined || text === null || (typeof text === 'string' && text.trim() === '');
  return isEmpty && typeof pubstatus === 'string' && pubstatus.trim() !== '';
}

export type ExchangeInput = Omit<z.infer<typeof exchangeInput>, 'text'> & {
  /** Absent in a notice. */
  readonly text?: string;
};

function nameOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}
