import type { Graph } from '../../src/graph/graph';
import type { LinkedArticle } from '../../src/ingest/link/linked-article';

type Properties = Readonly<Record<string, unknown>>;

/** What comparing found out of a batch, as it stood in the graph when the batch had been written. */
export interface Joined {
  readonly expressed: readonly {
    readonly quote: string;
    readonly statement: string;
    readonly speaker: string;
    /** Of the tie, and of the statement. */
    readonly tie: Properties;
    readonly properties: Properties;
  }[];
  readonly variants: readonly Tie[];
  readonly copies: readonly Tie[];
  /** The place in lists of its statement, by quote and `position` of a relay. */
  readonly listed: ReadonlyMap<string, string>;
}

interface Tie {
  readonly from: string;
  readonly to: string;
  readonly properties: Properties;
}

const EXPRESSED = `
  UNWIND $ids AS id
  MATCH (:Article {id: id})<-[:IN]-(q:Quote)-[tie:EXPRESSES]->(t:Statement)-[:BY]->(s)
  RETURN q.id AS quote, t.id AS statement, s.id AS speaker, properties(tie) AS tie, properties(t) AS properties`;

/** Both ways round: a stored quote may hang onto one that was just written. */
const VARIANTS = `
  UNWIND $ids AS id
  MATCH (:Article {id: id})<-[:IN]-(:Quote)-[tie:VARIANT_OF]-()
  RETURN DISTINCT startNode(tie).id AS from, endNode(tie).id AS to, properties(tie) AS properties`;

const COPIES = `
  UNWIND $ids AS id
  MATCH (:Article {id: id})-[tie:COPY_OF]-()
  RETURN DISTINCT startNode(tie).id AS from, endNode(tie).id AS to, properties(tie) AS properties`;

const LISTED = `
  UNWIND $ids AS id
  MATCH (:Article {id: id})<-[:IN]-(q:Quote)-[tie:ACCORDING_TO]->()
  WHERE tie.statementKey IS NOT NULL
  RETURN q.id + ' ' + tie.position AS place, tie.statementKey AS key`;

/** Reads it, right after the batch was written by `writeArticles`. */
export async function joinedOf(graph: Graph, batch: readonly LinkedArticle[]): Promise<Joined> {
  const ids = batch.map(({ id }) => id);
  const listed = await graph.read<{ place: string; key: string }>(LISTED, { ids });
  return {
    expressed: await graph.read(EXPRESSED, { ids }),
    variants: await graph.read(VARIANTS, { ids }),
    copies: await graph.read(COPIES, { ids }),
    listed: new Map(listed.map(({ place, key }) => [place, key])),
  };
}
