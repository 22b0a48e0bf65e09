import { firstIndexFrom } from './first-index';
import type { Entity, FoundQuote, Gender, ResolvedSpeaker, Span } from '../document';

/** A person or place where the text mentions it. */
export interface CastMention {
  readonly start: number;
  readonly end: number;
  /** Index into the article's entities. */
  readonly entity: number;
}

const GENDERS: Readonly<Record<string, Gender>> = {
  he: 'masculine',
  his: 'masculine',
  she: 'feminine',
  her: 'feminine',
};

/** Where persons and places stand in the article, for look-up by range. */
export class Cast {
  private readonly persons: readonly CastMention[];
  private readonly places: readonly CastMention[];

  /** A pronoun that a quote has as its source counts as a mention of the speaker it was resolved to. */
  constructor(
    private readonly entities: readonly Entity[],
    quotes: readonly FoundQuote[],
    speakers: readonly ResolvedSpeaker[],
  ) {
    const persons: CastMention[] = [];
    const places: CastMention[] = [];
    entities.forEach(({ kind, mentions }, entity) => {
      const list = kind === 'person' ? persons : kind === 'place' ? places : undefined;
      for (const [start, end] of mentions) list?.push({ start, end, entity });
    });
    quotes.forEach((quote, index) => {
      const entity = speakers[index]?.entity;
      if (entity === undefined || entities[entity]?.kind !== 'person') return;
      for (const [start, end] of quote.source) persons.push({ start, end, entity });
    });
    this.persons = inOrder(persons);
    this.places = inOrder(places);
  }

  /** Persons mentioned inside a range, in text order. */
  personsIn(range: Span): readonly CastMention[] {
    return within(this.persons, range);
  }

  /**
   * Whom a personal pronoun stands for, where only one person comes into question.
   *
   * @param pronoun - "he", "his", "she" or "her"
   * @param range - the text before it in which that person must be named
   */
  behindPronoun(pronoun: string, range: Span): number | undefined {
    const gender = GENDERS[pronoun.toLowerCase()];
    const named = new Set(this.personsIn(range).map(({ entity }) => entity));
    const fitting = [...named].filter((entity) => {
      const known = this.entities[entity]?.gender;
      return known === undefined || known === gender;
    });
    return gender !== undefined && fitting.length === 1 ? fitting[0] : undefined;
  }

  /** The place that covers an offset, by its full name. */
  placeAt(offset: number): string | undefined {
    const place = within(this.places, [offset - 60, offset + 120]).find(
      ({ start, end }) => start <= offset && offset < end,
    );
    return place && this.entities[place.entity]?.name;
  }

  /** What the article calls somebody: "the judge". */
  rolesOf(entity: number): readonly string[] {
    return this.entities[entity]?.roles ?? [];
  }

  /** The name of an entity. */
  nameOf(entity: number): string {
    return this.entities[entity]?.name ?? '';
  }
}

const inOrder = (mentions: CastMention[]): readonly CastMention[] =>
  mentions.sort((one, other) => one.start - other.start || other.end - one.end);

function within(mentions: readonly CastMention[], [from, to]: Span): readonly CastMention[] {
  const found: CastMention[] = [];
  for (let at = firstIndexFrom(mentions, from, ({ start }) => start); at < mentions.length; at++) {
    const mention = mentions[at];
    if (mention === undefined || mention.start >= to) break;
    if (mention.end <= to) found.push(mention);
  }
  return found;
}
