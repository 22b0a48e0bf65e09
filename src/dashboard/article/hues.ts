/** Colours that speakers are told apart by; `tokens.css` has as many. */
export const HUES = 8;

interface Said {
  readonly speaker: { readonly id: string; readonly name: string; readonly unresolved: boolean };
}

/** One speaker of an article, with the quotes that are theirs. */
export interface Voice {
  readonly speaker: Said['speaker'];
  /** Class of the colour; unresolved speakers share a grey. */
  readonly hue: string;
  /** Indexes of the quotes. */
  readonly quotes: readonly number[];
}

/** The speakers of an article in the order in which they are first heard, each with a colour. */
export function voicesOf(quotes: readonly Said[]): readonly Voice[] {
  const voices = new Map<string, { speaker: Said['speaker']; hue: string; quotes: number[] }>();
  let coloured = 0;
  quotes.forEach(({ speaker }, index) => {
    const known = voices.get(speaker.id);
    if (known !== undefined) {
      known.quotes.push(index);
      return;
    }
    const hue = speaker.unresolved ? 'hue-none' : `hue-${coloured++ % HUES}`;
    voices.set(speaker.id, { speaker, hue, quotes: [index] });
  });
  return [...voices.values()];
}
