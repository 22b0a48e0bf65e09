import type { ResolvedSpeaker } from '../../document';
import { fold } from '../../../text/fold';
import { isGroupNoun } from '../../lexicon/organisations';
import { isRoleNoun } from '../../lexicon/roles';
import { matchesOf } from '../../../text/matches';
import { headNoun } from './description';
import { firstOfProse } from './first-of-prose';
import { asSpeaker, isPerson, sentenceAt, type Resolver, type Scene } from './resolver';
import { tellingWords } from './title-index';
import { wordsOf } from '../../words-of';

/** Less words than these are said by many. */
const FEWEST_WORDS = 3;

/** "Kharkiv mayor reports …": a headline leaves the name to the article, which knows one who holds the office. */
export const resolveHeadline: Resolver = (scene, mention) => {
  if (sentenceAt(scene, mention.span[0]) >= firstOfProse(scene)) return undefined;
  if (/^(?:an?|one|some)\b/iu.test(mention.words)) return undefined;
  const words = mention.words.split(/,| who /u)[0] ?? '';
  // "Doctors: we will not return": several, whom nobody among them stands for.
  const head = headNoun(words);
  if (/[^s]s$/u.test(head) && (isRoleNoun(head) || isGroupNoun(head))) return undefined;
  const telling = tellingWords(words);
  const fitting = [...scene.titles.fitting(telling)].map(([entity]) => entity);
  const isFormer = /^(?:former|ex)\b/iu.test(mention.words);
  const holders = fitting.length > 0 || isFormer ? fitting : scene.titles.holders(telling.slice(-1));
  const [only, ...others] = holders.filter((entity) => isPerson(scene, entity));
  if (only === undefined || others.length > 0) return undefined;
  return asSpeaker(scene, only, {
    role: mention.words.replace(/^the\s+/iu, ''),
    resolution: 'title',
    confidence: 0.62,
  });
};

/**
 * "“We failed them”: minister apologises … “We failed them, and I am ashamed,” Ada Marsh told parliament": who says in the
 * article what a headline quotes is whom the headline means, and so is who is called the same after it.
 *
 * @param speakers - of all quotes, in their order
 */
export function namedByEcho(scene: Scene, speakers: readonly ResolvedSpeaker[]): readonly ResolvedSpeaker[] {
  const prose = firstOfProse(scene);
  const meant = new Map<string, ResolvedSpeaker>();
  const echoed = speakers.map((speaker, quote) => {
    const start = scene.quotes[quote]?.content[0]?.[0] ?? Infinity;
    const isOne = speaker.kind === 'person' || speaker.kind === 'unknown';
    if (speaker.entity !== undefined || !isOne || sentenceAt(scene, start) >= prose) return speaker;
    const found =
      speakerOfSame(scene, speakers, quote) ??
      calledSame(speakers, speaker, quote) ??
      claimsSame(scene, speakers, quote);
    if (found?.entity === undefined) return speaker;
    const named = asSpeaker(scene, found.entity, { resolution: 'title', confidence: 0.66 });
    if (speaker.name !== '') meant.set(speaker.name, named);
    return named;
  });
  return echoed.map((speaker) =>
    speaker.entity === undefined && speaker.resolution === 'unresolved'
      ? (meant.get(speaker.name) ?? speaker)
      : speaker,
  );
}

/** Quotes behind a headline in which the lead tells what that says. */
const QUOTES_OF_LEAD = 3;
/** What of a headline's claim the lead's has to have, in words. */
const SAME_CLAIM = 0.6;
const FEWEST_OF_CLAIM = 4;
const WORDS_OF_CLAIM = /[\p{L}\p{N}-]{4,}/gu;

/** "Port to reopen in spring — minister … The port will reopen in spring, Deputy Minister Ada Marsh told a briefing". */
function claimsSame(
  scene: Scene,
  speakers: readonly ResolvedSpeaker[],
  quote: number,
): ResolvedSpeaker | undefined {
  if (!isRoleNoun(headNoun(speakers[quote]?.name ?? ''))) return undefined;
  const claimed = (of: number): readonly string[] =>
    fold(wordsOf(scene.text, scene.quotes[of]?.content ?? [])).match(WORDS_OF_CLAIM) ?? [];
  const own = claimed(quote);
  if (own.length < FEWEST_OF_CLAIM) return undefined;
  return speakers.slice(quote + 1, quote + 1 + QUOTES_OF_LEAD).find(({ entity }, at) => {
    const told = new Set(claimed(quote + 1 + at));
    const shared = own.filter((word) => told.has(word)).length;
    return entity !== undefined && isPerson(scene, entity) && shared >= SAME_CLAIM * own.length;
  });
}

/** "Castlegate chair" after whom the lead calls "the chair of Castlegate Retirement". */
function calledSame(
  speakers: readonly ResolvedSpeaker[],
  { name }: ResolvedSpeaker,
  quote: number,
): ResolvedSpeaker | undefined {
  const telling = tellingWords(name);
  const same = speakers.slice(quote + 1).filter(({ entity, role }) => {
    const called = new Set(tellingWords(role ?? ''));
    return entity !== undefined && telling.length > 1 && telling.every((word) => called.has(word));
  });
  const [only, ...others] = new Set(same.map(({ entity }) => entity));
  return only === undefined || others.length > 0 ? undefined : same[0];
}

/** The person who says, in the article, the words that a quote has in marks. */
function speakerOfSame(
  scene: Scene,
  speakers: readonly ResolvedSpeaker[],
  quote: number,
): ResolvedSpeaker | undefined {
  const said = (of: number): string => wordsOf(scene.text, scene.quotes[of]?.content ?? []);
  const marked = matchesOf(said(quote), /[“"‘'«]([^”"»]+?)(?:[”"»]|['’](?!\p{L}))/gu).map(([, words = '']) =>
    fold(words),
  );
  const longest = marked.sort((one, other) => other.length - one.length)[0] ?? '';
  if (longest.split(' ').length < FEWEST_WORDS) return undefined;
  return speakers.find(
    (speaker, other) =>
      other > quote &&
      speaker.entity !== undefined &&
      isPerson(scene, speaker.entity) &&
      fold(said(other)).includes(longest),
  );
}
