import { nameKey } from '../../text/name-key';
import type { AnnotatedArticle, Entity, Quote, SpeakerKind } from '../document';
import type { Identities } from './identities';
import { namedSpeakerId, scopedSpeakerId } from './ids';
import { type GraphSpeakerKind, type LinkedSpeaker, strongest } from './linked-article';
import { speakerNames } from './names';

/** Who the speakers of one article are in the graph. */
export interface Speakers {
  /** Id of the speaker of a quote. */
  ofQuote(quote: Quote): string;
  /** Id of a person, organisation, group or document that the article speaks of; undefined for a place or a source. */
  ofEntity(index: number): string | undefined;
  /** Id of somebody who took part in an event, an outlet included; undefined for a place. */
  ofParticipant(index: number): string | undefined;
  /** Everybody that was asked for so far, ordered by id. */
  all(): LinkedSpeaker[];
}

interface Draft {
  readonly id: string;
  readonly named: boolean;
  readonly name: string;
  readonly qid: string | null;
  readonly kinds: GraphSpeakerKind[];
  readonly names: Set<string>;
  unresolved: boolean;
}

/**
 * A speaker is the same node in every article when the article gives a name; "police", "a senior official", "the
 * report" and whoever could not be resolved belong to the article alone.
 */
export function speakersOf(
  { quotes, entities }: AnnotatedArticle,
  article: string,
  identities: Identities,
): Speakers {
  const drafts = new Map<string, Draft>();
  const named = new Set(
    quotes
      .filter((quote) => givesName(quote, entityOf(quote.speaker.entity)))
      .map((quote) => nameKey(nameOf(quote))),
  );
  const quoted = new Set(quotes.map((quote) => nameKey(nameOf(quote))));

  function nameOf({ speaker }: Quote): string {
    return entityOf(speaker.entity)?.name ?? speaker.name;
  }

  function entityOf(index: number | undefined): Entity | undefined {
    return index === undefined ? undefined : entities[index];
  }

  function draft(isNamed: boolean, name: string, unresolved: boolean, office: string | undefined): Draft {
    const identity = isNamed ? identities.speaker(name) : undefined;
    const called = identity?.name ?? name;
    const id = isNamed
      ? namedSpeakerId(called, identity === undefined ? office : undefined)
      : scopedSpeakerId(article, name);
    const known = drafts.get(id) ?? {
      id,
      named: isNamed,
      name: called,
      qid: identity?.qid ?? null,
      kinds: [],
      names: new Set([called]),
      unresolved,
    };
    known.names.add(name);
    known.unresolved &&= unresolved;
    drafts.set(id, known);
    return known;
  }

  function addEntity(target: Draft, entity: Entity | undefined, kind: SpeakerKind): void {
    target.kinds.push(graphKind(kind));
    for (const alias of entity?.aliases ?? []) target.names.add(alias);
  }

  function ofParticipant(index: number): string | undefined {
    const entity = entityOf(index);
    if (entity === undefined || entity.kind === 'place') return undefined;
    const kind = entity.kind === 'source' ? 'organisation' : entity.kind;
    const key = nameKey(entity.name);
    const isNamed = quoted.has(key) ? named.has(key) : kind !== 'group' && kind !== 'unknown';
    const target = draft(isNamed, entity.name, false, officeOf(entity, kind));
    addEntity(target, entity, kind);
    return target.id;
  }

  return {
    ofQuote(quote) {
      const { speaker } = quote;
      const unresolved = speaker.resolution === 'unresolved';
      const name = nameOf(quote);
      const entity = entityOf(speaker.entity);
      const office = entity === undefined ? undefined : officeOf(entity, speaker.kind);
      const target = draft(!unresolved && named.has(nameKey(name)), name, unresolved, office);
      addEntity(target, entity, speaker.kind);
      return target.id;
    },
    ofEntity(index) {
      return entityOf(index)?.kind === 'source' ? undefined : ofParticipant(index);
    },
    ofParticipant,
    all: () => [...drafts.values()].map(finish).sort((a, b) => (a.id < b.id ? -1 : 1)),
  };
}

/** Whether the article tells by name who said the quote, there or elsewhere ("the spokesperson" whom it named before). */
function givesName({ speaker, chain }: Quote, entity: Entity | undefined): boolean {
  if (speaker.resolution === 'unresolved') return false;
  if (chain.sourcing === 'NAMED') return true;
  if (chain.sourcing === 'DOCUMENT') return speaker.resolution === 'name';
  if (chain.sourcing !== 'ROLE_ONLY' || entity?.kind !== 'person') return false;
  return ![...entity.roles, speaker.role ?? ''].map(nameKey).includes(nameKey(entity.name));
}

/**
 * What tells a person with one word for a name from another with the same: the first thing that the article calls him.
 * Articles that call him differently speak of two, since a wrong merge is worse than none.
 */
function officeOf({ name, roles }: Entity, kind: SpeakerKind | 'place'): string | undefined {
  return kind === 'person' && !/\s/u.test(name.replace(/^(?:al|el|de|van|von)\s/iu, ''))
    ? roles[0]
    : undefined;
}

function finish({ id, named, name, qid, kinds, names, unresolved }: Draft): LinkedSpeaker {
  const kind = strongest(kinds);
  return { id, name, kind, unresolved, qid, names: speakerNames([...names], named && kind === 'PERSON') };
}

const graphKind = (kind: SpeakerKind): GraphSpeakerKind => kind.toUpperCase() as Uppercase<SpeakerKind>;
