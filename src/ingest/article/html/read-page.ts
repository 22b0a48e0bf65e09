import { isProbablyReaderable, Readability } from '@mozilla/readability';
import { jsdom } from '../../../loaded-late';
import { UnreadableArticleError } from '../unreadable-article-error';
import { checkPage } from './check-page';
import { readMetadata, type PageMetadata } from './metadata';
import { textOf } from './text-of';

export interface ReadPage extends PageMetadata {
  /** One line for each block of the article; no headline, navigation or captions. */
  readonly text: string;
}

/** Readability gives back something of every page; less than this is a menu or a form. */
const SHORTEST_ARTICLE = 40;

/**
 * Reads the article of a page. No script of the page runs and nothing it names is loaded.
 *
 * @param html - the page
 * @throws {@link UnreadableArticleError} for a page that is cut off or holds no article
 */
export function readPage(html: string): ReadPage {
  checkPage(html);
  const { JSDOM, VirtualConsole } = jsdom();
  // A virtual console of its own keeps jsdom's remarks about the page's style sheets to itself.
  const { window } = new JSDOM(html, { virtualConsole: new VirtualConsole() });
  try {
    const { document } = window;
    const metadata = readMetadata(document);
    const text = isReadable(document) ? articleText(document) : '';
    if (text.length < SHORTEST_ARTICLE)
      throw new UnreadableArticleError(
        'the page holds no article; give the page of one article, or its text as a .txt file.',
      );
    return { ...metadata, text };
  } finally {
    window.close();
  }
}

function isReadable(document: Document): boolean {
  // Short news of two or three sentences count; the library's own defaults are made for long reads.
  return isProbablyReaderable(document, { minContentLength: 40, minScore: 5 });
}

/** Takes the document apart: read everything else off it first. */
function articleText(document: Document): string {
  const article = new Readability<Node>(document, { serializer: (node) => node }).parse();
  return article?.content ? textOf(article.content) : '';
}
