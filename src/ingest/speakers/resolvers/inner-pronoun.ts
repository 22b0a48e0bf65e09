import type { Gender, ResolvedSpeaker, Span } from '../../document';
import { headNoun } from './description';
import { pronounGender } from './person-pronoun';
import type { Described } from './described';
import { fit, fitOfSpeaker, isInContent } from './rank';
import {
  asSpeaker,
  goingOn,
  isInsideSpeech,
  isPerson,
  mentionsIn,
  sentenceAt,
  sentencesBefore,
  type Resolver,
  type Scene,
} from './resolver';

/** "I", "we" in somebody's words: who speaks them. */
export const resolveFirstPerson: Resolver = (scene, mention) => {
  if (!/^(?:i|we|me|us)$/iu.test(mention.words)) return undefined;
  const outer = scene.quotes[mention.quote]?.nestedIn;
  const speaker = outer === undefined ? undefined : scene.resolved[outer];
  return speaker === undefined ? undefined : goingOn(speaker, 0.8);
};

/** Sentences that are read back for whom somebody's own words may mean. */
const REACH = 5;
/** What a place in its sentence makes of somebody without a name. */
const PLACE: Readonly<Record<Described['place'], number>> = { subject: 1, object: 0.65, complement: 0.5 };
const SPOKE = 1.1;
/** Times the next one's weight. */
const CLEARLY = 1.25;
const NEAR = 0.75;
const FAR = 0.66;
/** Quotes that are looked at for whose words something stands in. */
const NEIGHBOURS = 30;

interface Meant {
  readonly speaker: ResolvedSpeaker;
  readonly weight: number;
}

/**
 * "She said, ‘Do it again,’" in somebody's words: the last one of that gender whom they, or the article before them, mention
 * and who is not the one who speaks. Two of whom a sentence makes as much leave it open.
 */
export const resolveInnerPronoun: Resolver = (scene, mention) => {
  const gender = pronounGender(mention.words);
  const outer = scene.quotes[mention.quote]?.nestedIn;
  if (gender === undefined || outer === undefined || !isInsideSpeech(scene, mention.quote)) return undefined;
  const speaker = scene.resolved[outer];
  if (speaker === undefined || speaker.name === '') return undefined;
  const own = sentenceAt(scene, mention.span[0]);
  const view: View = { scene, gender, quote: mention.quote, outer, speaker, before: mention.span[0] };
  for (const [distance, sentence] of [own, ...sentencesBefore(scene, own, REACH)].entries()) {
    const [first, second] = meantIn(view, sentence);
    if (first === undefined) continue;
    if (second !== undefined && first.weight < second.weight * CLEARLY) return undefined;
    const { entity, name, kind } = first.speaker;
    if (entity === undefined) return { name, kind, resolution: 'unresolved', confidence: 0.5 };
    return asSpeaker(scene, entity, { resolution: 'pronoun', confidence: distance < 2 ? NEAR : FAR });
  }
  return undefined;
};

/** What is looked for, and from where. */
interface View {
  readonly scene: Scene;
  readonly gender: Gender;
  /** The quote whose source is a pronoun, and the one around it. */
  readonly quote: number;
  readonly outer: number;
  /** Who speaks the outer one. */
  readonly speaker: ResolvedSpeaker;
  /** Where the pronoun stands. */
  readonly before: number;
}

/** Those whom a sentence mentions or who speak in it, whom it makes most of first. */
function meantIn(view: View, sentence: number): Meant[] {
  const found = new Map<string, Meant>();
  for (const one of [...named(view, sentence), ...described(view, sentence), ...spoke(view, sentence)]) {
    const key = String(one.speaker.entity ?? one.speaker.name);
    if (one.weight > (found.get(key)?.weight ?? 0)) found.set(key, one);
  }
  return [...found.values()].sort((one, other) => other.weight - one.weight);
}

function named(view: View, sentence: number): Meant[] {
  const { scene, gender, speaker, before } = view;
  return mentionsIn(scene, scene.segmentation.sentences[sentence]?.span ?? [0, 0]).flatMap((mention) => {
    const { span, entity } = mention;
    if (span[1] > before || entity === speaker.entity || !isHeard(view, span)) return [];
    const place = scene.salience.ofPlace(mention);
    // A name that nothing shows to be a person’s is one when it acts.
    if (!isPerson(scene, entity) && place < 1) return [];
    return [
      {
        speaker: asSpeaker(scene, entity, { resolution: 'pronoun', confidence: NEAR }),
        weight: place * fit(scene, entity, gender),
      },
    ];
  });
}

function described(view: View, sentence: number): Meant[] {
  const { scene, gender, speaker, before, quote } = view;
  const head = headNoun(speaker.name).toLowerCase();
  const speaks = mentionsIn(scene, scene.segmentation.sentences[sentence]?.span ?? [0, 0]).findLast(
    ({ entity }) => entity === speaker.entity,
  );
  return scene.described
    .in(sentence)
    .filter((one) => {
      // "A nurse on her ward, Hamid, recalled": who speaks.
      const isSpeaker = one.place === 'subject' && speaks !== undefined && one.span[0] < speaks.span[0];
      const isOther = headNoun(one.words).toLowerCase() !== head;
      return one.span[1] <= before && isOther && !isSpeaker && isHeard(view, one.span);
    })
    .flatMap(({ words, span, place, gender: told }) => {
      // "We ask the President to remember": an office whose holder the article names.
      const holder = /^the\s/iu.test(words) ? scene.whoIs({ quote, span, words }) : undefined;
      if (holder?.entity !== undefined)
        return holder.entity === speaker.entity
          ? []
          : [{ speaker: holder, weight: PLACE[place] * fit(scene, holder.entity, gender) }];
      // "The challenger was lighter": called so for a change, and named elsewhere.
      const isElsewhere = place === 'subject' && /^the\s/iu.test(words);
      if (isElsewhere || (told ?? gender) !== gender) return [];
      const name = words.replace(/^the\s+/iu, '');
      return [
        {
          speaker: { name, kind: 'person', resolution: 'unresolved', confidence: 0.5 } as const,
          weight: PLACE[place],
        },
      ];
    });
}

/** Who is quoted in a sentence: beside the outer speaker, or in the outer speaker's words. */
function spoke({ scene, gender, quote, outer, speaker }: View, sentence: number): Meant[] {
  const beside = scene.places.spokenIn(sentence, outer);
  const inside = scene.quotes.slice(outer + 1, quote).flatMap(({ nestedIn, source: [span] }, index) => {
    const isThere = nestedIn === outer && span !== undefined && sentenceAt(scene, span[0]) === sentence;
    return isThere ? [outer + 1 + index] : [];
  });
  return [...beside, ...inside].flatMap((one) => {
    const other = scene.resolved[one];
    if (other === undefined || isSame(other, speaker)) return [];
    return [{ speaker: other, weight: SPOKE * fitOfSpeaker(scene, other, gender) }];
  });
}

const isSame = (one: ResolvedSpeaker, other: ResolvedSpeaker): boolean =>
  one.entity === undefined || other.entity === undefined
    ? one.name === other.name
    : one.entity === other.entity;

/** Whether words are the article’s own, or the outer speaker’s and not quoted by them. */
function isHeard({ scene, quote, outer, speaker }: View, span: Span): boolean {
  for (let at = Math.max(0, outer - NEIGHBOURS); at < quote; at++) {
    const one = scene.quotes[at];
    if (one?.type !== 'direct' || !isInContent(scene, at, span)) continue;
    const by = scene.resolved[at];
    if (one.nestedIn !== undefined || by === undefined || !isSame(by, speaker)) return false;
  }
  return true;
}
