import type { ResolvedSpeaker } from '../../document';
import { genderOfWords } from '../../lexicon/people';
import { isKinNoun, isRoleNoun, roleKey } from '../../lexicon/roles';
import { nameWords } from '../mentions/name-key';
import { firstOfProse } from './first-of-prose';
import { tellingWords } from './title-index';
import {
  asSpeaker,
  isPerson,
  mentionsIn,
  paragraphAt,
  sentenceAt,
  type Resolver,
  type Scene,
  type SourceMention,
} from './resolver';

/** "A senator", "a former consultant": somebody whom the article has not met. */
const INTRODUCED = /^(?:an?|one)\s+(?!spokes|source|anonymous|unnamed|senior|official|diplomat)/iu;
/** "The former port chief": one whom a lead may name later still, in paragraphs. */
const FORMER = /^(?:the|an?)\s+former\s/iu;
const PARAGRAPHS_OF_FORMER = 3;
/** "The chair of Reyl Pensions": with nobody told of yet, whom the next paragraph will name. */
const CHIEF =
  /^the\s+(?:\p{Ll}[\p{L}-]*\s+){0,2}(?:chair\p{L}*|head|chief|boss|director|president|leader|executive|founder|owner|manager|governor|mayor|minister|commissioner)\s+of\s+(?:the\s+)?\p{Lu}/iu;
const PARAGRAPHS_OF_HOLDER = 4;
/** "The health watchdog", "a rights group": a body that a lead may keep the name of. */
const BODY_OF_LEAD =
  /^(?:the|an?)\s+(?:[\p{L}-]+\s+){0,2}(?:watchdog|regulator|charity|union|company|firm|group|agency|ministry|airline|bank|club|association|ombudsman|body|think\s?tank|chain|retailer|council|university|federation|institute|commission|network|operator|authority)$/iu;
/** A lead leaves a name out for this many sentences at most. */
const LAST_OF_LEAD = 2;
const FURTHEST = 6;
/** What anybody may be besides. */
const BESIDES =
  /^(?:widow|widower|witness|colleague|victim|resident|survivor|winner|member|neighbou?r|native|veteran|grandmother|grandfather|great-\p{L}+|pensioner|retiree|star|fan|customer|passenger|first|local)$/iu;
/**
 * "A former consultant has told an inquiry …": a lead that keeps the name for the next paragraph. It is the first person
 * that the next paragraph is about, when that is one of the same office, or of none that is told.
 */
export const resolveLead: Resolver = (scene, mention) => {
  const { sentences, paragraphs } = scene.segmentation;
  const own = sentenceAt(scene, mention.span[0]);
  if (own - firstOfProse(scene) >= LAST_OF_LEAD) return undefined;
  const body = bodyOfNext(scene, mention, own);
  if (body !== undefined) return body;
  const isFormer = FORMER.test(mention.words);
  if (!isFormer && !INTRODUCED.test(mention.words) && !CHIEF.test(mention.words)) return undefined;
  const head =
    (mention.words.split(/,| who | that | of | from | in | at | accused | charged /u)[0] ?? '')
      .split(/\s+/u)
      .at(-1) ?? '';
  if (!(isRoleNoun(head) || isKinNoun(head) || /^\d+-year-old$/u.test(head)) || /[^s]s$/u.test(head))
    return undefined;
  const last = (sentences[own]?.paragraph ?? 0) + (isFormer ? PARAGRAPHS_OF_FORMER : 1);
  for (let at = own + 1; at <= own + FURTHEST; at++) {
    const sentence = sentences[at];
    if (sentence === undefined || paragraphs[sentence.paragraph]?.kind !== 'prose') break;
    if (sentence.paragraph > last) break;
    const person = mentionsIn(scene, sentence.span).find(({ entity }) => isPerson(scene, entity));
    if (person === undefined) continue;
    const holder = holderOf(scene, isFormer ? `former ${head}` : head);
    if (holder !== undefined && holder !== person.entity)
      return isSoon(scene, holder, own)
        ? asSpeaker(scene, holder, { role: roleOf(mention.words), resolution: 'title', confidence: 0.62 })
        : undefined;
    return scene.salience.of(person) === 1 &&
      isMeant(scene, person.entity, mention.span[0], head, mention.words)
      ? asSpeaker(scene, person.entity, {
          role: roleOf(mention.words),
          resolution: 'title',
          confidence: 0.66,
        })
      : undefined;
  }
  return undefined;
};

/** "The health watchdog has found … The Care Commission, which …": the body that the next paragraph begins with. */
function bodyOfNext(
  scene: Scene,
  { words, span: [at] }: SourceMention,
  own: number,
): ResolvedSpeaker | undefined {
  if (!BODY_OF_LEAD.test(words)) return undefined;
  const { sentences } = scene.segmentation;
  const paragraph = (sentences[own]?.paragraph ?? 0) + 1;
  const next = sentences.findIndex((sentence, index) => index > own && sentence.paragraph >= paragraph);
  const first = mentionsIn(scene, sentences[next]?.span ?? [0, 0])[0];
  const found = scene.cast.entities[first?.entity ?? -1];
  const isFirst =
    first !== undefined && sentences[next]?.span[0] === first.phraseStart - (first.definite ? 4 : 0);
  // "The regional health network … In a news release, the North Health Network said".
  const isSame = first !== undefined && scene.titles.tells(first.entity, tellingWords(words).slice(-2));
  if (
    first === undefined ||
    !(isFirst || isSame) ||
    found?.kind !== 'organisation' ||
    (found.mentions[0]?.[0] ?? 0) < at
  )
    return undefined;
  return asSpeaker(scene, first.entity, { resolution: 'title', confidence: 0.66 });
}

/** The one person who holds an office that the article gives to nobody else. */
function holderOf(scene: Scene, head: string): number | undefined {
  const [only, ...others] = BESIDES.test(head.replace(/^former /u, ''))
    ? []
    : scene.titles.holders(tellingWords(head)).filter((entity) => isPerson(scene, entity));
  return others.length === 0 ? only : undefined;
}

/** Whether somebody is first named within a few paragraphs of a sentence. */
function isSoon(scene: Scene, entity: number, sentence: number): boolean {
  const met = paragraphAt(scene, scene.cast.entities[entity]?.mentions[0]?.[0] ?? Infinity);
  const own = scene.segmentation.sentences[sentence]?.paragraph ?? 0;
  return met > own && met - own <= PARAGRAPHS_OF_HOLDER;
}

/** A full name, first met after the lead, of whom nothing contradicts it. */
function isMeant(scene: Scene, entity: number, at: number, head: string, words: string): boolean {
  const found = scene.cast.entities[entity];
  if (found === undefined || nameWords(found.name).length < 2 || (found.mentions[0]?.[0] ?? 0) < at)
    return false;
  const gender = genderOfWords(words);
  if (gender !== undefined && found.gender !== undefined && found.gender !== gender) return false;
  const key = roleKey(head);
  const roles = found.roles
    .flatMap((role) => role.split(/[\s-]+/u))
    .filter((word) => isRoleNoun(word) && !isKinNoun(word) && !BESIDES.test(word));
  return roles.length === 0 || roles.some((word) => roleKey(word) === key);
}

function roleOf(words: string): string {
  return (words.split(/,| who /u)[0] ?? words).replace(/^(?:the|an?|one)\s+/iu, '');
}
