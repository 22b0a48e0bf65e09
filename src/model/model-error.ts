/** A part of the model is missing or damaged; its message is one sentence for the person who runs Hearsay. */
export class ModelError extends Error {
  override readonly name = 'ModelError';

  /** @param file - as its folder calls it: `model/links.json` */
  constructor(file: string, cause: unknown) {
    super(`The tagger’s file ${file} is missing or damaged; bring it back from the release.`, { cause });
  }
}
