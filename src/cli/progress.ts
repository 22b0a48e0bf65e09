import { Presets, SingleBar } from 'cli-progress';
import { note } from './output';

/** How far a piece of long work is. */
export interface Progress {
  /** Told how many bytes were read since the last call. */
  readonly advance: (bytes: number) => void;
  /** Told what has been done, in words: "120 stored, 2 failed". */
  readonly tell: (words: string) => void;
  readonly end: () => void;
}

/**
 * Shows progress on standard error: a bar on a terminal where the total is known, a line now and then elsewhere.
 *
 * @param total - in bytes; undefined where it cannot be known
 */
export function showProgress(total: number | undefined): Progress {
  return process.stderr.isTTY && total !== undefined && total > 0 ? bar(total) : lines();
}

function bar(total: number): Progress {
  const shown = new SingleBar(
    { format: '{bar} {percentage}% | {words}', clearOnComplete: true, hideCursor: true },
    Presets.shades_classic,
  );
  let words = '';
  shown.start(total, 0, { words });
  return {
    advance: (bytes) => shown.increment(bytes, { words }),
    tell: (now) => {
      words = now;
      shown.update({ words });
    },
    end: () => shown.stop(),
  };
}

function lines(): Progress {
  return { advance: () => undefined, tell: note, end: () => undefined };
}
