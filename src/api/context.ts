import type { Graph } from '../graph/graph';
import type { Identities } from '../ingest/link/identities';
import type { ArticleReader } from '../ingest/reading/article-reader';

/** What every resolver of one request is handed. */
export interface ApiContext {
  readonly graph: Graph;
  /** Who bears which names in what is ingested. */
  readonly identities: Identities;
  /** Reads what is ingested. */
  readonly reader: ArticleReader;
  /** The request carries the token that mutations need. */
  readonly authorised: boolean;
  /** The server has such a token at all. */
  readonly mutationsOn: boolean;
  /** Finds the request in the log. */
  readonly requestId: string;
}
