import type { Request } from 'express';

/** The parameters of a request's address as they were written, one given twice stands there twice. */
export function parametersOf({ originalUrl }: Request): URLSearchParams {
  const mark = originalUrl.indexOf('?');
  return new URLSearchParams(mark === -1 ? '' : originalUrl.slice(mark + 1));
}
