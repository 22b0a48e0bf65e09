import cors from 'cors';
import type { RequestHandler } from 'express';

/**
 * Lets pages of other sites read answers, where the operator names these sites. Credentials that a browser adds by itself
 * are never allowed: a page that has the token sends it in a header of its own.
 *
 * @param origins - the sites, as `HEARSAY_CORS_ORIGINS` gives them; `*` alone for all
 */
export function corsFor(origins: readonly string[]): RequestHandler {
  return cors({
    origin: origins.includes('*') ? '*' : [...origins],
    methods: ['GET', 'HEAD', 'POST'],
    allowedHeaders: [
      'Authorization',
      'Content-Type',
      'Apollo-Require-Preflight',
      'X-Request-Id',
      'Traceparent',
    ],
    exposedHeaders: ['ETag', 'X-Request-Id', 'X-Total-Count'],
    credentials: false,
    maxAge: 600,
  });
}
