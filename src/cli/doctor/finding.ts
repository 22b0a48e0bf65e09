import { isWrittenForUsers } from '../errors';

/** What one check of the doctor found; `notice` is worth knowing and stops nothing. */
export interface Finding {
  readonly check: string;
  readonly result: 'ok' | 'notice' | 'problem';
  /** One sentence; for a problem it ends with what to do. */
  readonly says: string;
}

/** A check that found something worth knowing. */
export class Notice {
  constructor(readonly says: string) {}
}

/**
 * Runs one check.
 *
 * @param check - its name
 * @param look - returns what it found in order, or a {@link Notice}, or throws an error written for the user
 */
export async function examine(
  check: string,
  look: () => string | Notice | Promise<string | Notice>,
): Promise<Finding> {
  try {
    const found = await look();
    return found instanceof Notice
      ? { check, result: 'notice', says: found.says }
      : { check, result: 'ok', says: found };
  } catch (error) {
    if (!isWrittenForUsers(error)) throw error;
    return { check, result: 'problem', says: error.message };
  }
}
