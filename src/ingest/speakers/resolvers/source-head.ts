import type { Span, Token } from '../../document';
import { isBodyNoun, isDocumentNoun, isGroupNoun, isOrganisationNoun } from '../../lexicon/organisations';
import { lastFrom } from '../../segment/lookup';
import type { LinkedMention } from '../entities';
import { isHonorific, isRoleNoun } from '../../lexicon/roles';
import { POSTNOMINAL } from '../mentions/names';
import { isPerson, mentionsIn, type Scene } from './resolver';

/** Who or what heads a source mention, when names do. */
export interface SourceHead {
  /** The names that speak: one, or the members of a list; empty when a common noun heads the mention. */
  readonly names: readonly LinkedMention[];
  /** The name that an apposition gives to a common noun: "his cousin, the lawmaker Layla Haddad". */
  readonly apposed: LinkedMention | undefined;
  /** Whether people without a name are joined to the named: "Holt and other leaders". */
  readonly joined: boolean;
}

/** Nobody reads more names as one speaker; what comes after more words says more of the head. */
const LONGEST_LIST = 12;
const LONGEST_MENTION = 120;

/** Who wrote something is told so soon behind the noun, in tokens: ", written by". */
const NEAR_WRITER = 3;

/** A stretch of a mention between commas, dashes, brackets and "and". */
interface Piece {
  /** What stands before it: "," or "and"; empty for the first. */
  readonly after: string;
  readonly comma: boolean;
  readonly head: Token | undefined;
  readonly name: LinkedMention | undefined;
  /** Whether something narrows the head down: "an executive at the sponsor". */
  readonly narrowed: boolean;
}

/**
 * Reads a source mention: the noun before the first preposition, verb or relative pronoun is its head. A name that the
 * noun only describes ("a Skerry poll", "Holt’s aides", "officials in Corran", "aides to Holt") does not speak.
 */
export function readSource(scene: Pick<Scene, 'segmentation' | 'cast'>, span: Span): SourceHead {
  const pieces = piecesOf(scene, span);
  const [first, ...others] = pieces;
  if (first === undefined) return { names: [], apposed: undefined, joined: false };
  if (first.name === undefined) {
    const body = calledBefore(scene, first);
    if (body !== undefined) return { names: [body], apposed: undefined, joined: false };
    const officer = holderOfTwo(scene, span, pieces);
    if (officer !== undefined) return { names: [officer], apposed: undefined, joined: false };
    const list = apposedList(pieces);
    if (list.length > 1) return { names: list, apposed: undefined, joined: false };
    const apposed = bracketedName(pieces) ?? apposedName(scene, others);
    const isList = others.some(({ after }) => after === 'and') && first.head?.lower.endsWith('s') === true;
    const fits =
      apposed !== undefined &&
      !isWhere(scene, apposed) &&
      // "Residents of Mill Lane in Alder, Norshire": many, and where they live.
      !(first.narrowed && isGroupNoun(first.head?.text ?? '') && !apposed.name.includes(' ')) &&
      // "The memo, written by the engineer, Ada Marsh": who wrote it is told, and it speaks.
      !(isWritten(scene, first) && isPerson(scene, apposed.entity)) &&
      // "The army's office for civil affairs, KOGA": letters are a name, whatever narrows the noun down.
      (isPerson(scene, apposed.entity) ||
        !first.narrowed ||
        (/^\p{Lu}{3,6}$/u.test(apposed.name) &&
          scene.segmentation.tokens[apposed.tokens[0] - 1]?.text === ','));
    return { names: [], apposed: isList || !fits ? undefined : apposed, joined: false };
  }
  const chief = holderBehind(scene, pieces);
  if (chief !== undefined) return { names: [chief], apposed: undefined, joined: false };
  // "Works, Engr. Yakubu Reyl": no list goes without "and", and a body does not speak beside its officer.
  const officer = others.find(({ name }) => name !== undefined && kindOf(scene, name) === 'person')?.name;
  if (
    officer !== undefined &&
    kindOf(scene, first.name) === 'body' &&
    !others.some(({ after }) => after === 'and')
  )
    return { names: [officer], apposed: undefined, joined: false };
  const last = others.findLast(({ after, name, comma }, at) => {
    const before = others[at - 1] ?? first;
    return (
      after === 'and' &&
      name !== undefined &&
      speakAlike(scene, first.name, name) &&
      (comma || before.name !== undefined)
    );
  });
  const joined = others.some(
    ({ after, name, head, comma }, at) =>
      after === 'and' &&
      name === undefined &&
      isPlural(head) &&
      !comma &&
      (others[at - 1] ?? first).name !== undefined,
  );
  if (last === undefined) return { names: [first.name], apposed: undefined, joined };
  const list = others.slice(0, others.indexOf(last) + 1).flatMap(({ name }) => name ?? []);
  return {
    names: [first.name, ...list.filter((one) => speakAlike(scene, first.name, one))],
    apposed: undefined,
    joined,
  };
}

/** "The memo, written by", "a report by". */
function isWritten({ segmentation: { tokens } }: Pick<Scene, 'segmentation'>, { head }: Piece): boolean {
  if (head === undefined || !isDocumentNoun(head.text)) return false;
  const at = lastFrom(tokens, head.span[0]) + 1;
  const behind = tokens.slice(at, at + NEAR_WRITER).map(({ lower }) => lower);
  return behind.includes('by');
}

/** "A nurse at the General Hospital, Suleja": a word that the article has as a place’s too. */
function isWhere({ cast }: Pick<Scene, 'cast'>, { name }: LinkedMention): boolean {
  return !name.includes(' ') && cast.entities.some((one) => one.kind === 'place' && one.name === name);
}

/** "The ultra-Orthodox Reyl Yehuda party", "the Quill newspaper": the body whose name stands right before the noun. */
function calledBefore(
  { cast, segmentation: { tokens } }: Pick<Scene, 'segmentation' | 'cast'>,
  { head }: Piece,
): LinkedMention | undefined {
  if (head === undefined || !isBodyNoun(head.text)) return undefined;
  const before = cast.mentions[lastFrom(cast.mentions, head.span[0] - 1)];
  const kind = cast.entities[before?.entity ?? -1]?.kind;
  const isBody = kind === 'organisation' || kind === 'source' || kind === 'unknown';
  return isBody && before !== undefined && tokens[before.tokens[1]] === head ? before : undefined;
}

/** The name that follows a comma; of a body’s and a person’s that of the person: "the Director, Port Operations, Ada Marsh". */
function apposedName(scene: Pick<Scene, 'cast'>, others: readonly Piece[]): LinkedMention | undefined {
  const [first, ...more] = others.flatMap(({ comma, after, name }) =>
    comma && after !== 'and' && name !== undefined ? [name] : [],
  );
  if (first === undefined || kindOf(scene, first) === 'person') return first;
  return more.find((name) => name.prefix !== undefined && kindOf(scene, name) === 'person') ?? first;
}

/** "Deputy Commissioner (Law and Order) Ada Marsh": the name follows what brackets add to the office. */
function bracketedName([first, ...others]: readonly Piece[]): LinkedMention | undefined {
  const behind = others.findIndex(({ after }) => after === ')');
  return first?.name === undefined && behind > 0 ? others[behind]?.name : undefined;
}

/** "Co-founder and chief executive Ada Marsh": one who holds two offices; "the harbour master and Mayor Ada Marsh" are two. */
function holderOfTwo(
  { segmentation: { tokens } }: Pick<Scene, 'segmentation'>,
  [start]: Span,
  [first, second]: readonly Piece[],
): LinkedMention | undefined {
  const { name, after, comma } = second ?? {};
  const offices = name?.prefix?.split(/[\s-]+/u) ?? [];
  const before = tokens[lastFrom(tokens, (name?.phraseStart ?? 0) - 1)];
  const isOne =
    after === 'and' &&
    comma === false &&
    first?.narrowed === false &&
    isRoleNoun(first.head?.text ?? '') &&
    tokens[lastFrom(tokens, start)]?.pos !== 'DET';
  return isOne && before?.lower === 'and' && offices.some((word) => isRoleNoun(word)) ? name : undefined;
}

/** "Fire and Emergency's district manager, Ada Marsh": what stands before an office is the body that it is of. */
function holderBehind(scene: Pick<Scene, 'cast'>, pieces: readonly Piece[]): LinkedMention | undefined {
  const at = pieces.findIndex(
    ({ comma, after, name }, index) =>
      index > 1 && comma && after === '' && name !== undefined && isPerson(scene, name.entity),
  );
  const office = pieces[at - 1];
  return office?.after === 'and' &&
    office.name === undefined &&
    isRoleNoun(office.head?.text ?? '') &&
    !isPerson(scene, pieces[0]?.name?.entity ?? -1)
    ? pieces[at]?.name
    : undefined;
}

/** "Noah’s parents, Ani and Gevorg Petrov": the names of several. */
function apposedList([first, ...others]: readonly Piece[]): readonly LinkedMention[] {
  const [one, two] = others;
  const isPair = one?.comma === true && one.after === '' && two?.after === 'and' && isPlural(first?.head);
  return isPair && one.name !== undefined && two.name !== undefined ? [one.name, two.name] : [];
}

/** People speak with people, bodies with bodies. */
function kindOf({ cast }: Pick<Scene, 'cast'>, { entity }: LinkedMention): 'person' | 'body' {
  const kind = cast.entities[entity]?.kind;
  return kind === 'person' || kind === 'unknown' ? 'person' : 'body';
}

/** Whether two names may be those of one list: "Tuffnell of Corran Fire and Rescue" is none. */
function speakAlike(
  scene: Pick<Scene, 'cast'>,
  one: LinkedMention | undefined,
  other: LinkedMention,
): boolean {
  if (one === undefined) return false;
  const isPerson = scene.cast.entities[one.entity]?.kind === 'person';
  return isPerson
    ? scene.cast.entities[other.entity]?.kind === 'person'
    : kindOf(scene, one) === kindOf(scene, other);
}

function isPlural(head: Token | undefined): boolean {
  return head !== undefined && /(?:[^s]s|people|men|women)$/u.test(head.lower);
}

function piecesOf(scene: Pick<Scene, 'segmentation' | 'cast'>, [start, end]: Span): Piece[] {
  const { tokens } = scene.segmentation;
  const from = Math.max(0, lastFrom(tokens, start));
  const to = Math.min(lastFrom(tokens, end - 1) + 1, from + LONGEST_MENTION);
  const names = namesIn(scene, [start, end]);
  const inside = new Map(
    names.flatMap((name) => range(name.tokens).map((at): [number, LinkedMention] => [at, name])),
  );
  const titles = names.filter(({ phraseStart, span }) => phraseStart < span[0]);
  const isInTitle = (at: number): boolean => {
    const offset = tokens[at]?.span[0] ?? -1;
    return titles.some(({ phraseStart, span }) => phraseStart <= offset && offset < span[0]);
  };
  const pieces: Piece[] = [];
  let [after, comma, at] = ['', false, from];
  while (at < to && pieces.length < LONGEST_LIST) {
    const piece = readPiece(tokens, { inside, isInTitle }, [at, to], pieces.length > 0);
    pieces.push({ after, comma, head: piece.head, name: piece.name, narrowed: piece.narrowed });
    if (piece.closed) {
      // "The doctor who saw him, Kenji Alvarado": the clause ends, and a name follows.
      let comma = piece.end;
      while (pieces.length === 1 && piece.name === undefined && comma < to && tokens[comma]?.text !== ',')
        comma += 1;
      if (tokens[comma]?.text !== ',' || comma >= to) break;
      piece.end = comma;
    }
    [after, comma, at] = ['', false, piece.end];
    while (at < to && (isMark(tokens[at]) || isJoint(tokens, inside, at))) {
      if (isMark(tokens[at])) comma = true;
      if (tokens[at]?.text === ')') after = ')';
      if (isJoint(tokens, inside, at)) after = 'and';
      at += 1;
    }
  }
  return pieces;
}

/** The mentions that reach into a span, also one that begins before it. */
function namesIn(scene: Pick<Scene, 'cast'>, span: Span): readonly LinkedMention[] {
  const { mentions } = scene.cast;
  const before = mentions[lastFrom(mentions, span[0] - 1)];
  const within = mentionsIn(scene, span);
  return before !== undefined && before.span[1] > span[0] ? [before, ...within] : within;
}

function range([from, to]: readonly [number, number]): number[] {
  return Array.from({ length: to - from }, (_, index) => from + index);
}

/** The head of the stretch that begins at a token, and where the stretch ends. */
function readPiece(
  tokens: readonly Token[],
  {
    inside,
    isInTitle,
  }: {
    readonly inside: ReadonlyMap<number, LinkedMention>;
    readonly isInTitle: (at: number) => boolean;
  },
  [from, to]: readonly [number, number],
  isLater: boolean,
): {
  head: Token | undefined;
  name: LinkedMention | undefined;
  end: number;
  closed: boolean;
  narrowed: boolean;
} {
  let head: number | undefined;
  let narrowed = false;
  let at = from;
  for (; at < to; at++) {
    const token = tokens[at];
    // "A Ministry of Ports (MP) spokesman": letters that are told in passing.
    if (head !== undefined && isLettered(tokens, at, to)) {
      at += 2;
      continue;
    }
    if (token === undefined || isMark(token) || (isJoint(tokens, inside, at) && !isInTitle(at))) break;
    if (inside.has(at)) {
      if (
        !narrowed ||
        servesBody(tokens[head ?? -1], inside.get(at)) ||
        endsOffice(tokens, tokens[head ?? -1], inside.get(at)) ||
        isTitled(tokens, inside.get(at), from)
      )
        head = at;
      continue;
    }
    if (isRelative(tokens, at))
      return { head: tokens[head ?? -1], name: nameOf(inside, head), end: at, closed: true, narrowed };
    if (POSTNOMINAL.test(token.text) && inside.has(at - 1)) continue;
    if ((head !== undefined || isLater) && narrows(tokens, at)) narrowed = true;
    // "The UN chief" heads the UN, whatever the word is elsewhere.
    const isNoun =
      /^(?:NOUN|PROPN|NUM|X|PRON)$/u.test(token.pos) ||
      (token.pos === 'ADJ' && (isRoleNoun(token.text) || token.lower === 'military'));
    if (
      !narrowed &&
      isNoun &&
      !/^(?:his|her|its|their|own|himself|herself|itself|themselves)$/u.test(token.lower)
    )
      head = at;
  }
  return { head: tokens[head ?? -1], name: nameOf(inside, head), end: at, closed: false, narrowed };
}

function nameOf(
  inside: ReadonlyMap<number, LinkedMention>,
  head: number | undefined,
): LinkedMention | undefined {
  return head === undefined ? undefined : inside.get(head);
}

/**
 * "Ministry of Ports spokeswoman Birgit Aune", "Chairman of the Grain Foundation Oleg Stam": what is narrowed down is a
 * body or an office, and what ends the mention is who serves there.
 */
function servesBody(head: Token | undefined, name: LinkedMention | undefined): boolean {
  const prefix = name?.prefix?.split(/\s+/u) ?? [];
  const last = prefix.at(-1) ?? '';
  if (isOrganisationNoun(head?.text ?? '')) return prefix.length > 1;
  return isRoleNoun(head?.text ?? '') && (isOrganisationNoun(last) || last === 'State');
}

/** "Head of the Corran presidential office | Olof Marsh": what an office is of, and with nothing between the name of its holder. */
function endsOffice(
  tokens: readonly Token[],
  head: Token | undefined,
  name: LinkedMention | undefined,
): boolean {
  const at = name?.tokens[0] ?? 0;
  const style = isHonorific(tokens[at - 1]?.text ?? '') ? 1 : 0;
  const before = tokens[at - 1 - style];
  if (!isRoleNoun(head?.text ?? '') || !/^\p{Ll}/u.test(before?.text ?? '')) return false;
  // "Former inspector of prisons | Sir Olof Marsh".
  if (style === 1) return before?.pos === 'NOUN';
  const isBody = /^\p{Lu}/u.test(head?.text ?? '') && isOrganisationNoun(before?.text ?? '');
  return isBody && (name?.name.includes(' ') ?? false);
}

/** "Minister of Ports Ada Marsh": a name whose title begins the mention. */
function isTitled(tokens: readonly Token[], name: LinkedMention | undefined, from: number): boolean {
  const first = tokens[from]?.pos === 'DET' ? from + 1 : from;
  return name !== undefined && name.phraseStart <= (tokens[first]?.span[0] ?? -1);
}

/** A preposition, a verb or an adverb after the head: what follows says more of it. */
function narrows(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  // "State-owned Corran Steel", "the Reyl-based Quill Group".
  if (tokens[at - 1]?.text === '-' || tokens[at + 1]?.text === '-') return false;
  // "Harbour skipper Ada Marsh": no verb, before a name.
  if (isRoleNoun(token?.text ?? '') && /^\p{Lu}/u.test(tokens[at + 1]?.text ?? '')) return false;
  return (
    token !== undefined &&
    (/^(?:ADP|VERB|AUX|ADV|SCONJ|PART)$/u.test(token.pos) ||
      /^(?:like|including|close|familiar)$/u.test(token.lower)) &&
    !/^[’']s?$/u.test(token.text)
  );
}

function isRelative(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return (
    /^(?:who|which|whose|whom)$/u.test(token?.lower ?? '') ||
    (token?.lower === 'that' && /^(?:VERB|AUX)$/u.test(tokens[at + 1]?.pos ?? ''))
  );
}

/** "(MHA)", with a noun behind it. */
function isLettered(tokens: readonly Token[], at: number, to: number): boolean {
  return (
    tokens[at]?.text === '(' &&
    /^\p{Lu}{2,6}$/u.test(tokens[at + 1]?.text ?? '') &&
    tokens[at + 2]?.text === ')' &&
    at + 3 < to &&
    isRoleNoun(tokens[at + 3]?.text ?? '')
  );
}

function isMark(token: Token | undefined): boolean {
  return /^(?:[,;:()[\]—–―“”"]|--+)$/u.test(token?.text ?? '');
}

function isJoint(tokens: readonly Token[], inside: ReadonlyMap<number, LinkedMention>, at: number): boolean {
  return /^(?:and|or|&)$/u.test(tokens[at]?.lower ?? '') && !inside.has(at);
}
