import express, { type Router } from 'express';
import type { Graph } from '../../graph/graph';
import { readQuoteFilter } from '../export/quote-filter';
import { quotePages } from '../export/quote-rows';
import { allowOnly } from '../http-errors';
import { parametersOf } from '../parameters';
import { atomFeed } from './atom';

/** Entries of a feed: what a reader that asks once a day may have missed. */
const NEWEST = 50;

/**
 * Serves `/feed/quotes.atom`: the newest quotes that a filter finds, its URL parameters named as in `QuoteFilter`. Who asks
 * again with the tag of the answer before gets nothing anew until there is something new.
 */
export function feedRouter(graph: Graph): Router {
  const router = express.Router();
  router.use('/quotes.atom', allowOnly('GET', 'HEAD'));
  router.get('/quotes.atom', async (request, response) => {
    const filter = readQuoteFilter(parametersOf(request));
    const page = await quotePages(graph, filter, NEWEST).next();
    const rows = page.done === true ? [] : page.value.rows;
    response.setHeader('Cache-Control', 'no-cache');
    response.setHeader('Content-Type', 'application/atom+xml; charset=utf-8');
    response.send(atomFeed(rows, filter, request.originalUrl));
  });
  return router;
}
