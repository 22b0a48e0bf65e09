/** Words in “-our” that every spelling writes so. */
const OUR = new Set(
  'contour detour devour flour four glamour hour our pour scour sour tour velour your'.split(' '),
);

/** Words in “-re” that are written so nowhere else, and those in which it is no ending. */
const RE = /(?:cent|theat|lit|met|fib|lust|meag|somb|spect|calib|sab|manoeuv|och|mit|reconnoit|sepulch)re$/u;

/** Words in “-ise” that no spelling writes with a z. */
const ISE =
  /^(?:adv|adverti|ar|chast|circumc|comprom|conc|dem|desp|dev|disgu|enterpr|exc|exerc|expert|franch|gu|imprec|improv|inc|merchand|no|otherw|parad|pra|prec|prem|prom|ra|rev|r|superv|surm|surpr|telev|tort|treat|v|w|likew|clockw|wh)is(?:e|es|ed|ing)$/u;

const IRREGULAR: Readonly<Record<string, string>> = {
  aluminium: 'aluminum',
  analyse: 'analyze',
  analysed: 'analyzed',
  analysing: 'analyzing',
  catalogue: 'catalog',
  cheque: 'check',
  cheques: 'checks',
  defence: 'defense',
  dialogue: 'dialog',
  grey: 'gray',
  jewellery: 'jewelry',
  kerb: 'curb',
  licence: 'license',
  mould: 'mold',
  offence: 'offense',
  plough: 'plow',
  practise: 'practice',
  practised: 'practiced',
  practising: 'practicing',
  pretence: 'pretense',
  programme: 'program',
  programmes: 'programs',
  sceptic: 'skeptic',
  sceptical: 'skeptical',
  tyre: 'tire',
  tyres: 'tires',
};

/**
 * One spelling for a word that British and American English write differently. It need not be a word: it only has to be
 * the same for both.
 *
 * @param word - folded
 */
export function oneSpelling(word: string): string {
  const irregular = Object.hasOwn(IRREGULAR, word) ? IRREGULAR[word] : undefined;
  if (irregular !== undefined) return irregular;
  if (word.length < 5) return word;
  const bare = word.replace(/(?:s|ed|ing|able|ful|ite|er|ers|less)$/u, '');
  if (bare.endsWith('our') && !OUR.has(bare)) return `${bare.slice(0, -3)}or${word.slice(bare.length)}`;
  if (RE.test(word)) return `${word.slice(0, -2)}er`;
  if (ISE.test(word)) return word;
  return word
    .replace(/is(?=(?:e|es|ed|ing|ation|ations)$)/u, 'iz')
    .replace(/(?<=[aeiou])ll(?=(?:ed|ing|er|ers|or|ors)$)/u, 'l');
}
