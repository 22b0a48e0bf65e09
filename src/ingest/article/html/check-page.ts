import { defaultTreeAdapter, parse } from 'parse5';
import { UnreadableArticleError } from '../unreadable-article-error';

/** Far more than pages have; the DOM behind Readability takes time in the square of the depth. */
const LIMITS = { depth: 500, elements: 30_000 } as const;

/** The parse errors of a page that ends inside something which swallows all that follows it, and how that begins. */
const SWALLOWING: Readonly<Record<string, { readonly what: string; readonly opens: string }>> = {
  'eof-in-comment': { what: 'a comment', opens: '<!--' },
  'eof-in-tag': { what: 'a tag', opens: '<' },
  'eof-in-cdata': { what: 'a CDATA section', opens: '<![CDATA[' },
};

/**
 * Looks a page over before it is read. One that breaks off inside a tag or a comment would silently lose the rest;
 * elements that are merely left open, as most pages leave some, lose nothing.
 *
 * @param html - the page
 * @throws {@link UnreadableArticleError} for a page that is cut off, with the line, and for one that is nested or
 *   stuffed beyond all measure
 */
export function checkPage(html: string): void {
  let cutOff: string | undefined;
  let depth = 0;
  let elements = 0;
  parse(html, {
    onParseError: ({ code }) => {
      const swallowing = SWALLOWING[code];
      if (swallowing) cutOff = `${swallowing.what} (line ${lineOfLast(swallowing.opens, html)})`;
    },
    treeAdapter: {
      ...defaultTreeAdapter,
      onItemPush: () => {
        depth += 1;
        elements += 1;
        if (depth > LIMITS.depth || elements > LIMITS.elements)
          throw new UnreadableArticleError(
            'the page is nested too deeply or has too many elements; give the text of the article as a .txt file.',
          );
      },
      onItemPop: () => {
        depth -= 1;
      },
    },
  });
  if (cutOff !== undefined)
    throw new UnreadableArticleError(`the page breaks off inside ${cutOff}; save the whole page again.`);
}

function lineOfLast(opens: string, html: string): number {
  return html.slice(0, html.lastIndexOf(opens)).split('\n').length;
}
