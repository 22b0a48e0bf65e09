import { z } from 'zod';
import type { ArticleInput } from '../ingest/document';
import { exchangeInput } from '../ingest/exchange/input-schema';
import { formatFailure, isReadFailure, UnreadableInputError } from '../ingest/read/failure';
import { now, readUrl } from '../ingest/read/read-url';
import { momentBefore } from '../ingest/read/seen-at';

/** Something in a mutation's input that the sender can put right. */
export interface UserError {
  readonly message: string;
  readonly field?: string;
}

/** The input of `ingestArticle` as GraphQL hands it over. */
export type ArticleFields = Readonly<
  Partial<
    Record<
      'text' | 'html' | 'url' | 'id' | 'title' | 'outlet' | 'date' | 'seenAt' | 'pubstatus',
      string | null
    >
  >
>;

/** An article to read, or why there is none. */
export type GivenArticle = { readonly article: ArticleInput } | { readonly errors: readonly UserError[] };

const { id, title, outlet, date, url, seenAt, pubstatus } = exchangeInput.shape;
/** The same rules as for a line of JSON Lines, but that the id may be left out. */
const metadata = z.object({ id: id.optional(), title, outlet, date, url, seenAt, pubstatus });

/** The body is the one field that says what to read: a `url` beside `text` or `html` only says where that was found. */
const BODIES = ['text', 'html'] as const;

/**
 * Makes an article of what a mutation was sent; an address is fetched.
 *
 * @returns the article as the stages read it, or a sentence for each field that cannot be used
 */
export async function toArticleInput(input: ArticleFields): Promise<GivenArticle> {
  const checked = metadata.safeParse(withoutNulls(input));
  if (!checked.success) {
    return {
      errors: checked.error.issues.map(({ path, message }) => fieldError(String(path[0]), message)),
    };
  }
  const seen = seenAtOf(checked.data.seenAt);
  if ('errors' in seen) return seen;
  const { id, title, outlet, date, url, pubstatus } = checked.data;
  const given = { ...present({ id, title, outlet, date, url }), ...present({ status: pubstatus }), ...seen };
  const bodies = BODIES.filter((field) => typeof input[field] === 'string');
  const [kind, second] = bodies;
  if (second !== undefined) {
    return { errors: [{ message: 'Give `text` or `html`, not both.', field: 'html' }] };
  }
  if (kind === undefined && id !== undefined && url === undefined && pubstatus !== undefined)
    return { article: { origin: { path: 'the notice' }, ...now(), body: { kind: 'notice' }, ...given } };
  if (kind === undefined) return fetched(given);
  const content = input[kind] ?? '';
  if (content.trim() === '') {
    return { errors: [fieldError(kind, 'must not be empty: put the article there')] };
  }
  const body = kind === 'text' ? { kind, text: content } : { kind, html: content };
  return { article: { origin: { path: 'the article' }, ...now(), body, ...given } };
}

type Metadata = Partial<Pick<ArticleInput, 'id' | 'title' | 'outlet' | 'date' | 'url' | 'status' | 'seenAt'>>;

function seenAtOf(given: string | undefined): Pick<Metadata, 'seenAt'> | { errors: readonly UserError[] } {
  if (given === undefined) return {};
  try {
    return { seenAt: momentBefore(given, now().seenAt) };
  } catch (error) {
    if (!(error instanceof UnreadableInputError)) throw error;
    return { errors: [{ message: error.message, field: 'seenAt' }] };
  }
}

async function fetched(given: Metadata): Promise<GivenArticle> {
  if (given.url === undefined) {
    return {
      errors: [
        {
          message:
            'Give the article: one of `text`, `html` and `url`; or, of one that comes by itself, `id` and `pubstatus`.',
        },
      ],
    };
  }
  const read = await readUrl(given.url);
  if (isReadFailure(read)) return { errors: [{ message: formatFailure(read), field: 'url' }] };
  // The page's final address stands, whatever address led to it.
  return { article: { ...read, ...given, ...(read.url === undefined ? {} : { url: read.url }) } };
}

const fieldError = (field: string, problem: string): UserError => ({
  message: `The field "${field}" ${problem}.`,
  field,
});

function withoutNulls(input: ArticleFields): Record<string, string> {
  return Object.fromEntries(
    Object.entries(input).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}

function present<Fields extends object>(
  fields: Fields,
): { [Key in keyof Fields]?: Exclude<Fields[Key], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [Key in keyof Fields]?: Exclude<Fields[Key], undefined>;
  };
}
