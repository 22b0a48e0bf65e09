const awaited = new Set<() => Promise<unknown>>();
let leaving = false;

/**
 * Names what must have ended before the process may leave early: a worker that is stopped in the middle of its network's
 * native code takes the whole process down with a message of its own.
 *
 * @returns takes it back
 */
export function beforeLeaving(ends: () => Promise<unknown>): () => void {
  awaited.add(ends);
  return () => awaited.delete(ends);
}

/** Whether the process is on its way out. */
export const isLeaving = (): boolean => leaving;

/** Ends the process as soon as it may end. */
export function leave(status?: number): void {
  if (leaving) return;
  leaving = true;
  void Promise.allSettled([...awaited].map((ends) => ends())).then(() => process.exit(status));
}
