const ID = '[a-z]_[0-9a-f]{24}';
const DAY = String.raw`\d{4}-\d\d-\d\d`;
const OF_QUOTE = String.raw`${DAY} ${ID} \d{9} ${ID}`;

/** See “Lists” in `docs/model.md`. */
const OF_QUOTES: Readonly<Record<string, RegExp>> = {
  orderKey: new RegExp(`^${OF_QUOTE}$`, 'u'),
  saidKey: new RegExp(`^${DAY} ${OF_QUOTE}$`, 'u'),
  confidenceKey: new RegExp(String.raw`^\d{4} ${OF_QUOTE}$`, 'u'),
};

const OTHER = new RegExp(`^.* ${ID}$`, 'su');

/**
 * What the values of a key that orders a list look like.
 *
 * @param property - that holds it
 * @param ofQuotes - whether it is, or comes from, a quote's
 */
export function keyForm(property: string, ofQuotes: boolean): RegExp {
  return (ofQuotes || property !== 'orderKey' ? OF_QUOTES[property] : undefined) ?? OTHER;
}
