import type { Segmentation, Token } from '../../document';
import { holding } from '../../segment/lookup';
import { outermostOf } from '../../segment/quotations';
import type { Cast, LinkedMention } from '../entities';

/** How much a place in a sentence makes of somebody: whom it is about counts for more than who is only near. */
const SUBJECT = 1;
const OBJECT = 0.6;
const COMPLEMENT = 0.42;
const OWNER = 0.5;
/** "Corran’s answer was short": who owns what the sentence is about. */
const OWNER_OF_SUBJECT = 0.75;
/** "Corran’s lawyer, Ada Marsh, said": the sentence is about her. */
const OWNER_OF_NAMED = 0.4;
const NEAR_NAME = 8;
/** In somebody's own words names are whom the speaker means. */
const QUOTED = 0.12;
/** Shorter stretches between marks are titles, nicknames and scare quotes. */
const SHORTEST_SPEECH = 25;
/** An apposition is followed this far, in tokens. */
const LONGEST_APPOSITION = 40;

/** How prominent each mention of an article is, and how far apart its sentences are when quotations do not count. */
export class Salience {
  private readonly weights: readonly number[];
  private readonly depths: readonly number[];
  /** Mentions of the person who is named most often. */
  private readonly most: number;
  private readonly indices: ReadonlyMap<LinkedMention, number>;
  /** Whom the article names in its own words. */
  private readonly named: ReadonlySet<number>;

  constructor(
    private readonly segmentation: Segmentation,
    private readonly cast: Cast,
  ) {
    const { mentions, entities } = cast;
    this.most = entities.reduce(
      (most, { kind, mentions: own }) => (kind === 'person' ? Math.max(most, own.length) : most),
      1,
    );
    const quotations = outermostOf(segmentation.quotations);
    let depth = 0;
    this.depths = segmentation.sentences.map(({ span: [start, end] }) => {
      const speech = holding(quotations, start);
      if (speech === undefined || speech.span[1] < end) depth += 1;
      return depth;
    });
    this.indices = new Map(mentions.map((mention, index) => [mention, index]));
    this.weights = mentions.map((mention) => this.weigh(mention));
    this.named = new Set(
      mentions.flatMap(({ entity, span: [start] }) =>
        holding(quotations, start) === undefined ? [entity] : [],
      ),
    );
  }

  /** "‘Leave him,’ she said": a capital that only somebody's words have is no name that the article knows. */
  isOnlyQuoted(entity: number): boolean {
    return !this.named.has(entity);
  }

  /** 0 to 1: how much its sentence is about the one who is mentioned. */
  of(mention: LinkedMention): number {
    return this.weights[this.indices.get(mention) ?? -1] ?? 0;
  }

  /** How many sentences one stands before another, leaving out those that are all quotation. */
  distance(earlier: number, later: number): number {
    return (this.depths[later] ?? 0) - (this.depths[earlier] ?? 0);
  }

  /** 0 to 1: how often the article names somebody, beside whom it names most often. */
  share(entity: number | undefined): number {
    const count = entity === undefined ? 0 : (this.cast.entities[entity]?.mentions.length ?? 0);
    return Math.min(1, count / this.most);
  }

  private weigh(mention: LinkedMention): number {
    const { sentences, quotations, paragraphs } = this.segmentation;
    // Who wrote the article is nobody whom it speaks of.
    if (paragraphs[sentences[mention.sentence]?.paragraph ?? -1]?.kind === 'furniture') return 0;
    const speech = holding(quotations, mention.span[0]);
    if (speech !== undefined && speech.span[1] - speech.span[0] > SHORTEST_SPEECH) return QUOTED;
    return this.ofPlace(mention);
  }

  /** 0 to 1: the same, whoever speaks the sentence. */
  ofPlace(mention: LinkedMention): number {
    const { tokens, sentences } = this.segmentation;
    const from = sentences[mention.sentence]?.tokens[0] ?? 0;
    const acts = isFollowedByVerb(tokens, mention.tokens[1], mention.sentence);
    if (mention.possessive) {
      if (this.ownsOneNamed(mention)) return OWNER_OF_NAMED;
      return mention.tokens[0] - from < 4 ? OWNER_OF_SUBJECT : OWNER;
    }
    const before = tokens[firstOfPhrase(tokens, mention) - 1];
    const inSentence = before?.sentence === mention.sentence ? before : undefined;
    // "A resident, who called herself simply as Ada, was": who is introduced, whatever the preposition.
    if (inSentence?.lower === 'as' && acts) return SUBJECT;
    if (inSentence?.lower === 'for' && tokens[mention.tokens[0] - 2]?.lower === 'as') return SUBJECT;
    // "Start-up Zipalong has": no preposition, behind a hyphen.
    if (acts && tokens[firstOfPhrase(tokens, mention) - 2]?.text === '-') return SUBJECT;
    if (inSentence?.pos === 'ADP' || inSentence?.lower === 'to') return COMPLEMENT;
    if (acts || inSentence === undefined) return SUBJECT;
    // "“…,” said Clara Venn": a subject behind its verb.
    return /^(?:said|says|added|asked|replied|wrote)$/u.test(inSentence.lower) ? SUBJECT : OBJECT;
  }

  /** Whether a comma and the name of a person follow what somebody owns. */
  private ownsOneNamed(mention: LinkedMention): boolean {
    const next = this.cast.mentions[(this.indices.get(mention) ?? -1) + 1];
    if (next?.sentence !== mention.sentence || next.tokens[0] - mention.tokens[1] > NEAR_NAME) return false;
    const { tokens } = this.segmentation;
    const comma = tokens[firstOfPhrase(tokens, next) - 1]?.text === ',';
    return comma && this.cast.entities[next.entity]?.kind === 'person';
  }
}

/** The first token of a mention's phrase, its article included. */
function firstOfPhrase(tokens: readonly Token[], { tokens: [from], phraseStart }: LinkedMention): number {
  let at = from;
  while (at > 0 && (tokens[at - 1]?.span[0] ?? -1) >= phraseStart) at -= 1;
  return tokens[at - 1]?.pos === 'DET' ? at - 1 : at;
}

/** "Holt met", "Holt, the mayor, met", "Holt (52) met", "Holt also met". */
function isFollowedByVerb(tokens: readonly Token[], after: number, sentence: number): boolean {
  // "The pastor, the Rev. Kittredge, is": a comma that closes what stands before the verb.
  let at = tokens[after]?.text === ',' && isVerb(tokens[after + 1], sentence) ? after + 1 : after;
  const closing = tokens[at]?.text === ',' ? ',' : tokens[at]?.text === '(' ? ')' : undefined;
  if (closing !== undefined) {
    const stop = at + LONGEST_APPOSITION;
    do at += 1;
    while (at < stop && tokens[at]?.sentence === sentence && tokens[at]?.text !== closing);
    at += 1;
  }
  while (tokens[at]?.pos === 'ADV' || /^(?:himself|herself)$/u.test(tokens[at]?.lower ?? '')) at += 1;
  return isVerb(tokens[at], sentence);
}

function isVerb(token: Token | undefined, sentence: number): boolean {
  return token?.sentence === sentence && /^(?:VERB|AUX)$/u.test(token.pos);
}
