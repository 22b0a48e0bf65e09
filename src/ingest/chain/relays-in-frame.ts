import type { Span } from '../document';
import type { ArticleOutlets } from '../lexicon/article-outlets';
import { isDocumentNoun, isOrganisationNoun } from '../lexicon/organisations';
import { isJournalistNoun, isRoleNoun } from '../lexicon/roles';
import { carriedBy } from './patterns/carried-by';
import { interview } from './patterns/interview';
import { leakedTo } from './patterns/leaked-to';
import { inPost, onAccount, onPlatform } from './patterns/platform';
import type { RelayPattern } from './patterns/relay-pattern';
import { remarksTo } from './patterns/remarks-to';
import { told } from './patterns/told';

/** A relay that a pattern found. */
export interface FoundRelay {
  /** The words that say so: "told Reuters". */
  readonly clause: Span;
  /** The mention in them: "Reuters". */
  readonly source: Span;
}

const PATTERNS: readonly RelayPattern[] = [
  told,
  interview,
  remarksTo,
  carriedBy,
  leakedTo,
  onPlatform,
  onAccount,
  inPost,
];

/**
 * Finds relays in the words around quotes.
 *
 * @param frame - a sentence with every content blanked out
 * @param start - the offset of `frame` in the article’s text
 * @returns in the order of the patterns; one mention may be found by two of them
 */
export function relaysInFrame(frame: string, start: number, outlets: ArticleOutlets): FoundRelay[] {
  const found: FoundRelay[] = [];
  for (const pattern of PATTERNS) {
    for (const match of frame.matchAll(pattern)) {
      let from = 0;
      const mentions: readonly (string | undefined)[] = match.slice(1);
      for (const mention of mentions) {
        if (mention === undefined) continue;
        const at = match.index + match[0].indexOf(mention, from);
        from = at - match.index + mention.length;
        const outlet = longestOutlet(mention, frame.slice(at), outlets);
        // "journalists from Reuters and AFP" are journalists; neither half of the list is a relay.
        if (outlet === undefined) break;
        const clause: Span = [start + match.index, start + match.index + match[0].length];
        found.push({ clause, source: [start + at, start + at + outlet.length] });
      }
    }
  }
  return found;
}

/**
 * The mention cut back, word by word, until what is left names an outlet.
 *
 * @param rest - the frame from the mention on
 */
function longestOutlet(mention: string, rest: string, outlets: ArticleOutlets): string | undefined {
  const words = mention.split(/(\s+)/u);
  for (let to = words.length; to > 0; to -= 2) {
    const shorter = words.slice(0, to).join('').replace(/[.,]$/u, '');
    const kind = outlets.kindOf(shorter);
    if (kind === undefined) continue;
    return kind !== 'platform' && isModifier(rest.slice(shorter.length)) ? undefined : shorter;
  }
  return undefined;
}

/** "the Tribune editor", "the Chronicle building": the outlet only says which; its reporters stand for it. */
function isModifier(after: string): boolean {
  const noun = /^\s([\p{L}-]+)/u.exec(after)?.[1];
  if (noun === undefined || isJournalistNoun(noun)) return false;
  if (/^\p{Lu}/u.test(noun)) return isOrganisationNoun(noun);
  return (
    (isRoleNoun(noun) && !noun.endsWith('s')) ||
    (isOrganisationNoun(noun) && !/^(?:agency|network|station|services?)$/u.test(noun)) ||
    (isDocumentNoun(noun) && !/^(?:website|paper|newsletter|bulletin)$/u.test(noun) && !noun.endsWith('s')) ||
    /^(?:bestseller|building|offices|headquarters|readers?|hotel|reporters|prize|award)$/u.test(noun)
  );
}
