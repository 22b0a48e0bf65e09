import { WordPieces } from '../../../../../src/ingest/quotes/tagger/word-pieces';

/** A vocabulary that knows the letters of no word: every word and every sign is one unknown piece. */
export const WORDS = new WordPieces(['[PAD]', '[UNK]', '[CLS]', '[SEP]']);

/** One that knows single letters, so that a word of n letters is n pieces. */
export const LETTERS = new WordPieces([
  '[PAD]',
  '[UNK]',
  '[CLS]',
  '[SEP]',
  ...[...'abcdefghijklmnopqrstuvwxyz'].flatMap((letter) => [letter, `##${letter}`]),
]);
