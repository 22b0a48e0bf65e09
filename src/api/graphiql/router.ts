import { dirname, join } from 'node:path';
import express, { type RequestHandler, type Router } from 'express';
import helmet from 'helmet';
import { readExamples } from './examples';
import { PAGE, startScript, STYLE } from './page';

/** Where an installed package stands; its `package.json` is the one file that every package shows. */
const packageFolder = (manifest: string): string => dirname(require.resolve(manifest));

/** The files of installed packages that the page loads. */
const FILES: Readonly<Record<string, string>> = {
  'react.js': join(packageFolder('react/package.json'), 'umd', 'react.production.min.js'),
  'react-dom.js': join(packageFolder('react-dom/package.json'), 'umd', 'react-dom.production.min.js'),
  'graphiql.js': join(packageFolder('graphiql/package.json'), 'graphiql.min.js'),
  'graphiql.css': join(packageFolder('graphiql/package.json'), 'graphiql.min.css'),
};

/** Scripts and requests to this server alone; GraphiQL's editor writes style attributes, hence `unsafe-inline` there. */
const pagePolicy = helmet.contentSecurityPolicy({
  useDefaults: false,
  directives: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'", "'unsafe-inline'"],
    connectSrc: ["'self'"],
    imgSrc: ["'self'", 'data:'],
    fontSrc: ["'self'", 'data:'],
    baseUri: ["'none'"],
    formAction: ["'none'"],
    frameAncestors: ["'none'"],
  },
});

/** Answers `GET /graphql` with GraphiQL where the request prefers a page, as browsers do; else hands on. */
export const graphiqlPage: RequestHandler = (request, response, next) => {
  response.vary('Accept');
  if (request.method !== 'GET' || request.accepts(['application/json', 'text/html']) !== 'text/html') {
    next();
    return;
  }
  pagePolicy(request, response, (error?: unknown) => {
    if (error !== undefined) {
      next(error);
      return;
    }
    response.type('html').send(PAGE);
  });
};

/** Serves what the page loads, from installed packages. */
export function graphiqlFiles(): Router {
  const router = express.Router();
  const start = startScript(readExamples().map(({ query }) => query));
  for (const [name, path] of Object.entries(FILES)) {
    router.get(`/${name}`, (_request, response) => response.sendFile(path));
  }
  router.get('/start.js', (_request, response) => response.type('js').send(start));
  router.get('/page.css', (_request, response) => response.type('css').send(STYLE));
  return router;
}
