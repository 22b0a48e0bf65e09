/** What stands behind the `?` of an address: each name once, several values of one name as a list. */
export type AddressSearch = Readonly<Record<string, string | readonly string[]>>;

/** Reads the part of an address behind the `?`, with or without it. A name without a value is left out. */
export function parseAddress(search: string): AddressSearch {
  const parameters = new URLSearchParams(search);
  return Object.fromEntries(
    [...new Set(parameters.keys())].flatMap((name) => {
      const values = parameters.getAll(name).filter((value) => value !== '');
      const [first] = values;
      return first === undefined ? [] : [[name, values.length > 1 ? values : first]];
    }),
  );
}

/** Writes what {@link parseAddress} reads: with a `?` where there is anything, else empty. */
export function formatAddress(search: Readonly<Record<string, unknown>>): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(search)) {
    for (const one of Array.isArray(value) ? (value as unknown[]) : [value]) {
      if (typeof one === 'string' || typeof one === 'number' || typeof one === 'boolean')
        parameters.append(name, String(one));
    }
  }
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}
