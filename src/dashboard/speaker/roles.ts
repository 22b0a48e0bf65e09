/** What the page needs of a quote to tell roles over time. */
export interface InRole {
  readonly role: string | null;
  readonly article: { readonly publishedAt: string | null };
}

/** A role with the days on which articles first and last used it. */
export interface RoleSpan {
  readonly role: string;
  /** `YYYY-MM-DD`; null where no article that uses it has a date. */
  readonly first: string | null;
  readonly last: string | null;
  /** How many of the quotes looked at use it. */
  readonly count: number;
}

/**
 * What articles called somebody, and when: in the order in which the roles came up, those without a date last. Roles that
 * differ in capitals alone are one, written as the first of them.
 *
 * @param quotes - some of their quotes
 * @param all - each role that any of their quotes has
 */
export function rolesOverTime(quotes: readonly InRole[], all: readonly string[]): readonly RoleSpan[] {
  const roles = new Map<string, RoleSpan>();
  for (const { role, article } of quotes) {
    if (role === null || role === '') continue;
    const day = article.publishedAt?.slice(0, 10) ?? null;
    const key = role.toLocaleLowerCase('en');
    const known = roles.get(key);
    roles.set(key, {
      role: known?.role ?? role,
      first: earlier(known?.first ?? null, day, -1),
      last: earlier(known?.last ?? null, day, 1),
      count: (known?.count ?? 0) + 1,
    });
  }
  for (const role of all) {
    const key = role.toLocaleLowerCase('en');
    if (!roles.has(key)) roles.set(key, { role, first: null, last: null, count: 0 });
  }
  return [...roles.values()].sort((a, b) => (a.first ?? '9').localeCompare(b.first ?? '9'));
}

const earlier = (a: string | null, b: string | null, sign: 1 | -1): string | null =>
  a === null || (b !== null && b.localeCompare(a) * sign > 0) ? b : a;
