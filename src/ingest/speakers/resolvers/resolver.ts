import type { FoundQuote, Gender, ResolvedSpeaker, Segmentation, Span } from '../../document';
import type { ArticleOutlets } from '../../lexicon/article-outlets';
import type { Cast, LinkedMention } from '../entities';

/** What a resolver sees: the article, its cast, and who the earlier quotes were found to be by. */
export interface Scene {
  readonly text: string;
  readonly segmentation: Segmentation;
  readonly cast: Cast;
  readonly outlets: ArticleOutlets;
  readonly quotes: readonly FoundQuote[];
  /** Speakers of the quotes resolved so far, by quote. */
  readonly resolved: readonly (ResolvedSpeaker | undefined)[];
  /** Genders that pronouns have told so far, by entity. */
  readonly genders: Map<number, Gender>;
}

/** A source mention to be resolved. */
export interface SourceMention {
  readonly quote: number;
  readonly span: Span;
  readonly words: string;
}

/** One way of finding a speaker; undefined leaves the mention to the next. */
export type Resolver = (scene: Scene, mention: SourceMention) => ResolvedSpeaker | undefined;

/** The speaker that an entity is. */
export function asSpeaker(
  scene: Scene,
  entity: number,
  how: Pick<ResolvedSpeaker, 'resolution' | 'confidence'> & { readonly role?: string | undefined },
): ResolvedSpeaker {
  const found = scene.cast.entities[entity];
  const kind = found?.kind ?? 'unknown';
  const { role, ...rest } = how;
  return {
    name: found?.name ?? '',
    // A place or an outlet that speaks does so as an organisation: "Moscow said".
    kind: kind === 'place' || kind === 'source' ? 'organisation' : kind,
    entity,
    ...(role === undefined ? {} : { role }),
    ...rest,
  };
}

/** The mentions that lie inside a span, in text order. */
export function mentionsIn(scene: Scene, [start, end]: Span): readonly LinkedMention[] {
  const { mentions } = scene.cast;
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((mentions[middle]?.span[0] ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  let to = low;
  while (to < mentions.length && (mentions[to]?.span[0] ?? end) < end) to += 1;
  return mentions.slice(low, to);
}

/** The sentence that holds an offset. */
export function sentenceAt(scene: Scene, offset: number): number {
  const { sentences } = scene.segmentation;
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if ((sentences[middle]?.span[0] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The section of a sentence. */
export function sectionOf(scene: Scene, sentence: number): number {
  const { sentences, paragraphs } = scene.segmentation;
  return paragraphs[sentences[sentence]?.paragraph ?? 0]?.section ?? 0;
}

/** Whether an entity may be meant by a pronoun of this gender: a person of that gender, or of one that nothing tells. */
export function agrees(scene: Scene, entity: number | undefined, gender: Gender): boolean {
  if (entity === undefined) return false;
  const found = scene.cast.entities[entity];
  if (found === undefined || (found.kind !== 'person' && found.kind !== 'unknown')) return false;
  const known = found.gender ?? scene.genders.get(entity);
  return known === undefined || known === gender;
}
