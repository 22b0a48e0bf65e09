import { toArticle } from '../../../src/ingest/article/to-article';
import type { AnnotatedArticle, Article, Entity } from '../../../src/ingest/document';
import { complete, prepare } from '../../../src/ingest/pipeline';

const PUBLISHED_ON = '2026-05-14';

export function articleOf(text: string, outlet?: string): Article {
  return toArticle({
    origin: { path: 'a test' },
    readOn: PUBLISHED_ON,
    date: PUBLISHED_ON,
    body: { kind: 'text', text },
    ...(outlet === undefined ? {} : { outlet }),
  });
}

/** An article as the rules alone read it: a case about what comes behind the tagger does not wait for it. */
export function read(text: string, outlet?: string): AnnotatedArticle {
  return complete(prepare(articleOf(text, outlet)), []);
}

/** Who says each quote: `name: Ida Quill, mayor`, `unresolved: the minister`. */
export function speakersOf(text: string): string[] {
  return read(text).quotes.map(
    ({ speaker: { name, role, resolution } }) =>
      `${resolution}: ${name}${role === undefined ? '' : `, ${role}`}`,
  );
}

/** Through whom each quote came, nearest to the speaker first: `Halyard < Northmoor Gazette`; empty when through nobody. */
export function chainsOf(text: string, outlet?: string): string[] {
  return read(text, outlet).quotes.map(({ chain }) => chain.relays.map(({ name }) => name).join(' < '));
}

/** How openly each quote is sourced, and the reason for anonymity. */
export function sourcingOf(text: string): string[] {
  const { article, quotes } = read(text);
  return quotes.map(({ chain: { sourcing, sourcingReason } }) =>
    sourcingReason === undefined ? sourcing : `${sourcing}: ${article.text.slice(...sourcingReason)}`,
  );
}

export function entitiesOf(text: string): readonly Entity[] {
  return read(text).entities;
}
