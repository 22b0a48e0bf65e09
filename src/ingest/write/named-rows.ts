import type { LinkedArticle, LinkedPlace, LinkedSource, LinkedSpeaker } from '../link/linked-article';
import { inOrder, type Row } from './row';

/** One row for each node: what each article says itself is a fact of its own, see `NAMES` in `docs/model.md`. */
export function namedRows(
  articles: readonly LinkedArticle[],
  field: 'speakers' | 'sources' | 'places',
): (Row & Pick<NamedRow, 'id' | 'facts'>)[] {
  const rows = new Map<string, NamedRow>();
  for (const article of articles) {
    for (const node of article[field]) {
      const row: NamedRow = rows.get(node.id) ?? {
        id: node.id,
        names: new Set(),
        kinds: new Set(),
        countries: new Set(),
        qids: new Set(),
        facts: [],
      };
      rows.set(node.id, row);
      row.names.add(node.name);
      if ('unresolved' in node) row.unresolved = node.unresolved;
      if ('kind' in node) row.kinds.add(node.kind);
      if ('country' in node && node.country !== null) row.countries.add(node.country);
      if ('qid' in node && node.qid !== null) row.qids.add(node.qid);
      row.facts.push({ article: article.id, version: article.version, properties: factOf(node) });
    }
  }
  return inOrder([...rows.values()]).map((row) => ({
    ...row,
    names: [...row.names],
    kinds: [...row.kinds],
    countries: [...row.countries],
    qids: [...row.qids],
  }));
}

/** What an article says of it itself. */
interface Fact {
  readonly article: string;
  readonly version: string;
  readonly properties: Row;
}

interface NamedRow {
  readonly id: string;
  readonly names: Set<string>;
  readonly kinds: Set<string>;
  readonly countries: Set<string>;
  readonly qids: Set<string>;
  readonly facts: Fact[];
  unresolved?: boolean;
}

/** The properties of `NAMES`: what an article calls somebody or something. */
export function factOf(node: LinkedSpeaker | LinkedSource | LinkedPlace): Row {
  if (!('names' in node)) return { name: node.name };
  const { name, kind, qid, names } = node;
  const country = 'country' in node ? node.country : null;
  return {
    name,
    kind,
    qid,
    country,
    keys: names.map(({ key }) => key),
    written: names.map((one) => one.as ?? ''),
    judged: 'judged' in node ? (node.judged ?? null) : null,
  };
}
