/** What a page says of itself in JSON-LD; every field is optional and unchecked. */
export interface LinkedData {
  readonly title?: string | undefined;
  readonly outlet?: string | undefined;
  readonly date?: string | undefined;
  readonly url?: string | undefined;
}

type Node = Readonly<Record<string, unknown>>;

/** NewsArticle, ReportageNewsArticle, OpinionNewsArticle, BlogPosting, LiveBlogPosting … */
const ARTICLE = /(?:^|[/:#])(?:\w*Article|\w*BlogPosting|Report)$/u;
/** Deeper nesting says nothing about the page itself. */
const MAX_DEPTH = 6;

/**
 * Reads the article that a page describes in its JSON-LD blocks, alone, in a list or inside an `@graph`.
 *
 * @param blocks - the texts of the `application/ld+json` scripts; one that cannot be parsed is passed over
 */
export function readLinkedData(blocks: readonly string[]): LinkedData | undefined {
  const nodes = blocks.flatMap((block) => nodesOf(parse(block)));
  const article = nodes.find((node) =>
    listOf(node['@type']).some((type) => ARTICLE.test(textOf(type) ?? '')),
  );
  if (!article) return undefined;
  const refer = (value: unknown): Node | undefined => {
    const node = listOf(value).find(isNode);
    const id = node?.['@id'];
    return node?.['name'] === undefined && id !== undefined
      ? (nodes.find((one) => one['@id'] === id && one['name'] !== undefined) ?? node)
      : node;
  };
  return {
    title: textOf(article['headline']) ?? textOf(article['name']),
    outlet: textOf(refer(article['publisher'])?.['name']) ?? textOf(article['publisher']),
    date: textOf(article['datePublished']) ?? textOf(article['dateCreated']),
    url:
      textOf(article['url']) ??
      textOf(article['mainEntityOfPage']) ??
      textOf(refer(article['mainEntityOfPage'])?.['@id']),
  };
}

function parse(block: string): unknown {
  try {
    return JSON.parse(block.replace(/^\s*(?:<!\[CDATA\[|<!--)|(?:\]\]>|-->)\s*$/gu, ''));
  } catch {
    // Pages carry broken blocks; the next block or the meta elements speak instead.
    return undefined;
  }
}

/** A value and all that it holds, outermost first. */
function nodesOf(value: unknown, depth = 0): readonly Node[] {
  if (depth > MAX_DEPTH) return [];
  if (Array.isArray(value)) return value.flatMap((one: unknown) => nodesOf(one, depth + 1));
  if (!isNode(value)) return [];
  return [value, ...Object.values(value).flatMap((one) => nodesOf(one, depth + 1))];
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}

function textOf(value: unknown): string | undefined {
  const first = listOf(value)[0];
  return typeof first === 'string' && first.trim() !== '' ? first : undefined;
}
