import { context, propagation, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import type { RequestHandler } from 'express';
import { currentRequest } from '../request';

const tracer = trace.getTracer('hearsay');

/** The standard variables that name a place for traces; any of them switches tracing on. */
const SWITCHES = [
  'OTEL_TRACES_EXPORTER',
  'OTEL_EXPORTER_OTLP_TRACES_ENDPOINT',
  'OTEL_EXPORTER_OTLP_ENDPOINT',
];

/**
 * Starts tracing when the standard `OTEL_*` variables of the process ask for it; the SDK reads all of them and is not even
 * loaded otherwise.
 *
 * @returns sends what is left and ends tracing
 */
export async function startTracing(): Promise<() => Promise<void>> {
  const wanted = SWITCHES.some((variable) => (process.env[variable] ?? '') !== '');
  if (!wanted || process.env['OTEL_TRACES_EXPORTER'] === 'none') return () => Promise.resolve();
  const { NodeSDK, resources } = await import('@opentelemetry/sdk-node');
  const sdk = new NodeSDK({
    // OTEL_SERVICE_NAME and OTEL_RESOURCE_ATTRIBUTES go before this.
    resource: resources
      .defaultResource()
      .merge(resources.resourceFromAttributes({ 'service.name': 'hearsay' })),
    // Metrics are at /metrics and the log on standard error: traces alone are sent.
    metricReaders: [],
    logRecordProcessors: [],
  });
  sdk.start();
  // A collector that is away keeps nobody from stopping.
  return () => sdk.shutdown().catch(() => undefined);
}

/** Spans each request, as a part of the trace that its `traceparent` names; statements become spans beneath it. */
export const traceRequest: RequestHandler = (request, response, next) => {
  const record = currentRequest();
  const path = request.baseUrl;
  const parent = propagation.extract(context.active(), request.headers);
  const span = tracer.startSpan(
    `${request.method} ${path}`,
    {
      kind: SpanKind.SERVER,
      attributes: {
        'http.request.method': request.method,
        'http.route': path,
        'hearsay.request.id': record.id,
      },
    },
    parent,
  );
  response.once('close', () => {
    const { operation, operationName, cost, code, statements } = record;
    span.setAttributes({
      'http.response.status_code': response.statusCode,
      'graphql.operation.type': operation,
      'graphql.operation.name': operationName,
      'hearsay.cost': cost,
      'hearsay.statements': statements,
      'error.type': code,
    });
    if (response.statusCode >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
    span.end();
  });
  context.with(trace.setSpan(parent, span), next);
};
