import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { InferenceSession, Tensor } from 'onnxruntime-node';
import { z } from 'zod';
import { Tagger, type Decoding, type NetworkOutput } from '../ingest/quotes/tagger/tagger';
import { FEATURES, type Window } from '../ingest/quotes/tagger/windows';
import { WordPieces } from '../ingest/quotes/tagger/word-pieces';

/** The model stands beside `src/` and `dist/`. */
const FOLDER = join(__dirname, '..', '..', 'model');

const LINKS = z.object({ distance: z.array(z.array(z.number())), paragraph: z.array(z.array(z.number())) });

/** Chosen on PolNeAR's development articles, as `model/README.md` tells. */
const DECODING: Decoding = {
  bias: { content: -0.3, source: 0, cue: 0 },
  leastCue: 0.03,
  leastSource: 0.05,
};

/**
 * Loads the tagger: once a process, some tenths of a second. It computes on one thread: what runs beside it runs in
 * processes or workers of its own.
 *
 * @param folder - with `tagger.int8.onnx`, `links.json` and `vocabulary.txt`
 * @throws Error when a file is missing or none of these
 */
export async function loadTagger(folder = FOLDER): Promise<Tagger> {
  const [vocabulary, links, session] = await Promise.all([
    readFile(join(folder, 'vocabulary.txt'), 'utf8'),
    readFile(join(folder, 'links.json'), 'utf8'),
    InferenceSession.create(join(folder, 'tagger.int8.onnx'), {
      intraOpNumThreads: 1,
      interOpNumThreads: 1,
      graphOptimizationLevel: 'basic',
      executionMode: 'sequential',
    }),
  ]);
  return new Tagger(
    (window) => forward(session, window),
    new WordPieces(vocabulary.trimEnd().split('\n')),
    LINKS.parse(JSON.parse(links)),
    DECODING,
  );
}

let loaded: Promise<Tagger> | undefined;

/** The tagger of this process (or worker), loaded when it is first asked for. */
export function loadedTagger(): Promise<Tagger> {
  return (loaded ??= loadTagger());
}

async function forward(session: InferenceSession, window: Window): Promise<NetworkOutput> {
  const pieces = window.ids.length;
  const results = await session.run({
    ids: new Tensor('int64', BigInt64Array.from(window.ids, BigInt), [1, pieces]),
    features: new Tensor('int64', BigInt64Array.from(window.features, BigInt), [1, pieces, FEATURES]),
  });
  const from = numbers(results['from']);
  return {
    tags: numbers(results['tags']),
    from,
    to: numbers(results['to']),
    width: from.length / pieces / 2,
  };
}

function numbers(tensor: Tensor | undefined): Float32Array {
  if (!(tensor?.data instanceof Float32Array)) throw new Error('The model lacks an output.');
  return tensor.data;
}
