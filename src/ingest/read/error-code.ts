/** The code of an error of Node or of undici (`ENOENT`, `ECONNREFUSED`); undefined for what has none. */
export function errorCode(error: unknown): string | undefined {
  return isObject(error) && typeof error['code'] === 'string' ? error['code'] : undefined;
}

/** An error and what caused it, outermost first. */
export function* causes(error: unknown): Generator {
  for (let one = error; one !== undefined && one !== null; one = isObject(one) ? one['cause'] : undefined)
    yield one;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
