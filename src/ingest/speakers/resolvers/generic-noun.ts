import type { Span } from '../../document';
import { bodyOf } from './own-body';
import {
  mentionsIn,
  asSpeaker,
  sentenceAt,
  sentencesBefore,
  type Resolver,
  type Scene,
  type SourceMention,
} from './resolver';

/** What kind of body it is, or where it sits: "the rights group", "the Corran-based company". */
const WHICH =
  '(?:(?:human )?rights|campaign|advocacy|aid|lobby|industry|trade|employers|environmental|conservation|consumer|student|parents|listed|privately held|family-owned|state-owned|state|national|world|ride-hailing|budget|low-cost|flag|energy|oil|gas|mining|food|software|technology|tech|security|construction|property|insurance|investment|media|pharmaceutical|drug|car|[\\p{L} ]+-based)';
const GENERIC = new RegExp(
  `^[Tt]he\\s+(?:(?:\\p{Lu}[\\p{L}-]+\\s+){1,2})?(?:${WHICH}\\s+)?(company|firm|automaker|carmaker|drugmaker|chipmaker|steelmaker|planemaker|shipbuilder|brewer|insurer|publisher|operator|miner|utility|grocer|supermarket|chain|fund|(?:fund|asset|wealth|investment)\\s+manager|studio|producer|supplier|conglomerate|giant|group|organi[sz]ation|charity|club|business|retailer|airline|carrier|manufacturer|start-?up|party|agency|bank|union|lender|association|society|watchdog|streamer|brokerage|consultancy|trust|think\\s?tank|foundation|developer|channel|network|broadcaster|station|newspaper|paper|daily|weekly|magazine|outlet|website|news site|firm|force|regulator)$`,
  'u',
);
/** Bodies that nobody calls a company. */
const PUBLIC =
  /\b(?:ministry|department|government|court|tribunal|council|commission|parliament|senate|assembly|party|police|army|office|agency|university|school|bank|palace|union|administration|authority|bureau|board|service|cent(?:er|re)s|institutes?|congress|house|navy|treasury|reserve|force|forces)\b/iu;
/** What the bodies are called that some nouns stand for, whatever their names end with. */
const CALLED: Readonly<Record<string, RegExp>> = {
  party: /\b(?:party|movement|front|alliance|congress|coalition|league|democrats?|greens|labour|unity)\b/iu,
  agency:
    /\b(?:agency|cent(?:er|re)s?|institutes?|administration|authority|bureau|office|service|department|commission)\b/iu,
  bank: /\b(?:bank|bancorp|reserve|trust)\b/iu,
  lender: /\b(?:bank|building society|credit union|bancorp)\b/iu,
  union: /\b(?:union|federation|guild|brotherhood|association|congress)\b/iu,
  association: /\b(?:association|federation|union|society|league)\b/iu,
  force: /\b(?:police|constabulary|force|gendarmerie|guard)\b/iu,
  manager:
    /\b(?:fund|capital|partners|investments?|management|equity|asset|wealth|holdings|advisers|advisors)\b/iu,
  watchdog:
    /\b(?:commission|authority|agency|office|board|council|inspectorate|regulator|ombudsman|ofcom|ofgem|ofwat|ofsted)\b/iu,
  trust: /\b(?:trust|hospitals?|nhs)\b/iu,
  regulator:
    /\b(?:commission|authority|agency|office|board|council|inspectorate|regulator|ofcom|ofgem|ofwat|ofsted)\b/iu,
  fund: /\b(?:fund|capital|partners|investments?|management|equity|asset|holdings|advisers|advisors)\b/iu,
  group:
    /^(?!.*\b(?:ministry|government|court|tribunal|parliament|senate|assembly|police|council|department|office|agency|authority|commission|administration|bureau|board|service|university|school|bank|palace)\b)/iu,
  society: /\b(?:society|academy|red (?:cross|crescent)|association)\b/iu,
  foundation: /\b(?:foundation|trust|fund)\b/iu,
};
/** "In a statement with the Law Society, the group said": who stands beside it is another. */
const BESIDE = /\b(?:with|against|alongside)\s+(?:the\s+)?$/u;
const LONGEST_BESIDE = 16;
const REACH = 3;
/** Nouns for those who publish. */
const OUTLET =
  /^(?:channel|network|broadcaster|station|newspaper|paper|daily|weekly|magazine|outlet|website|news site)$/u;
/** The body that an article is about is named this often, and so many times as often as any other. */
const OFTEN = 3;
const CLEARLY = 2;

/**
 * "The company": the one body that the sentences before name. Of two, or of none, the word says nothing, and unlike "the
 * police" it is nobody's name.
 */
export const resolveGenericNoun: Resolver = (scene, mention) => {
  const noun = GENERIC.exec(mention.words)?.[1]?.replace(/^.*\s(?=manager$)/u, '');
  if (noun === undefined) return undefined;
  const own = sentenceAt(scene, mention.span[0]);
  const bodies = new Set(
    [own, ...sentencesBefore(scene, own, REACH)]
      .flatMap((sentence) => mentionsIn(scene, scene.segmentation.sentences[sentence]?.span ?? [0, 0]))
      .filter(({ span }) => span[1] <= mention.span[0] && !isBeside(scene, span))
      .map(({ entity }) => entity)
      .filter((entity) => isCalled(scene, entity, noun.toLowerCase())),
  );
  const [only, ...others] = bodies;
  const called = noun.toLowerCase();
  const near = only ?? lastSpeaker(scene, mention, own, called);
  const meant =
    others.length > 0
      ? nearestAlone(scene, own, bodies, called)
      : (near ?? mainBody(scene, mention.span[0], called) ?? bodyOfLastSpeaker(scene, mention, called));
  // "The Treasury watchdog" is told by that from others.
  if (meant === undefined && called === 'watchdog' && /^[Tt]he \p{Lu}/u.test(mention.words)) return undefined;
  return meant === undefined
    ? { name: noun.toLowerCase(), kind: 'organisation', resolution: 'unresolved', confidence: 0.4 }
    : asSpeaker(scene, meant, { resolution: 'title', confidence: 0.65 });
};

/** "Mosel said … The company added", "Mosel has cut jobs, the company said": who is a body because it is called one here. */
function lastSpeaker(
  scene: Scene,
  { quote, span: [at] }: SourceMention,
  own: number,
  noun: string,
): number | undefined {
  const spoke = [own, own - 1]
    .flatMap((sentence) => scene.places.spokenIn(sentence, quote))
    .flatMap((one) => scene.resolved[one]?.entity ?? []);
  const [begins] = scene.segmentation.sentences[own]?.span ?? [at];
  const about = mentionsIn(scene, [begins, at]).filter((one) => scene.salience.of(one) === 1);
  const [only, ...others] = new Set([...spoke, ...about.map(({ entity }) => entity)]);
  return only !== undefined && others.length === 0 && mayBeCalled(scene, only, noun) ? only : undefined;
}

/** Of several, the one that alone the nearest sentence names: "Marsh Foods had sued Reyl. Reyl denied it. The company said". */
function nearestAlone(
  scene: Scene,
  own: number,
  bodies: ReadonlySet<number>,
  noun: string,
): number | undefined {
  // Whoever operates what the sentence is about is another, as often as not.
  if (noun === 'operator') return undefined;
  for (const sentence of sentencesBefore(scene, own, REACH)) {
    const span = scene.segmentation.sentences[sentence]?.span ?? [0, 0];
    const named = mentionsIn(scene, span).filter(({ entity }) => bodies.has(entity));
    const [only, ...others] = new Set(named.map(({ entity }) => entity));
    if (only !== undefined) return others.length === 0 ? only : undefined;
  }
  return undefined;
}

/** "The Rovers manager, Ada Marsh, was furious … The club said": the body that whoever has just spoken serves. */
function bodyOfLastSpeaker(scene: Scene, { quote }: SourceMention, noun: string): number | undefined {
  const person = scene.resolved[quote - 1]?.entity;
  const body = person === undefined ? undefined : bodyOf(scene, person);
  return body !== undefined && (isCalled(scene, body, noun) || mayBeCalled(scene, body, noun))
    ? body
    : undefined;
}

/** Whether nothing tells that a name is not that of a body which a noun calls so. */
function mayBeCalled(scene: Scene, entity: number, noun: string): boolean {
  const { kind, name } = scene.cast.entities[entity] ?? { kind: 'person', name: '' };
  const isPublic = CALLED[noun] === undefined && PUBLIC.test(name);
  const isOpen = kind === 'unknown' || (kind === 'organisation' && /^\p{Lu}{2,6}$/u.test(name));
  return isOpen && !OUTLET.test(noun) && !scene.genders.has(entity) && !isPublic;
}

/** The body that an article names far more often than any other before an offset. */
function mainBody(scene: Scene, at: number, noun: string): number | undefined {
  const counts = scene.cast.entities
    .map(({ mentions }, entity) => ({ entity, count: mentions.filter(([start]) => start < at).length }))
    .filter(({ entity, count }) => count >= OFTEN && isCalled(scene, entity, noun))
    .sort((one, other) => other.count - one.count);
  const [first, second] = counts;
  return first !== undefined && first.count >= CLEARLY * (second?.count ?? 0) ? first.entity : undefined;
}

const isBeside = ({ text }: Scene, [start]: Span): boolean =>
  BESIDE.test(text.slice(Math.max(0, start - LONGEST_BESIDE), start));

/** Whether an entity is a body that may be called by a noun. */
function isCalled(scene: Scene, entity: number, noun: string): boolean {
  const { kind, name } = scene.cast.entities[entity] ?? { kind: 'unknown', name: '' };
  if (OUTLET.test(noun)) return kind === 'source';
  if (kind !== 'organisation') return false;
  const called = CALLED[noun];
  return called === undefined ? !PUBLIC.test(name) : called.test(name);
}
