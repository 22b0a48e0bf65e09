import { SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import type { Graph, Parameters, Run } from '../../graph/graph';
import { currentRequest } from '../request';

/** Told of each statement once it has ended; `kind` is the kind of its transaction. */
export type OnStatement = (kind: 'read' | 'write', seconds: number, failed: boolean) => void;

const tracer = trace.getTracer('hearsay');

/**
 * Counts, times and traces every statement that goes to a graph. A trace holds the text of a statement, never its
 * parameters: everything that users send is in these.
 *
 * @param graph - does the work
 * @param onStatement - told of each statement
 */
export function observeGraph(graph: Graph, onStatement: OnStatement): Graph {
  const begin = (kind: 'read' | 'write', statement: string): ((failed: boolean) => void) => {
    currentRequest().statements += 1;
    const started = performance.now();
    const span = tracer.startSpan(kind === 'read' ? 'neo4j read' : 'neo4j write', {
      kind: SpanKind.CLIENT,
      attributes: { 'db.system.name': 'neo4j', 'db.query.text': statement },
    });
    return (failed) => {
      if (failed) span.setStatus({ code: SpanStatusCode.ERROR });
      span.end();
      onStatement(kind, (performance.now() - started) / 1_000, failed);
    };
  };
  const observed = async <T>(
    kind: 'read' | 'write',
    statement: string,
    work: () => Promise<T>,
  ): Promise<T> => {
    const end = begin(kind, statement);
    let failed = true;
    try {
      const result = await work();
      failed = false;
      return result;
    } finally {
      end(failed);
    }
  };
  return {
    read: (statement, parameters) => observed('read', statement, () => graph.read(statement, parameters)),
    async *stream<Row>(statement: string, parameters?: Parameters): AsyncIterable<Row> {
      const end = begin('read', statement);
      let failed = true;
      try {
        yield* graph.stream<Row>(statement, parameters);
        failed = false;
      } finally {
        end(failed);
      }
    },
    write: (work) =>
      graph.write((run) => {
        const observedRun: Run = (statement, parameters) =>
          observed('write', statement, () => run(statement, parameters));
        return work(observedRun);
      }),
    inParts: (statement) => graph.inParts(statement),
    verify: () => graph.verify(),
    close: () => graph.close(),
  };
}
