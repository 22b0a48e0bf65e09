import type { Entity, FoundQuote, ResolvedSpeaker, Span } from '../../../../src/ingest/document';
import { findEvents, type EventInput } from '../../../../src/ingest/events/find-events';

/** A case in marked text; see {@link readMarked}. */
export interface MarkedText {
  readonly text: string;
  /** Full names; a person is also mentioned by the last word of the name. */
  readonly persons?: readonly string[];
  /** The day of publication; none when `null`. */
  readonly publishedOn?: string | null;
  readonly outlet?: string;
}

/** What a case expects of an event: only what is given is compared. */
export interface EventFacts {
  readonly kind: string;
  readonly name: string;
  readonly date?: string | undefined;
  readonly endDate?: string | undefined;
  readonly precision?: string | undefined;
  readonly place?: string | undefined;
  readonly participants: readonly string[];
}

export interface QuoteFacts {
  /** `kind date` of the event at which it was said. */
  readonly at?: string | undefined;
  readonly on?: string | undefined;
  readonly mentions: readonly string[];
}

const DEFAULT_DAY = '2026-03-11';

/**
 * Turns marked text into the stage's input. `{1=Full Name:source}`, `<1:cue>`, `[1:content]` and `~1:relay clause~` are the
 * parts of quote 1; a line that begins with `# ` is a heading; every other line is a paragraph.
 */
export function readMarked({
  text: marked,
  persons = [],
  publishedOn = DEFAULT_DAY,
  outlet,
}: MarkedText): EventInput {
  const quotes = new Map<
    string,
    { content: Span[]; cue: Span[]; source: Span[]; relays: Span[]; who: string }
  >();
  const open: { mark: string; quote: string; start: number }[] = [];
  const headings: number[] = [];
  let text = '';
  for (const [token = ''] of marked.matchAll(/[{<[~]\d(?:=[^:]+)?:|[}>\]~]|(?<=^|\n)# |[^{<[~}>\]#]+|#/gu)) {
    const opening = /^([{<[~])(\d)(?:=([^:]+))?:$/u.exec(token);
    if (opening) {
      const [, mark = '', quote = '', who] = opening;
      const known = quotes.get(quote) ?? { content: [], cue: [], source: [], relays: [], who: '' };
      quotes.set(quote, { ...known, who: who ?? known.who });
      open.push({ mark, quote, start: text.length });
    } else if (/^[}>\]~]$/u.test(token)) {
      const { mark, quote, start } = open.pop()!;
      const parts = quotes.get(quote)!;
      const list = { '{': parts.source, '<': parts.cue, '[': parts.content, '~': parts.relays }[mark]!;
      list.push([start, text.length]);
    } else if (token === '# ') headings.push(text.length);
    else text += token;
  }
  const entities = persons.map((name): Entity => {
    const find = (words: string): Span[] =>
      [...text.matchAll(new RegExp(`\\b${words}\\b`, 'gu'))].map((m): Span => [
        m.index,
        m.index + words.length,
      ]);
    const whole = find(name);
    const ends = new Set(whole.map(([, end]) => end));
    const mentions = [...whole, ...find(name.split(' ').at(-1)!).filter(([, end]) => !ends.has(end))];
    return { name, kind: 'person', aliases: [], roles: [], mentions };
  });
  const numbered = [...quotes].sort(([one], [other]) => one.localeCompare(other)).map(([, quote]) => quote);
  return {
    article: {
      text,
      furniture: [],
      ...(publishedOn !== null && { publishedOn }),
      ...(outlet !== undefined && { outlet }),
    },
    segmentation: segment(text, headings),
    quotes: numbered.map(({ content, cue, source, relays }): FoundQuote => ({
      type: 'indirect',
      content,
      cue,
      source,
      relayClauses: relays.map((span) => ({ span, source: span })),
      confidence: 1,
    })),
    speakers: numbered.map(({ who }): ResolvedSpeaker => {
      const entity = persons.indexOf(who);
      return {
        name: who,
        kind: entity === -1 ? 'unknown' : 'person',
        ...(entity !== -1 && { entity }),
        resolution: entity === -1 ? 'unresolved' : 'name',
        confidence: 1,
      };
    }),
    entities,
  };
}

function segment(text: string, headings: readonly number[]): EventInput['segmentation'] {
  const paragraphs: EventInput['segmentation']['paragraphs'][number][] = [];
  const sentences: EventInput['segmentation']['sentences'][number][] = [];
  let section = 0;
  for (const line of text.matchAll(/[^\n]+/gu)) {
    const heading = headings.includes(line.index);
    if (heading) section++;
    for (const sentence of line[0].matchAll(/\S.*?(?:[.!?]”?(?= \p{Lu}|$)|$)/gu)) {
      const start = line.index + sentence.index;
      sentences.push({
        span: [start, start + sentence[0].length],
        paragraph: paragraphs.length,
        tokens: [0, 0],
      });
    }
    const span: Span = [line.index, line.index + line[0].length];
    paragraphs.push({ span, kind: heading ? 'heading' : 'prose', section });
  }
  return { tokens: [], paragraphs, sentences, quotations: [] };
}

/** Runs the stage on marked text and puts its findings into words. */
export function findMarked(marked: MarkedText): {
  events: readonly EventFacts[];
  quotes: readonly QuoteFacts[];
} {
  const input = readMarked(marked);
  const { events, occasions } = findEvents(input);
  const label = (index: number): string => {
    const { kind, date } = events[index]!;
    return date === undefined ? kind : `${kind} ${date}`;
  };
  return {
    events: events.map(({ kind, name, date, endDate, datePrecision, place, participants }) => ({
      kind,
      name,
      date,
      endDate,
      precision: datePrecision,
      place,
      participants: participants.map((one) => input.entities[one]!.name),
    })),
    quotes: occasions.map(({ saidAt, saidOn, mentionsEvents }) => ({
      at: saidAt === undefined ? undefined : label(saidAt),
      on: saidOn,
      mentions: mentionsEvents.map(label),
    })),
  };
}
