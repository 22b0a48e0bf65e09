import { type IncomingMessage, type ServerResponse, STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import type { ErrorRequestHandler, RequestHandler, Response } from 'express';
import type { Logger } from 'pino';
import { internalError, publicError, type PublicError } from './errors';
import { LIMITS } from '../limits';
import { currentRequest } from './request';

const STATUS: Readonly<Record<string, number>> = {
  BAD_USER_INPUT: 400,
  NOT_FOUND: 404,
  QUERY_TOO_COMPLEX: 400,
  SERVICE_UNAVAILABLE: 503,
};

const body = ({ code, message }: PublicError): { errors: unknown[] } => ({
  errors: [{ message, extensions: { code } }],
});

/** Answers with one coded error in the shape that GraphQL clients read, on every path. */
export function sendError(response: Response, status: number, error: PublicError): void {
  currentRequest().code ??= error.code;
  response.status(status).json(body(error));
}

/** What the parser of bodies found wrong, by the `type` that it gives its errors. */
const BODY_ERRORS: Readonly<Record<string, string>> = {
  'entity.too.large': `The request is larger than ${LIMITS.bodyBytes / 1_024} kB; send it in parts.`,
  'entity.parse.failed':
    'The request is not valid JSON; send an object such as {"query": "{ quotes { nodes { text } } }"}.',
  'encoding.unsupported': 'The request’s Content-Encoding is not known; send it plain or gzip.',
  'charset.unsupported': 'The request’s charset is not known; send UTF-8.',
};

interface HttpError {
  readonly type?: unknown;
  readonly status?: unknown;
}

/** The last handler: whatever was thrown on the way becomes a coded error with nothing internal in it. */
export function errorHandler(logger: Logger): ErrorRequestHandler {
  // Express knows a handler of errors by its four parameters.
  return (error: unknown, _request, response, _next) => {
    if (response.headersSent) {
      // Too late for an answer: the connection is broken off, so that nobody takes half of it for the whole.
      if (!response.writableFinished) response.destroy();
      return;
    }
    const known = publicError(error);
    if (known !== undefined) {
      sendError(response, STATUS[known.code] ?? 500, known);
      return;
    }
    const { type, status } = (error ?? {}) as HttpError;
    if (typeof status === 'number' && status >= 400 && status < 500) {
      const message =
        BODY_ERRORS[String(type)] ?? 'The request cannot be read; check its headers and its address.';
      sendError(response, status, { code: 'BAD_USER_INPUT', message });
      return;
    }
    const { id } = currentRequest();
    logger.error({ err: error, requestId: id }, 'request failed');
    sendError(response, 500, internalError(id));
  };
}

/** Answers any method but the given ones. */
export function allowOnly(...methods: readonly string[]): RequestHandler {
  return (request, response, next) => {
    if (methods.includes(request.method)) {
      next();
      return;
    }
    response.setHeader('Allow', methods.join(', '));
    sendError(response, 405, {
      code: 'BAD_USER_INPUT',
      message: `This address takes ${methods.join(' and ')} alone.`,
    });
  };
}

/** A body that is no JSON is refused before it is read: a form or plain text could be posted by any web page. */
export const jsonOnly: RequestHandler = (request, response, next) => {
  if (request.method !== 'POST' || request.is('application/json') !== false) {
    next();
    return;
  }
  sendError(response, 415, {
    code: 'BAD_USER_INPUT',
    message: 'Send the request as JSON, with the header `Content-Type: application/json`.',
  });
};

/** Several operations in one body are refused: each would count as one request. */
export const oneOperation: RequestHandler = (request, response, next) => {
  if (!Array.isArray(request.body)) {
    next();
    return;
  }
  sendError(response, 400, {
    code: 'QUERY_TOO_COMPLEX',
    message: 'Batches are not taken; send each operation as a request of its own.',
  });
};

/** Gives up on an answer that does not come. */
export const replyInTime: RequestHandler = (_request, response, next) => {
  const timer = setTimeout(() => {
    if (response.headersSent) return;
    sendError(response, 503, {
      code: 'SERVICE_UNAVAILABLE',
      message: 'The answer took too long; try again later or ask for less.',
    });
  }, LIMITS.replyTimeout);
  response.once('close', () => clearTimeout(timer));
  next();
};

/** A request of HTTP/1.1 names its host; Node itself would refuse one that does not without a word. */
export const hostNamed: RequestHandler = (request, response, next) => {
  if (request.headers.host !== undefined || request.httpVersion !== '1.1') {
    next();
    return;
  }
  sendError(response, 400, { code: 'BAD_USER_INPUT', message: 'The request has no header Host; add it.' });
};

/** Answers an `Expect` that is not `100-continue`. */
export function answerExpectation(_request: IncomingMessage, response: ServerResponse): void {
  const message = 'The header Expect asks for what this server does not do; leave it out.';
  response.writeHead(417, { 'Content-Type': 'application/json; charset=utf-8', Connection: 'close' });
  response.end(JSON.stringify(body({ code: 'BAD_USER_INPUT', message })));
}

/** What is wrong with a request that never became one, by the code of Node's error. */
const CLIENT_ERRORS: Readonly<Record<string, readonly [status: number, message: string]>> = {
  ERR_HTTP_REQUEST_TIMEOUT: [408, 'The request did not arrive in time; send it again.'],
  HPE_HEADER_OVERFLOW: [431, 'The headers are too large; send fewer.'],
};

/** Answers what Node refuses before Express sees it: slow bodies, headers too large, what is no HTTP. */
export function answerClientError(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const [status, message] = CLIENT_ERRORS[error.code ?? ''] ?? [400, 'The request is not valid HTTP.'];
  const text = JSON.stringify(body({ code: 'BAD_USER_INPUT', message }));
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`,
    'Content-Type: application/json; charset=utf-8',
    `Content-Length: ${Buffer.byteLength(text)}`,
    'Connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${text}`);
  // The other side may never end its half, and Node no longer watches this connection: the answer has time to leave, no more.
  setTimeout(() => socket.destroy(), LIMITS.checkInterval).unref();
}
