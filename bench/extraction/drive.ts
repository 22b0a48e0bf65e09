import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import pidusage from 'pidusage';
import type { Span } from '../../src/ingest/document';
import type { Extractor } from './extractors';
import { unitsOf, type GoldArticle } from './gold';

/** A quote that came back; spans in UTF-16 code units. */
export interface Answer {
  readonly content: readonly Span[];
  readonly source: readonly Span[];
  /** 0 to 1, where the extractor tells. */
  readonly confidence?: number;
  /** The quote that it stands inside, where the extractor tells. */
  readonly nestedIn?: string;
}

/** What an extractor gave for articles, and what it took. */
export interface Run {
  readonly answers: readonly (readonly Answer[])[];
  /** CPU time of all its threads, in seconds, but for the start and the first article. */
  readonly cpu: number;
  /** CPU time until the first article was read, in seconds. */
  readonly start: number;
  /** The most memory that it held, in MB. */
  readonly memory: number;
}

/** How often memory is looked at. */
const LOOK_MS = 200;

/**
 * Hands articles to an extractor, the next when the answer to the one before has come, and reads its use of the machine
 * from the system before it ends.
 *
 * @throws Error when it ends before the last answer
 */
export async function drive({ name, command }: Extractor, articles: readonly GoldArticle[]): Promise<Run> {
  const [program, ...args] = command;
  const child = spawn(program, args, { stdio: ['pipe', 'pipe', 'ignore'] });
  const { pid } = child;
  if (pid === undefined) throw new Error(`${name} cannot be started: ${program} is not there.`);
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  let memory = 0;
  const look = async (): Promise<number> => {
    const usage = await pidusage(pid);
    memory = Math.max(memory, usage.memory / 1e6);
    return usage.ctime / 1000;
  };
  const watch = setInterval(() => void look().catch(() => undefined), LOOK_MS);
  try {
    const answers: Answer[][] = [];
    let start = 0;
    for (const article of articles) {
      const { id, text, outlet, date, title } = article;
      child.stdin.write(`${JSON.stringify({ id, text, outlet, date, title })}\n`);
      const line: IteratorResult<string> = await lines.next();
      if (line.done === true)
        throw new Error(
          `${name} ended before it had read ${id}; run it by hand to see why: ${command.join(' ')}`,
        );
      answers.push(answersOf(line.value, text));
      if (answers.length === 1) start = await look();
    }
    return { answers, cpu: (await look()) - start, start, memory };
  } finally {
    clearInterval(watch);
    child.kill();
  }
}

function answersOf(line: string, text: string): Answer[] {
  const inUnits = unitsOf(text);
  const { quotes } = JSON.parse(line) as { quotes: Answer[] };
  return quotes.map(({ content, source, ...rest }) => ({
    ...rest,
    content: content.map(inUnits),
    source: source.map(inUnits),
  }));
}
