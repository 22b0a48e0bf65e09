import type { Span } from '../../document';

/** Words of more characters than this are one unknown piece, as in the reference tokenizer. */
const LONGEST_WORD = 100;

/** Words remembered with their pieces; beyond, each is cut anew. */
const REMEMBERED_WORDS = 50_000;

const CONTINUES = '##';

/** ASCII signs that Unicode calls symbols and BERT calls punctuation; ideographs stand as words of their own. */
const STANDS_ALONE = /[\p{P}$+<=>^`|~\u3400-\u4DBF\u4E00-\u9FFF\uF900-\uFAFF]/u;
const SPACE = /[\s\p{Cc}\p{Cf}]/u;
const MARK = /\p{Mn}/u;

/** What a character is to words: a part of one, one by itself, or what stands between them. */
type Role = 'letter' | 'alone' | 'space';

function roleOf(code: number): Role {
  const character = String.fromCodePoint(code);
  if (STANDS_ALONE.test(character)) return 'alone';
  return SPACE.test(character) ? 'space' : 'letter';
}

const ASCII_ROLES: readonly Role[] = Array.from({ length: 128 }, (_, code) => roleOf(code));

/** One piece of a word: its index in the vocabulary and where it stands, in UTF-16 code units. */
export interface Piece {
  readonly id: number;
  readonly span: Span;
  /** Whether it goes on with the word that the piece before began. */
  readonly continues: boolean;
}

/**
 * Cuts text into the word pieces of an uncased BERT vocabulary (Devlin et al. 2019; WordPiece by greedy longest match),
 * keeping where each piece stands. The kept-up tokenizers for Node give no character offsets, without which no span
 * could be told.
 */
export class WordPieces {
  readonly classify: number;
  readonly separate: number;
  private readonly unknown: number;
  private readonly ids: ReadonlyMap<string, number>;
  private readonly remembered = new Map<string, readonly Piece[]>();

  /**
   * @param vocabulary - the pieces in the order of their ids
   * @throws Error when the vocabulary lacks one of BERT's special pieces
   */
  constructor(vocabulary: readonly string[]) {
    this.ids = new Map(vocabulary.map((piece, id) => [piece, id]));
    this.classify = this.special('[CLS]');
    this.separate = this.special('[SEP]');
    this.unknown = this.special('[UNK]');
  }

  /**
   * The pieces of a stretch of text, in order.
   *
   * @param text - the whole text
   * @param span - the stretch, in UTF-16 code units; surrogate pairs are kept together
   * @returns pieces with spans of `text`, each at least one code unit long
   */
  cut(text: string, [start, end]: Span): Piece[] {
    const pieces: Piece[] = [];
    let wordStart = -1;
    const flush = (to: number): void => {
      if (wordStart < 0) return;
      for (const { id, span, continues } of this.piecesOf(text.slice(wordStart, to)))
        pieces.push({ id, span: [wordStart + span[0], wordStart + span[1]], continues });
      wordStart = -1;
    };
    for (let at = start; at < end;) {
      const code = text.codePointAt(at) ?? 0;
      const role = code < ASCII_ROLES.length ? ASCII_ROLES[code] : roleOf(code);
      const behind = at + (code > 0xffff ? 2 : 1);
      if (role !== 'letter') flush(at);
      else if (wordStart < 0) wordStart = at;
      if (role === 'alone') {
        wordStart = at;
        flush(behind);
      }
      at = behind;
    }
    flush(end);
    return pieces;
  }

  private special(piece: string): number {
    const id = this.ids.get(piece);
    if (id === undefined) throw new Error(`The vocabulary has no piece ${piece}.`);
    return id;
  }

  private piecesOf(word: string): readonly Piece[] {
    const known = this.remembered.get(word);
    if (known !== undefined) return known;
    const pieces = this.match(word);
    if (this.remembered.size < REMEMBERED_WORDS) this.remembered.set(word, pieces);
    return pieces;
  }

  private match(word: string): Piece[] {
    const { characters, spans } = folded(word);
    if (characters.length === 0) return [];
    const whole: Piece[] = [{ id: this.unknown, span: [0, word.length], continues: false }];
    if (characters.length > LONGEST_WORD) return whole;
    const pieces: Piece[] = [];
    for (let from = 0; from < characters.length;) {
      let to = characters.length;
      let id: number | undefined;
      for (; to > from; to--) {
        id = this.ids.get((from > 0 ? CONTINUES : '') + characters.slice(from, to).join(''));
        if (id !== undefined) break;
      }
      if (id === undefined) return whole;
      pieces.push({
        id,
        span: [spans[from]?.[0] ?? 0, spans[to - 1]?.[1] ?? word.length],
        continues: from > 0,
      });
      from = to;
    }
    return pieces;
  }
}

/** A word in lower case without accents, and where each character that is left came from. */
function folded(word: string): { readonly characters: string[]; readonly spans: Span[] } {
  const characters: string[] = [];
  const spans: Span[] = [];
  let at = 0;
  for (const original of word) {
    const span: Span = [at, at + original.length];
    for (const character of original.toLowerCase().normalize('NFD')) {
      if (MARK.test(character)) continue;
      characters.push(character);
      spans.push(span);
    }
    at += original.length;
  }
  return { characters, spans };
}
