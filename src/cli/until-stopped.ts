import { constants } from 'node:os';

/**
 * Waits until the process is asked to stop (SIGINT, SIGTERM). Asked a second time by SIGINT, it ends at once.
 */
export function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    let asked = false;
    const stop = (signal: NodeJS.Signals): void => {
      if (asked && signal === 'SIGINT') process.exit(128 + constants.signals.SIGINT);
      asked = true;
      resolve();
    };
    process.on('SIGINT', stop);
    process.on('SIGTERM', stop);
  });
}
