import { createHash } from 'node:crypto';
import type { Origin } from '../document';
import { formatOrigin, UnreadableInputError } from './failure';

/** The ids of one run: one id may not stand for two texts. Holds a digest for each id, not the text. */
export class SeenIds {
  private readonly texts = new Map<string, { readonly digest: string; readonly origin: Origin }>();

  /** @throws {@link UnreadableInputError} naming where the id stood with another text */
  check(id: string, text: string, origin: Origin): void {
    const digest = createHash('sha256').update(text).digest('base64');
    const earlier = this.texts.get(id);
    if (earlier === undefined) this.texts.set(id, { digest, origin });
    else if (earlier.digest !== digest)
      throw new UnreadableInputError(
        `id ${JSON.stringify(id)} stands for another text in ${formatOrigin(earlier.origin)}; give each article an id of its own, or each text its seenAt.`,
      );
  }
}
