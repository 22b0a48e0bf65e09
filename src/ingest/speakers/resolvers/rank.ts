import type { Gender, ResolvedSpeaker, Span } from '../../document';
import { genderOfWords, likelyGenderOfName } from '../../lexicon/people';
import type { LinkedMention } from '../entities';
import type { Described } from './described';
import { firstOfProse } from './first-of-prose';
import { asSpeaker, mentionsIn, sectionOf, sentenceAt, type Scene } from './resolver';

/** Somebody who may be meant, with how much speaks for it. */
export interface Candidate {
  readonly speaker: ResolvedSpeaker;
  readonly score: number;
  /** The sentence in which it stands out most. */
  readonly sentence: number;
  /** Whether it spoke there. */
  readonly spoke: boolean;
}

/** What is asked of those who may be meant. */
export interface Wanted {
  /** The quote whose source is looked for. */
  readonly quote: number;
  /** Where the source stands. */
  readonly at: number;
  readonly gender?: Gender | undefined;
  /** Whether the cue says that somebody goes on: "added", "continued". */
  readonly goesOn?: boolean;
  /** Who has just asked a question, which others answer. */
  readonly asked?: number | undefined;
  /** How well an entity fits whatever else is known; 0 when it cannot be meant. */
  readonly factor?: (entity: number) => number;
}

/** What a sentence's distance leaves of prominence: 0 is the sentence itself. */
const DECAY = [1, 0.92, 0.7, 0.55, 0.45, 0.38, 0.32, 0.26, 0.2];
/** Who asks rarely answers. */
const ASKED = 0.5;
const DECAY_OF_NEXT = 0.9;
/** However much of it is quotation, nobody reads back further, in sentences. */
const FARTHEST = 60;
const SPOKE = 1.1;
const GOES_ON = 1.4;
/** A name inside what is reported may be the reporter's or somebody else's. */
const IN_OWN_CONTENT = 0.35;
/** So it may be inside what somebody else reports. */
const IN_REPORT = 0.75;
const KNOWN_GENDER = 1.08;
const LIKELY_GENDER = 1.03;
const UNKNOWN_GENDER = 0.95;
const UNLIKELY_GENDER = 0.67;
/** Quotes that are looked at for those inside another. */
const MOST_INNER = 8;
/** Few speak of themselves by name. */
const SPOKEN_OF = 0.7;
/** A name that nothing shows to be a person's. */
const UNKNOWN_KIND = 0.3;
/** A paragraph is about somebody: who stands in the pronoun's own counts for more. */
const SAME_PARAGRAPH = 1.5;
/** "Marsh will sell, though she wonders": whom the pronoun's own sentence is about. */
const SAME_SENTENCE = 1.25;
/** A sentence that names nobody else makes more of whom it names, wherever that stands. */
const ALONE = 1.25;
/** Whoever spoke without a name, beside people who have one. */
const UNNAMED = 0.75;
/** Whom a sentence is about and only describes; whom a later clause of it does. */
const DESCRIBED = 0.95;
const DESCRIBED_LATER = 0.8;
/** What a place in its sentence makes of whom words describe who has a name. */
const PLACES: Readonly<Record<Described['place'], number>> = { subject: 1, object: 0.6, complement: 0.42 };
/** What further mentions add, and how much they add at most. */
const AGAIN = 0.12;
const MOST_AGAIN = 0.3;
/** What is added for whom the whole article is about. */
const OFTEN = 0.2;

interface Tally {
  readonly speaker: ResolvedSpeaker;
  best: number;
  more: number;
  sentence: number;
  spoke: boolean;
}

/** The people whom a pronoun or a description may mean, the likeliest first: who spoke, whom sentences are about, who is near. */
export function rankPeople(scene: Scene, wanted: Wanted): Candidate[] {
  const own = sentenceAt(scene, wanted.at);
  const section = sectionOf(scene, own);
  const prose = firstOfProse(scene);
  const spokenOf = whomWordsName(scene, wanted.quote);
  const tallies = new Map<string, Tally>();
  const add = (speaker: ResolvedSpeaker, weight: number, sentence: number, spoke: boolean): void => {
    if (weight <= 0) return;
    const key = speaker.entity === undefined ? speaker.name : String(speaker.entity);
    const tally = tallies.get(key);
    if (tally === undefined) tallies.set(key, { speaker, best: weight, more: 0, sentence, spoke });
    else {
      tally.more += AGAIN * Math.min(weight, tally.best);
      if (weight > tally.best) Object.assign(tally, { best: weight, sentence, spoke });
    }
  };
  for (let sentence = own; sentence >= Math.max(0, own - FARTHEST); sentence--) {
    const faded = DECAY[scene.salience.distance(sentence, own)];
    if (faded === undefined || sectionOf(scene, sentence) !== section) break;
    const near = sentence < own && paragraphOf(scene, sentence) === paragraphOf(scene, own);
    const decay = near ? faded * SAME_PARAGRAPH : faded;
    const span = scene.segmentation.sentences[sentence]?.span ?? [0, 0];
    const mentions = mentionsIn(scene, span);
    const spoken = scene.places.spokenIn(sentence, wanted.quote);
    const alone = new Set(mentions.map(({ entity }) => entity)).size === 1 ? ALONE : 1;
    for (const mention of mentions) {
      if (mention.span[1] > wanted.at) continue;
      const inOwn = isInContent(scene, wanted.quote, mention.span)
        ? IN_OWN_CONTENT
        : spoken.some((quote) => isInContent(scene, quote, mention.span))
          ? IN_REPORT
          : 1;
      const fits =
        fit(scene, mention.entity, wanted.gender) *
        (wanted.factor?.(mention.entity) ?? 1) *
        (wanted.asked === mention.entity ? ASKED : 1) *
        (spokenOf.has(mention.entity) ? SPOKEN_OF : 1);
      const place = Math.min(1, scene.salience.of(mention) * alone);
      const weight = (place === 1 && sentence === own ? SAME_SENTENCE : place) * decay * inOwn * fits;
      add(
        asSpeaker(scene, mention.entity, { resolution: 'pronoun', confidence: 0.5 }),
        weight,
        sentence,
        false,
      );
    }
    if (wanted.factor === undefined)
      for (const one of scene.described.in(sentence))
        if (one.span[0] < wanted.at && !one.quoted)
          for (const { speaker, weight } of describedAs(scene, wanted, one, mentions))
            add(speaker, weight * decay, sentence, false);
    for (const quote of spoken) {
      const speaker = scene.resolved[quote];
      // "…, witness tells jury": of whom a headline speaks without a name, the article tells who it is.
      if (speaker === undefined || (speaker.entity === undefined && sentence < prose)) continue;
      const names = spokenOf.has(speaker.entity ?? -1) ? SPOKEN_OF : 1;
      const weight =
        SPOKE * decay * names * (wanted.goesOn === true ? GOES_ON : 1) * factorOf(wanted, speaker);
      const unnamed = speaker.entity === undefined && faded < DECAY_OF_NEXT ? UNNAMED : 1;
      add(speaker, weight * unnamed * fitOfSpeaker(scene, speaker, wanted.gender), sentence, true);
    }
  }
  return [...tallies.values()]
    .map(({ speaker, best, more, sentence, spoke }) => ({
      speaker,
      score: best + Math.min(more, MOST_AGAIN) + best * OFTEN * scene.salience.share(speaker.entity),
      sentence,
      spoke,
    }))
    .sort((one, other) => other.score - one.score);
}

/** Whom a description may mean, and how much is made of it: one with a name if the article tells, or else one without. */
function describedAs(
  scene: Scene,
  { quote, gender }: Wanted,
  { words, span, gender: told, place, leads, opens, isNew }: Described,
  mentions: readonly LinkedMention[],
): { readonly speaker: ResolvedSpeaker; readonly weight: number }[] {
  const named = isNew ? undefined : scene.whoIs({ quote, span, words });
  // "The governor of Corran, Ada Marsh": the name behind it counts already.
  if (named?.entity !== undefined && mentions.some(({ entity }) => entity === named.entity)) return [];
  if (named?.entity !== undefined)
    return [{ speaker: named, weight: PLACES[place] * fit(scene, named.entity, gender) }];
  if (place !== 'subject' || !leads || (told ?? gender) !== gender) return [];
  return [
    {
      speaker: {
        name: words.replace(/^the\s+/iu, ''),
        kind: 'person',
        resolution: 'unresolved',
        confidence: 0.5,
      },
      weight: opens ? DESCRIBED : DESCRIBED_LATER,
    },
  ];
}

/** Whoever has no name has nothing else that is known. */
function factorOf({ factor, asked }: Wanted, { entity }: ResolvedSpeaker): number {
  if (asked !== undefined && asked === entity) return ASKED;
  if (factor === undefined) return 1;
  return entity === undefined ? 0 : factor(entity);
}

/** How sure one is of the first of two scores: the further apart, the surer. */
export function certainty(candidates: readonly Candidate[]): number {
  const [first, second] = candidates;
  if (first === undefined) return 0;
  const ratio = second === undefined ? Infinity : first.score / second.score;
  const sure = ratio > 1.6 ? 0.93 : ratio > 1.3 ? 0.88 : ratio > 1.12 ? 0.78 : ratio > 1.04 ? 0.66 : 0.55;
  return first.score > 0.5 ? sure : first.score > 0.3 ? Math.min(sure, 0.78) : Math.min(sure, 0.6);
}

function paragraphOf({ segmentation }: Scene, sentence: number): number | undefined {
  return segmentation.sentences[sentence]?.paragraph;
}

/** Whether the first can be told from the second by more than its place in one sentence. */
export function standsOut([first, second]: readonly Candidate[]): boolean {
  if (first === undefined) return false;
  if (second === undefined) return true;
  const clearly = first.sentence === second.sentence && !first.spoke ? 1.8 : 1.2;
  return first.score > second.score * clearly;
}

/** Whom somebody’s own words name, and no words that they quote: “Giorgos and I have a bet” is not said by Giorgos. */
export function whomWordsName(scene: Scene, quote: number): ReadonlySet<number> {
  const own = scene.quotes[quote];
  if (own?.type !== 'direct') return new Set();
  const inner = scene.quotes
    .slice(quote + 1, quote + 1 + MOST_INNER)
    .flatMap(({ nestedIn }, index) => (nestedIn === quote ? [quote + 1 + index] : []));
  const named = own.content.flatMap((span) => mentionsIn(scene, span));
  return new Set(
    named.flatMap(({ entity, span }) => (inner.some((one) => isInContent(scene, one, span)) ? [] : [entity])),
  );
}

/** Whether a span begins inside the content of a quote. */
export function isInContent(scene: Pick<Scene, 'quotes'>, quote: number, [start]: Span): boolean {
  return scene.quotes[quote]?.content.some(([from, to]) => from <= start && start < to) === true;
}

/**
 * How well an entity fits a gender; 0 when it cannot be meant.
 *
 * @param isTold - whether the article tells that it is somebody, whatever its name shows
 */
export function fit(scene: Scene, entity: number, gender: Gender | undefined, isTold = false): number {
  const found = scene.cast.entities[entity];
  if (found === undefined || (found.kind !== 'person' && found.kind !== 'unknown')) return 0;
  if (found.kind === 'unknown' && scene.salience.isOnlyQuoted(entity)) return 0;
  const kind = isTold || found.kind === 'person' ? 1 : UNKNOWN_KIND;
  if (gender === undefined) return kind;
  const known = found.gender ?? scene.genders.get(entity);
  if (known !== undefined) return known === gender ? kind * KNOWN_GENDER : 0;
  const likely = likelyGenderOfName(found.name);
  if (likely === undefined) return kind * UNKNOWN_GENDER;
  return kind * (likely === gender ? LIKELY_GENDER : UNLIKELY_GENDER);
}

/** The same for whoever spoke, who may have no name: "a spokeswoman". */
export function fitOfSpeaker(scene: Scene, speaker: ResolvedSpeaker, gender: Gender | undefined): number {
  if (speaker.entity !== undefined) return fit(scene, speaker.entity, gender, speaker.kind === 'person');
  const isOne =
    speaker.kind === 'person' ||
    (speaker.kind === 'unknown' && /^(?:an?|one|another|someone|somebody)\s/iu.test(speaker.name));
  if (!isOne || speaker.name === '') return 0;
  return (genderOfWords(speaker.name) ?? gender) === gender ? 1 : 0;
}
