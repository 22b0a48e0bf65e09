import type { Span } from '../../document';
import type { ArticleOutlets } from '../../lexicon/article-outlets';

/** A relay that a pattern found: the clause and the mention in it. */
export interface FoundRelay {
  readonly source: Span;
}

const MENTION = String.raw`((?:the\s+|a\s+)?(?:[\p{L}’'.-]+\s+){0,5}?[\p{Lu}][\p{L}\p{N}’'&.-]*(?:\s+(?:[\p{Lu}&][\p{L}\p{N}’'.-]*|news agency|news|agency|newspaper|channel|television|radio|magazine|TV))*|state (?:TV|television|media|radio))`;

/** Forms in which a speaker’s words pass through somebody, as they stand around a quote. */
const PATTERNS: readonly RegExp[] = [
  // "told Reuters", "telling the Gazette", "in comments to the agency"
  String.raw`\b(?:told|tells|telling)\s+${MENTION}`,
  String.raw`\b(?:interview|conversation)\s+(?:with|on|to|given to|for)\s+${MENTION}`,
  String.raw`\b(?:speaking|spoke|comments?|remarks?|statement|interview)\s+(?:[\p{L}]+\s+){0,2}?(?:to|on|with)\s+${MENTION}`,
  // "in remarks carried by state TV", "a statement seen by the agency"
  String.raw`\b(?:carried|published|aired|broadcast|seen|obtained|released|distributed|relayed|posted|run|shown)\s+by\s+${MENTION}`,
  // "leaked to the Chronicle"
  String.raw`\b(?:leaked|handed|passed|given|sent|released)\s+to\s+${MENTION}`,
  // "wrote on X", "in a post on Telegram"
  String.raw`\b(?:wrote|written|posted|posting|tweeted|said|post|message|video|account|statement|shared)\s+(?:[\p{L}]+\s+){0,3}?(?:on|to|via|through)\s+${MENTION}`,
  String.raw`\b(?:on|via)\s+(?:his|her|its|their)\s+(?:[\p{L}]+\s+){0,2}?${MENTION}\s+(?:account|page|channel|feed)`,
].map((source) => new RegExp(source, 'gu'));

/**
 * Finds relays in the words around a quote.
 *
 * @param frame - the sentence with every content blanked out
 * @param start - the offset of `frame` in the article’s text
 */
export function relaysInFrame(frame: string, start: number, outlets: ArticleOutlets): FoundRelay[] {
  const found: FoundRelay[] = [];
  for (const pattern of PATTERNS) {
    for (const match of frame.matchAll(pattern)) {
      const mention = match[1] ?? '';
      const trimmed = longestOutlet(mention, outlets);
      if (trimmed === undefined) continue;
      const at = start + match.index + match[0].indexOf(mention);
      found.push({ source: [at, at + trimmed.length] });
    }
  }
  return found;
}

/** The mention cut back, word by word, until what is left names an outlet. */
function longestOutlet(mention: string, outlets: ArticleOutlets): string | undefined {
  const words = mention.split(/(\s+)/u);
  for (let to = words.length; to > 0; to -= 2) {
    const shorter = words.slice(0, to).join('').replace(/[.,]$/u, '');
    if (outlets.kindOf(shorter) !== undefined) return shorter;
  }
  return undefined;
}
