import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import express, { type RequestHandler, type Router } from 'express';
import type { Logger } from 'pino';
import type { Graph } from '../../graph/graph';
import { allowOnly } from '../http-errors';
import { parametersOf } from '../parameters';
import { currentRequest } from '../request';
import type { ExportFormat } from './format';
import { EXPORT_FORMATS } from './formats';
import { readQuoteFilter } from './quote-filter';
import { exportQuotes } from './write-export';

/**
 * Serves `/export/quotes.csv` and its like in every form of {@link EXPORT_FORMATS}, filtered by URL parameters named as in
 * `QuoteFilter`. The header `X-Total-Count` says how many quotes the filter found when the answer began, the trailer
 * `X-Row-Count` how many it holds: they differ when articles are stored meanwhile. What breaks off has no trailer, and no
 * proper end.
 */
export function exportRouter(graph: Graph, logger: Logger): Router {
  const router = express.Router();
  for (const [ending, format] of Object.entries(EXPORT_FORMATS)) {
    const path = `/quotes.${ending}`;
    router.use(path, allowOnly('GET', 'HEAD'));
    router.get(path, sendQuotes(graph, logger, ending, format));
  }
  return router;
}

function sendQuotes(graph: Graph, logger: Logger, ending: string, format: ExportFormat): RequestHandler {
  return async (request, response) => {
    const { totalCount, text, rowCount } = await exportQuotes(
      graph,
      readQuoteFilter(parametersOf(request)),
      format,
    );
    response.setHeader('Content-Type', format.contentType);
    response.setHeader('Content-Disposition', `attachment; filename="hearsay-quotes.${ending}"`);
    response.setHeader('Cache-Control', 'no-store');
    response.setHeader('X-Total-Count', totalCount);
    if (request.method === 'HEAD') {
      response.end();
      return;
    }
    response.setHeader('Trailer', 'X-Row-Count');
    async function* whole(): AsyncGenerator<string, void, undefined> {
      yield* text;
      response.addTrailers({ 'X-Row-Count': String(rowCount()) });
    }
    try {
      await pipeline(Readable.from(whole()), response);
    } catch (error) {
      // The connection is broken off by now, so that nobody takes a part for the whole; if the asker did it, that is all.
      if (isPrematureClose(error)) return;
      logger.error({ err: error, requestId: currentRequest().id }, 'export broke off');
    }
  };
}

const isPrematureClose = (error: unknown): boolean =>
  typeof error === 'object' &&
  error !== null &&
  'code' in error &&
  error.code === 'ERR_STREAM_PREMATURE_CLOSE';
