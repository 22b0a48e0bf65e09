import type { IngestArticleInput } from '../generated';

/** What is being written into the form. */
export interface Draft {
  /** The article, as text or HTML; or nothing but its address. */
  readonly body: string;
  readonly url: string;
  readonly title: string;
  readonly outlet: string;
  readonly date: string;
}

export const EMPTY: Draft = { body: '', url: '', title: '', outlet: '', date: '' };

/** The mutation's input: a body that begins like a page is sent as HTML; what is empty is left out. */
export function toInput({ body, ...rest }: Draft): IngestArticleInput {
  const fields = Object.fromEntries(
    Object.entries(rest)
      .map(([name, value]) => [name, value.trim()] as const)
      .filter(([, value]) => value !== ''),
  );
  if (body.trim() === '') return fields;
  return /^\s*<(?:!doctype|html|head|body|article)\b/iu.test(body)
    ? { ...fields, html: body }
    : { ...fields, text: body };
}
