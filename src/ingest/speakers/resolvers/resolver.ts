import type { FoundQuote, Gender, ResolvedSpeaker, Segmentation, Span } from '../../document';
import type { Interview } from '../../quotes/interview';
import type { ArticleOutlets } from '../../lexicon/article-outlets';
import { lastFrom } from '../../segment/lookup';
import type { Cast, LinkedMention } from '../entities';
import type { DescribedPeople } from './described';
import type { QuotePlaces } from './quote-places';
import type { Salience } from './salience';
import type { TitleIndex } from './title-index';

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
  readonly places: QuotePlaces;
  readonly salience: Salience;
  /** Those without a name. */
  readonly described: DescribedPeople;
  readonly titles: TitleIndex;
  /** Whom the article names of those whom words call by an office, an age or a people; undefined where that is open. */
  readonly whoIs: (mention: SourceMention) => ResolvedSpeaker | undefined;
  /** The entities by their folded names. */
  readonly named: ReadonlyMap<string, number>;
  /** The conversation that the article prints as bare questions and answers. */
  readonly interview: Interview | undefined;
  /** The one person who answers where nothing but "A:" or a question introduces the answer. */
  readonly answers: number | undefined;
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
  scene: Pick<Scene, 'cast'>,
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

/** A speaker who goes on speaking: found by a pronoun or by nothing, and not called anything there. */
export function goingOn(speaker: ResolvedSpeaker, confidence: number): ResolvedSpeaker {
  const { name, kind, entity } = speaker;
  return {
    name,
    kind,
    ...(entity === undefined ? {} : { entity }),
    resolution: speaker.resolution === 'unresolved' ? 'unresolved' : 'pronoun',
    confidence: Math.min(confidence, speaker.confidence),
  };
}

/** The mentions that begin inside a span, in text order. */
export function mentionsIn({ cast }: Pick<Scene, 'cast'>, [start, end]: Span): readonly LinkedMention[] {
  const { mentions } = cast;
  return mentions.slice(lastFrom(mentions, start - 1) + 1, lastFrom(mentions, end - 1) + 1);
}

/** The sentence that holds an offset. */
export function sentenceAt(scene: Pick<Scene, 'segmentation'>, offset: number): number {
  return Math.max(0, lastFrom(scene.segmentation.sentences, offset));
}

/** The paragraph that holds an offset. */
export function paragraphAt(scene: Pick<Scene, 'segmentation'>, offset: number): number {
  return scene.segmentation.sentences[sentenceAt(scene, offset)]?.paragraph ?? 0;
}

/** The section of a sentence. */
export function sectionOf(scene: Scene, sentence: number): number {
  const { sentences, paragraphs } = scene.segmentation;
  return paragraphs[sentences[sentence]?.paragraph ?? 0]?.section ?? 0;
}

/** The sentences before one in its section, the nearest first. */
export function sentencesBefore(scene: Scene, sentence: number, reach: number): number[] {
  const before: number[] = [];
  const section = sectionOf(scene, sentence);
  for (let at = sentence - 1; at >= Math.max(0, sentence - reach); at--) {
    if (sectionOf(scene, at) !== section) break;
    before.push(at);
  }
  return before;
}

/** Whether an entity is a person. */
export function isPerson(scene: Pick<Scene, 'cast'>, entity: number): boolean {
  return scene.cast.entities[entity]?.kind === 'person';
}

/** Whether an entity may be meant by a pronoun of this gender: a person of that gender, or of one that nothing tells. */
export function agrees(scene: Scene, entity: number | undefined, gender: Gender | undefined): boolean {
  if (entity === undefined) return false;
  const found = scene.cast.entities[entity];
  if (found === undefined || (found.kind !== 'person' && found.kind !== 'unknown')) return false;
  const known = found.gender ?? scene.genders.get(entity);
  return known === undefined || gender === undefined || known === gender;
}

/** In somebody's own words "he" and "they" are whom the speaker means; the article around does not say. */
export function isInsideSpeech(scene: Scene, quote: number): boolean {
  const outer = scene.quotes[quote]?.nestedIn;
  return outer !== undefined && scene.quotes[outer]?.type === 'direct';
}
