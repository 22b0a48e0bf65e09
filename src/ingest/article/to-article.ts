import type { Article, ArticleInput, Furniture } from '../document';
import { LIMITS, megabytes } from '../limits';
import { cleanLine, cleanText } from './clean-text';
import { findFurniture } from './furniture/find-furniture';
import { readHeadline } from './headline';
import { readPage } from './html/read-page';
import { findNotice } from './notice';
import type { PageMetadata } from './html/metadata';
import { readPublication, type Publication } from './publication';
import { inferPublishedOn } from './published-on';
import { UnreadableArticleError } from './unreadable-article-error';

/**
 * Brings an input into the one shape that the line reads. What the input says of title, outlet, date and address holds;
 * then what the page says of itself; then what the text shows.
 *
 * A text keeps every offset: characters that cannot be stored are replaced one for one.
 *
 * @param input - as read, or as a caller gave it
 * @throws {@link UnreadableArticleError} when there is no text, too much of it, or no article on the page
 */
export function toArticle(input: ArticleInput): Article {
  const { body } = input;
  if (body.kind === 'notice') return toNotice(input);
  if (body.kind === 'html') checkSize(body.html, LIMITS.htmlBytes, 'page');
  const page = body.kind === 'html' ? readPage(body.html) : undefined;
  const text = cleanText(page?.text ?? (body.kind === 'text' ? body.text : ''));
  checkText(text);
  const given = cleanLine(input.outlet) ?? page?.outlet;
  const { furniture, outlet } = findFurniture(text, given);
  return {
    ...defined({
      externalId: input.id,
      url: input.url ?? page?.url,
      title: cleanLine(input.title) ?? (page ? page.title : readHeadline(text, furniture)),
      outlet: given ?? outlet,
      ...(publicationOf(input, page) ?? { publishedOn: dayOf(text, furniture, input.readOn) }),
      seenAt: input.seenAt ?? `${input.readOn}T00:00:00.000Z`,
      status: input.status,
      notice: findNotice(text),
    }),
    text,
    furniture,
  };
}

/** An article of which nothing is given but what its publisher says of it: one without a text. */
function toNotice(input: ArticleInput): Article {
  return {
    ...defined({
      externalId: input.id,
      url: input.url,
      title: cleanLine(input.title),
      outlet: cleanLine(input.outlet),
      ...publicationOf(input, undefined),
      seenAt: input.seenAt ?? `${input.readOn}T00:00:00.000Z`,
      status: input.status,
    }),
    text: '',
    furniture: [],
  };
}

function checkText(text: string): void {
  if (text.trim() === '') throw new UnreadableArticleError('it holds no text; give the text of one article.');
  checkSize(text, LIMITS.textBytes, 'text');
}

function checkSize(content: string, limit: number, what: string): void {
  if (Buffer.byteLength(content) > limit)
    throw new UnreadableArticleError(`the ${what} is larger than ${megabytes(limit)}, the limit; split it.`);
}

function publicationOf({ date }: ArticleInput, page: PageMetadata | undefined): Publication | undefined {
  return (date === undefined ? undefined : readPublication(date)) ?? page?.publication;
}

/** The text is read from its dateline on where it has one: a headline may stand before it. */
function dayOf(text: string, furniture: readonly Furniture[], readOn: string): string | undefined {
  const dateline = furniture.find(({ kind }) => kind === 'dateline');
  return (
    (dateline && inferPublishedOn(text.slice(dateline.span[0]), readOn)) ?? inferPublishedOn(text, readOn)
  );
}

/** Leaves out the fields that are undefined: absent and undefined are not the same in an article. */
function defined<T extends object>(fields: T): { [Key in keyof T]?: Exclude<T[Key], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [Key in keyof T]?: Exclude<T[Key], undefined>;
  };
}
