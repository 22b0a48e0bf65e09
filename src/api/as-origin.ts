import type { RequestHandler } from 'express';

/**
 * `Cache-Control: no-cache` asks caches on the way to ask the origin, and that is us: what the asker has may still be
 * the newest. Express would take it for a wish to have everything again, and browsers' `fetch` adds it to each request with
 * an `If-None-Match` of the page's own.
 */
export const asOrigin: RequestHandler = (request, _response, next) => {
  delete request.headers['cache-control'];
  next();
};
