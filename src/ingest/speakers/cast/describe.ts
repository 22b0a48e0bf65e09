import type { Token } from '../../document';
import { genderOfWords } from '../../lexicon/people';
import { isCourtesy, isTitle } from '../../lexicon/roles';
import {
  appositionAfter,
  appositionBefore,
  officeBefore,
  predicateAfter,
  servedAs,
} from '../mentions/appositions';
import type { NameMention } from '../mentions/names';
import type { Draft } from './draft';

/** Adds what the words around a mention tell of an entity: roles before and after it, and gender. */
export function describe(text: string, tokens: readonly Token[], mention: NameMention, draft: Draft): void {
  const after = mention.possessive ? undefined : appositionAfter(text, tokens, mention);
  const predicate = mention.possessive ? undefined : predicateAfter(text, tokens, mention);
  const served = mention.possessive ? undefined : servedAs(text, mention);
  const before = appositionBefore(text, tokens, mention);
  for (const words of [
    mention.prefix,
    officeOfCountry(text, mention),
    before,
    officeBefore(text, mention),
    after,
    predicate,
    served,
  ]) {
    if (words === undefined) continue;
    draft.gender ??= genderOfWords(words);
    if (!words.split(/\s+/u).every((word) => isCourtesy(word)))
      draft.roles.add(words.replace(/^(?:the|a|an|its|his|her|their)\s+/iu, ''));
  }
}

/** "President Ada Quill of Velmora" → "President of Velmora". */
function officeOfCountry(
  text: string,
  { prefix, span: [, end], possessive }: NameMention,
): string | undefined {
  const office = prefix?.split(/\s+/u).at(-1) ?? '';
  if (possessive || !isTitle(office)) return undefined;
  const place = /^ of (\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?)/u.exec(text.slice(end, end + 60))?.[1];
  return place === undefined ? undefined : `${prefix ?? ''} of ${place}`;
}
