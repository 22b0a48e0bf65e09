import type { Gender, Segmentation } from '../../document';
import { holding } from '../../segment/lookup';
import type { Cast } from '../entities';

/** One pronoun may be somebody else’s. */
const ENOUGH = 2;

/**
 * What pronouns tell of the gender of people whose names do not: in "Thuy Pham said two of her children" it is she. Only
 * sentences with one person count, and only words outside of quotations.
 *
 * @returns genders by entity; none for whom the article speaks as he and as she
 */
export function gendersOf({ tokens, sentences, quotations }: Segmentation, cast: Cast): Map<number, Gender> {
  const told = new Map<number, { readonly gender: Gender | 'both'; readonly times: number }>();
  let at = 0;
  for (const {
    tokens: [from, to],
    span,
  } of sentences) {
    let only: number | undefined;
    let several = false;
    let after = to;
    for (; (cast.mentions[at]?.span[0] ?? Infinity) < span[1]; at++) {
      const mention = cast.mentions[at];
      const kind = cast.entities[mention?.entity ?? -1]?.kind;
      if (mention === undefined || (kind !== 'person' && kind !== 'unknown')) continue;
      several ||= only !== undefined && only !== mention.entity;
      if (only === undefined) after = mention.tokens[1];
      only ??= mention.entity;
    }
    if (only === undefined || several || cast.entities[only]?.gender !== undefined) continue;
    const pronoun = tokens
      .slice(Math.max(from, after), to)
      .find(
        (token) => GENDERS[token.lower] !== undefined && holding(quotations, token.span[0]) === undefined,
      );
    const gender = GENDERS[pronoun?.lower ?? ''];
    if (gender === undefined) continue;
    const before = told.get(only);
    const agrees = before === undefined || before.gender === gender;
    told.set(only, { gender: agrees ? gender : 'both', times: (before?.times ?? 0) + 1 });
  }
  return new Map(
    [...told].flatMap(([entity, { gender, times }]) =>
      gender === 'both' || times < ENOUGH ? [] : [[entity, gender] as const],
    ),
  );
}

const GENDERS: Readonly<Record<string, Gender | undefined>> = {
  he: 'masculine',
  his: 'masculine',
  himself: 'masculine',
  she: 'feminine',
  her: 'feminine',
  herself: 'feminine',
};
