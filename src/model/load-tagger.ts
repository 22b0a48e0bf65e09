import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { InferenceSession, Tensor } from 'onnxruntime-node';
import { z } from 'zod';
import { Tagger, type Decoding, type NetworkOutput } from '../ingest/quotes/tagger/tagger';
import { FEATURES, type Window } from '../ingest/quotes/tagger/windows';
import { WordPieces } from '../ingest/quotes/tagger/word-pieces';
import { ModelError } from './model-error';

/** The model stands beside `src/` and `dist/`. */
const FOLDER = join(__dirname, '..', '..', 'model');

const LINKS = z.object({ distance: z.array(z.array(z.number())), paragraph: z.array(z.array(z.number())) });

/** Chosen on PolNeAR's development articles, as `model/README.md` tells. */
const DECODING: Decoding = {
  bias: { content: -0.8, source: 0, cue: 0 },
  leastCue: 0.03,
  leastSource: 0.05,
};

/**
 * Loads the tagger: once a process, some tenths of a second. It computes on one thread: what runs beside it runs in
 * processes or workers of its own.
 *
 * @param folder - with `tagger.int8.onnx`, `links.json` and `vocabulary.txt`
 * @throws ModelError when one of them is missing or damaged
 */
export async function loadTagger(folder = FOLDER): Promise<Tagger> {
  const load = async <T>(file: string, read: (path: string) => Promise<T>): Promise<T> => {
    try {
      return await read(join(folder, file));
    } catch (error) {
      throw new ModelError(`${basename(folder)}/${file}`, error);
    }
  };
  const [pieces, links, session] = await Promise.all([
    load(
      'vocabulary.txt',
      async (path) => new WordPieces((await readFile(path, 'utf8')).trimEnd().split('\n')),
    ),
    load('links.json', async (path) => LINKS.parse(JSON.parse(await readFile(path, 'utf8')))),
    load('tagger.int8.onnx', (path) =>
      InferenceSession.create(path, {
        intraOpNumThreads: 1,
        interOpNumThreads: 1,
        graphOptimizationLevel: 'basic',
        executionMode: 'sequential',
      }),
    ),
  ]);
  return new Tagger((window) => forward(session, window), pieces, links, DECODING);
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
