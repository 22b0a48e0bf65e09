import { isSpanContextValid, trace } from '@opentelemetry/api';
import type { RequestHandler } from 'express';
import type { Logger } from 'pino';
import { currentRequest } from '../request';

/**
 * Writes one line for each request that is answered or given up: what kind it was, what it cost and what came of it.
 * No address line, document, variable or answer goes into it.
 */
export function accessLog(logger: Logger): RequestHandler {
  return (request, response, next) => {
    const record = currentRequest();
    const started = performance.now();
    const span = trace.getActiveSpan()?.spanContext();
    const path = request.baseUrl;
    response.once('close', () => {
      const { id, operation, operationName, cost, code, statements } = record;
      logger.info(
        {
          requestId: id,
          ...(span !== undefined && isSpanContextValid(span) ? { traceId: span.traceId } : {}),
          method: request.method,
          path,
          status: response.statusCode,
          // The asker left before the answer was whole.
          ...(response.writableFinished ? {} : { left: true }),
          milliseconds: Math.round(performance.now() - started),
          operation,
          operationName,
          cost,
          code: code ?? 'OK',
          statements,
        },
        'request',
      );
    });
    next();
  };
}
