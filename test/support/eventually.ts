import { setTimeout as pause } from 'node:timers/promises';

/** How long something may take to come to what a case expects: far, since a busy machine is no fault of it. Milliseconds. */
export const PATIENCE = 60_000;
/** Between two looks. Milliseconds. */
const PAUSE = 50;

/**
 * Repeats a check until it holds. What a page shows after an action comes when its data has come and is drawn, and a
 * server writes its log after the answer: a check that looks once looks too early on a slow machine.
 *
 * @param check - reads what is there and expects something of it
 * @throws what the check threw last, so that a failure tells what stood there in the end
 */
export async function eventually(check: () => Promise<void> | void): Promise<void> {
  const end = Date.now() + PATIENCE;
  for (;;) {
    try {
      await check();
      return;
    } catch (error) {
      if (Date.now() > end) throw error;
    }
    await pause(PAUSE);
  }
}
