import type { ResolvedSpeaker } from '../../document';
import { genderOfWords } from '../../lexicon/people';
import { isOneOfAPeople } from '../../lexicon/peoples';
import { isRoleNoun, roleKey } from '../../lexicon/roles';
import { rankPeople, standsOut } from './rank';
import { asSpeaker, isInsideSpeech, type Resolver, type Scene, type SourceMention } from './resolver';

/** Whom nobody need have named before: those who speak for others, and offices that the world knows. */
const UNNAMED =
  /^(?:spokes\p{L}*|officials?|officers?|sources?|reporter|journalist|correspondent|interviewer|presenter|host|aide|adviser|advisor|insider|diplomat|witness|resident|neighbou?r|employee|staffer|member|delegate|representative|analyst|expert|judge|magistrate|prosecutor|attorney|lawyer|president|premier|minister|secretary|mayor|governor|king|queen|prince|princess|pope|chancellor|ambassador|envoy|chief|head|leader|person|man|woman|driver|customer|victim|suspect|defendant|doctor|nurse|consultant|investigator|detective|colleague|friend|husband|wife|mother|father|son|daughter|brother|sister|partner|uncle|aunt)$/u;
/** Other offices are held by others, as a rule. */
const OTHER_ROLE = 0.5;
const LEAST_PROMINENT = 0.45;
const CONFIDENCE = 0.72;

/**
 * "The winger", "the Dutchman": somebody who has been named and is now called after what he is. Only the one who clearly
 * stands out can be meant, and never by words that may call somebody new ("the official", "the judge").
 */
export const resolvePeriphrasis: Resolver = (scene, mention) => {
  if (/^the\s+(?:man|woman|person|boy|girl)$/iu.test(mention.words)) return lastUnnamed(scene, mention);
  const words = mention.words.split(/,| who | of | from | in /u)[0] ?? '';
  if (!/^the\s/iu.test(words) || isInsideSpeech(scene, mention.quote)) return undefined;
  const head = words.trim().split(/\s+/u).at(-1) ?? '';
  const isPeople = isOneOfAPeople(words);
  if (!isPeople && (!isRoleNoun(head) || /[^s]s$/u.test(head) || UNNAMED.test(head.toLowerCase())))
    return undefined;
  const ranked = rankPeople(scene, {
    quote: mention.quote,
    at: mention.span[0],
    gender: genderOfWords(words),
    factor: (entity) => (isPeople || !hasOtherRole(scene, entity, head) ? 1 : OTHER_ROLE),
  });
  const [first] = ranked;
  if (first?.speaker.entity === undefined || first.score < LEAST_PROMINENT || !standsOut(ranked))
    return undefined;
  return asSpeaker(scene, first.speaker.entity, {
    ...(isPeople ? {} : { role: words.replace(/^the\s+/iu, '') }),
    resolution: 'title',
    confidence: CONFIDENCE,
  });
};

/** "The woman" after "another member, who asked that her name not be used": whoever spoke last and has no name. */
function lastUnnamed(scene: Scene, { quote, words }: SourceMention): ResolvedSpeaker | undefined {
  const speaker = scene.resolved[quote - 1];
  if (speaker?.kind !== 'person' || speaker.entity !== undefined || speaker.name === '') return undefined;
  const gender = genderOfWords(words);
  return (genderOfWords(speaker.name) ?? gender) === gender ? { ...speaker, confidence: 0.6 } : undefined;
}

function hasOtherRole({ cast }: Scene, entity: number, head: string): boolean {
  const roles = cast.entities[entity]?.roles ?? [];
  const key = roleKey(head);
  return (
    roles.length > 0 && !roles.some((role) => role.split(/[\s-]+/u).some((word) => roleKey(word) === key))
  );
}
