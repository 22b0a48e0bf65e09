/** Words that cannot both be true of one thing at one time, by their stems. Each stands for the forms that it is the stem of. */
const PAIRS: readonly (readonly [string, string])[] = [
  ['rise', 'fall'],
  ['rise', 'drop'],
  ['rais', 'cut'],
  ['rais', 'lower'],
  ['increas', 'decreas'],
  ['increas', 'cut'],
  ['increas', 'reduc'],
  ['grow', 'shrink'],
  ['open', 'close'],
  ['open', 'shut'],
  ['open', 'closur'],
  ['start', 'stop'],
  ['start', 'end'],
  ['begin', 'end'],
  ['support', 'oppos'],
  ['back', 'oppos'],
  ['back', 'reject'],
  ['support', 'reject'],
  ['accept', 'reject'],
  ['accept', 'refus'],
  ['approv', 'reject'],
  ['agre', 'refus'],
  ['agre', 'disagre'],
  ['welcom', 'condemn'],
  ['stay', 'leav'],
  ['stay', 'resign'],
  ['keep', 'scrap'],
  ['keep', 'sell'],
  ['keep', 'abandon'],
  ['buy', 'sell'],
  ['win', 'lose'],
  ['succeed', 'fail'],
  ['allow', 'ban'],
  ['allow', 'forbid'],
  ['safe', 'danger'],
  ['safe', 'unsaf'],
  ['legal', 'illeg'],
  ['possibl', 'imposs'],
  ['guilti', 'innoc'],
  ['true', 'fals'],
  ['confirm', 'deni'],
  ['admit', 'deni'],
];

const OPPOSITES = new Map<string, Set<string>>();
for (const [one, other] of PAIRS) {
  for (const [from, to] of [
    [one, other],
    [other, one],
  ] as const) {
    const known = OPPOSITES.get(from);
    if (known === undefined) OPPOSITES.set(from, new Set([to]));
    else known.add(to);
  }
}

/** Whether two stems say the opposite of each other. */
export function areOpposite(one: string, other: string): boolean {
  return OPPOSITES.get(one)?.has(other) === true;
}
