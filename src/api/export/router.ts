import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import express, { type Request, type RequestHandler, type Router } from 'express';
import type { Logger } from 'pino';
import type { Graph } from '../../graph/graph';
import { allowOnly } from '../http-errors';
import { currentRequest } from '../request';
import { EXPORT_FORMATS, type ExportFormat } from './formats';
import { readQuoteFilter } from './quote-filter';
import { exportQuotes } from './write-export';

/** Serves `/export/quotes.csv` and `/export/quotes.jsonl`, filtered by URL parameters named as in `QuoteFilter`. */
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
    const { totalCount, text } = await exportQuotes(graph, readQuoteFilter(parametersOf(request)), format);
    response.setHeader('Content-Type', format.contentType);
    response.setHeader('Content-Disposition', `attachment; filename="hearsay-quotes.${ending}"`);
    response.setHeader('Cache-Control', 'no-store');
    response.setHeader('X-Total-Count', totalCount);
    if (request.method === 'HEAD') {
      response.end();
      return;
    }
    try {
      await pipeline(Readable.from(text), response);
    } catch (error) {
      // The connection is broken off by now, so that nobody takes a part for the whole; if the asker did it, that is all.
      if (isPrematureClose(error)) return;
      logger.error({ err: error, requestId: currentRequest().id }, 'export broke off');
    }
  };
}

function parametersOf({ originalUrl }: Request): URLSearchParams {
  const mark = originalUrl.indexOf('?');
  return new URLSearchParams(mark === -1 ? '' : originalUrl.slice(mark + 1));
}

const isPrematureClose = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_STREAM_PREMATURE_CLOSE';
