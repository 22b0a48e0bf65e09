import { join } from 'node:path';
import express, { type NextFunction, type Request, type Response, type Router } from 'express';
import helmet from 'helmet';
import { packageRoot } from '../../graph/package-root';
import { sendError } from '../http-errors';

/** What `npm run build` makes of `src/dashboard/`. */
const BUILT = join(packageRoot, 'dist', 'dashboard');

/** The addresses of the page's parts, as `src/dashboard/app/router.tsx` has them. */
const PAGES = [
  '/',
  '/ingest',
  '/quotes/:id',
  '/statements/:id',
  '/articles/:id',
  '/speakers/:id',
  '/sources/:id',
  '/events/:id',
  '/graph/:id',
];

/**
 * Scripts, styles, fonts and requests of this server alone, nothing inline, and no string ever becomes markup (Trusted Types
 * without a policy). Pictures may be `blob:` and `data:`: the graph is turned into a PNG in the browser.
 */
const pagePolicy = helmet.contentSecurityPolicy({
  useDefaults: false,
  directives: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    fontSrc: ["'self'"],
    connectSrc: ["'self'"],
    imgSrc: ["'self'", 'blob:', 'data:'],
    baseUri: ["'none'"],
    formAction: ["'none'"],
    frameAncestors: ["'none'"],
    requireTrustedTypesFor: ["'script'"],
    trustedTypes: ["'none'"],
  },
});

/** Sends the page; what it shows it reads off its address. */
function sendPage(request: Request, response: Response, next: NextFunction): void {
  pagePolicy(request, response, (refused?: unknown) => {
    if (refused !== undefined) {
      next(refused);
      return;
    }
    const options = { headers: { 'Cache-Control': 'no-cache' } };
    response.sendFile(join(BUILT, 'index.html'), options, (error: Error | undefined) => {
      // A reader who left is nobody's error.
      if (error === undefined || response.headersSent) return;
      sendError(response, 404, {
        code: 'NOT_FOUND',
        message: 'The page is not built: run npm run build; the API is at /graphql.',
      });
    });
  });
}

/** Serves the dashboard: the page under each of its addresses, and what it loads, whose names change with their content. */
export function dashboard(): Router {
  const router = express.Router();
  router.use(
    '/assets',
    express.static(join(BUILT, 'assets'), { index: false, redirect: false, immutable: true, maxAge: '1y' }),
  );
  // `/?quote=ID` is the permalink of a quote whose article has no address: it leads to the quote in its article.
  router.get('/', (request, response, next) => {
    const { quote } = request.query;
    if (typeof quote === 'string' && /^q_[0-9a-f]{24}$/u.test(quote)) response.redirect(`/quotes/${quote}`);
    else next();
  });
  router.get(PAGES, sendPage);
  return router;
}

/** Answers what nothing else has answered: a browser with the page, which says so, a program with JSON. */
export function nothingHere(request: Request, response: Response, next: NextFunction): void {
  if (request.method === 'GET' && request.accepts(['application/json', 'text/html']) === 'text/html') {
    response.status(404);
    sendPage(request, response, next);
    return;
  }
  sendError(response, 404, {
    code: 'NOT_FOUND',
    message: 'Nothing stands at this address; the API is at /graphql.',
  });
}
