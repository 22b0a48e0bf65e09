import type { Cast } from './cast';
import type { EventDraft } from './fold-events';
import type { EventMention } from './mention';

const POSSESSIVE_PRONOUN = /\b(?:his|her|their|its|my|our)\b/iu;
const TO_A_PLACE = /\b(?:visit|trip)$/u;
/** Longer lists of names are cut: a name is short. */
const MOST_NAMES = 3;

/**
 * Names an event in the article's own words: "meeting of Ilse Vantongeren and Omar Bekele in Port Alder", "fall of the old
 * council", "fire in Port Alder".
 */
export function eventName(draft: EventDraft, cast: Cast): string {
  const names = [...draft.participants].slice(0, MOST_NAMES).map((entity) => cast.nameOf(entity));
  const own = draft.mentions.filter(({ kind }) => kind === draft.kind);
  const body = own.find(({ sitting }) => sitting);
  if (body !== undefined) return placed(sittingName(body), draft);
  const nouns = own.filter(({ form, plural }) => form === 'noun' && !plural);
  if (draft.kind === 'other' || names.length === 0) {
    const noun = nouns.find(({ phrase }) => !POSSESSIVE_PRONOUN.test(phrase)) ?? nouns[0];
    if (noun !== undefined)
      return placed(noun.phrase === noun.head ? withNames(noun.head, names) : noun.phrase, draft);
    const verb = own[0]?.head ?? draft.kind;
    const happened = draft.kind === 'disaster' ? NOUNS.get(verb) : undefined;
    if (happened !== undefined) return placed(happened, draft);
    const subject = draft.kind === 'other' && names[0] !== undefined ? `${names[0]} ` : '';
    return placed(draft.kind === 'other' ? `${subject}${verb}` : draft.kind, draft);
  }
  if (own.some(({ signing }) => signing)) return placed(signingName(nouns, names), draft);
  return placed(withNames(nouns[0]?.head.toLowerCase() ?? draft.kind, names), draft);
}

/** What an article tells with a verb, as a noun. */
const HAPPENINGS: Readonly<Record<string, readonly string[]>> = {
  flood: [
    'flooded',
    'inundated',
    'submerged',
    'burst its banks',
    'tore through',
    'broke through',
    'overflowed',
  ],
  crash: ['crashed', 'slammed into', 'ploughed into', 'plowed into', 'collided', 'overturned', 'went down'],
  sinking: ['sank', 'capsized'],
  collapse: ['collapsed', 'gave way'],
  explosion: ['exploded'],
  derailment: ['derailed'],
  fire: ['burned down', 'burnt down', 'caught fire', 'went up in flames'],
};
const NOUNS: ReadonlyMap<string, string> = new Map(
  Object.entries(HAPPENINGS).flatMap(([noun, verbs]) => verbs.map((verb) => [verb, noun] as const)),
);

/** "Employment tribunal", "hearing at Wenlow District Court", "meeting of the school board"; a jury sits in a court. */
function sittingName({ head, phrase, kind }: EventMention): string {
  if (/^(?:jury|jurors|bench)$/iu.test(head)) return 'court hearing';
  if (kind === 'meeting') return `meeting of the ${phrase}`;
  return /^court$/iu.test(head) ? (phrase === head ? 'court hearing' : `hearing at ${phrase}`) : phrase;
}

/** "Signing of the accord" where the text says so: "signing of Toss" would be a club's. */
function signingName(nouns: readonly EventMention[], names: readonly string[]): string {
  const told = nouns.find(({ signing, phrase, head }) => signing && phrase !== head)?.phrase;
  return told ?? `signing by ${list(names)}`;
}

function withNames(head: string, names: readonly string[]): string {
  if (names.length === 0) return head;
  return `${head} of ${list(names)}`;
}

function list(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length === 1 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}

function placed(name: string, { place }: EventDraft): string {
  if (place === undefined || name.includes(place)) return name;
  return `${name} ${TO_A_PLACE.test(name.split(' of ')[0] ?? '') ? 'to' : 'in'} ${place}`;
}
