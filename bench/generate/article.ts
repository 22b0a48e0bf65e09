import type { AnnotatedArticle, Entity, FoundEvent, Quote, Relay, Span } from '../../src/ingest/document';
import { linkArticle } from '../../src/ingest/link/link';
import type { LinkedArticle } from '../../src/ingest/link/linked-article';
import { type Random, randomFor } from './random';
import type { Story, Utterance } from './story';
import { TextBuilder } from './text-builder';
import { agencyName, outletName, ROLES } from './vocabulary';
import type { World } from './world';

const FIRST_DAY = Date.UTC(2024, 0, 1);
const DAY = 86_400_000;

/** What is put together while the article is written. */
interface Draft {
  readonly random: Random;
  readonly builder: TextBuilder;
  readonly entities: Entity[];
  readonly relays: readonly Relay[];
  readonly saidOn: string;
  readonly event: FoundEvent | undefined;
}

/** The story as outlet number `copy` of those that tell it prints it: some of its quotes, in its own frame. */
export function articleOf(world: World, story: Story, copy: number): LinkedArticle {
  const random = randomFor(2, story.index * 100 + copy);
  const builder = new TextBuilder();
  const saidOn = dayAfter(story.day);
  const entities: Entity[] = [entityOf(story.place, 'place')];
  const relays = dateline(world, story, random, builder);
  const event = lead(story, saidOn, builder, entities);
  const draft = { random, builder, entities, relays, saidOn, event };
  const printed = story.utterances.filter(() => random.chance(0.7));
  const quotes: Quote[] = [];
  for (const one of printed.length === 0 ? story.utterances.slice(0, 1) : printed) {
    quotes.push(print(draft, world, one, quotes.length));
  }
  const externalId = `bench-${story.index}-${copy}`;
  const annotated: AnnotatedArticle = {
    article: {
      externalId,
      url: `https://bench.example/${externalId}`,
      title: `${story.place}: ${story.utterances[0]!.words.split(' ').slice(0, 6).join(' ')}`,
      outlet: outletName(world.outlets.rank(random)),
      publishedOn: dayAfter(story.day + random.between(0, 3)),
      text: builder.text(),
      furniture: [],
    },
    segmentation: { tokens: [], paragraphs: [], sentences: [], quotations: builder.quotations },
    quotes,
    entities,
    events: event === undefined ? [] : [event],
  };
  return linkArticle(annotated, 'bench');
}

function dateline(world: World, story: Story, random: Random, builder: TextBuilder): Relay[] {
  const agency = random.chance(0.9) ? story.agency : agencyName(world.agencies.rank(random));
  if (agency === undefined) return [];
  builder.add(`${story.place.toUpperCase()} (`);
  const span = builder.add(agency);
  builder.add(') — ');
  return [{ name: agency, kind: 'agency', span, aliases: [] }];
}

function lead(story: Story, date: string, builder: TextBuilder, entities: Entity[]): FoundEvent | undefined {
  if (story.event === undefined) {
    builder.add(`Word came from ${story.place}.`);
    return undefined;
  }
  const { kind, participants } = story.event;
  builder.add('There was a ');
  const span = builder.add(`${kind} in ${story.place}`);
  builder.add('.');
  return {
    kind,
    name: `${kind} of ${participants.join(' and ')} in ${story.place}`,
    date,
    datePrecision: 'day',
    place: story.place,
    participants: participants.map((name) => indexOf(entities, name, 'person')),
    span,
  };
}

function print(draft: Draft, world: World, one: Utterance, before: number): Quote {
  const { random, builder, entities, event, saidOn } = draft;
  builder.add('\n\n');
  const pronoun = one.speaker !== undefined && random.chance(0.2);
  const shown = pronoun ? 'She' : (one.speaker ?? 'A senior official');
  const frame = one.indirect ? indirect(builder, shown, one.words) : direct(builder, shown, one.words);
  const nested = before > 0 && random.chance(0.03);
  return {
    ...frame,
    type: one.indirect ? 'indirect' : 'direct',
    relayClauses: [],
    confidence: random.between(55, 100) / 100,
    ...(nested && { nestedIn: before - 1 }),
    speaker: speaker(one.speaker, pronoun, entities, random),
    chain: {
      relays: relaysOf(draft, world),
      sourcing: one.speaker === undefined ? 'ANONYMOUS' : 'NAMED',
    },
    occasion: {
      ...(event !== undefined && random.chance(0.7) && { saidAt: 0 }),
      ...(random.chance(0.8) && { saidOn }),
      mentionsEvents: event !== undefined && random.chance(0.1) ? [0] : [],
    },
    mentions: [
      ...one.people.map((name) => indexOf(entities, name, 'person')),
      ...(one.place === undefined ? [] : [indexOf(entities, one.place, 'place')]),
    ],
  };
}

function speaker(
  name: string | undefined,
  pronoun: boolean,
  entities: Entity[],
  random: Random,
): Quote['speaker'] {
  if (name === undefined) {
    return { name: 'A senior official', kind: 'person', resolution: 'unresolved', confidence: 0.5 };
  }
  const role = random.chance(0.3) ? { role: random.pick(ROLES) } : {};
  const resolution = pronoun ? ('pronoun' as const) : ('name' as const);
  const entity = indexOf(entities, name, 'person');
  return { name, kind: 'person', entity, resolution, confidence: 0.9, ...role };
}

/** The article's own agency, and now and then somebody nearer to the speaker. */
function relaysOf({ random, builder, relays }: Draft, world: World): Relay[] {
  if (!random.chance(0.12)) return [...relays];
  const name = agencyName(world.agencies.rank(random));
  if (relays.some((relay) => relay.name === name)) return [...relays];
  builder.add(' So it told ');
  const span = builder.add(name);
  builder.add('.');
  return [{ name, kind: 'agency', span, aliases: [] }, ...relays];
}

type Frame = Pick<Quote, 'content' | 'cue' | 'source'>;

function direct(builder: TextBuilder, shown: string, words: string): Frame {
  const content: Span = builder.quoted(words);
  builder.add(' ');
  const source = builder.add(shown);
  builder.add(' ');
  const cue = builder.add('said');
  builder.add('.');
  return { content: [content], cue: [cue], source: [source] };
}

function indirect(builder: TextBuilder, shown: string, words: string): Frame {
  const source = builder.add(shown);
  builder.add(' ');
  const cue = builder.add('said');
  builder.add(' ');
  const content = builder.add(words);
  builder.add('.');
  return { content: [content], cue: [cue], source: [source] };
}

function indexOf(entities: Entity[], name: string, kind: Entity['kind']): number {
  const known = entities.findIndex((entity) => entity.name === name && entity.kind === kind);
  return known >= 0 ? known : entities.push(entityOf(name, kind)) - 1;
}

const entityOf = (name: string, kind: Entity['kind']): Entity => ({
  name,
  kind,
  aliases: [],
  roles: [],
  mentions: [],
});

const dayAfter = (days: number): string => new Date(FIRST_DAY + days * DAY).toISOString().slice(0, 10);
