/**
 * Everything a stranger can make the server do is bounded here, and nowhere else; what one article may weigh stands in
 * `src/ingest/limits.ts`. Sizes are in bytes or UTF-16 code units, times in milliseconds. `docs/limits.md` shows the same
 * table to users, and a test compares them.
 */
export const LIMITS = {
  /** The body of one HTTP request. */
  bodyBytes: 262_144,
  /** Lexical tokens of one GraphQL document. */
  tokens: 1_000,
  /** Any name in a document: graphql compares an unknown one with all that there are. */
  nameLength: 100,
  /** How deep selections may nest, fragments flattened. */
  depth: 12,
  /** Renamed fields of one operation. */
  aliases: 30,
  /** Directives of one operation. */
  directives: 20,
  /** Fields at the root of one operation, each a statement of its own. */
  rootFields: 10,
  /** `__schema` and `__type` at the root of one operation. */
  introspectionFields: 2,
  /** `first` of any list, at the root or nested; the least is 1. */
  pageSize: 100,
  /** `first` where the request gives none. */
  defaultPageSize: 20,
  /** Objects that one operation may ask for, its cost: nested page sizes multiply. */
  objects: 20_000,
  /** Rows that a list without pages is taken to have when the cost is reckoned. */
  assumedRows: 10,
  /** Any string in a filter or an argument. */
  filterLength: 300,
  /** `speaker:`, `outlet:`, `relay:` and `type:` in one text filter, each a condition of its own. */
  textPrefixes: 8,
  /** The best fits of each type that a search looks at. */
  searchedOfEach: 200,
  /** `limit` of a count, and the stretches of time of one. */
  statsRows: 10_000,
  /** A cursor or an id. */
  cursorLength: 500,
  /** The texts of persisted queries that are remembered together; the least used are forgotten first. */
  persistedQueryBytes: 4_194_304,
  /** How deep the JSON of `variables` may nest. */
  variablesDepth: 8,
  /** How many values the JSON of `variables` may hold, lists and objects counted with what they hold. */
  variablesValues: 500,
  /** The values of a list in a filter or an argument. */
  choices: 20,
  /** The name of the user and the note of a judgement. */
  noteLength: 2_000,
  /** The errors of one answer: a document can hold as many faults as tokens. */
  errors: 10,
  /** An error message, since graphql echoes the value that it rejects. */
  messageLength: 400,
  /** An operation's name, or an `X-Request-Id` that is taken over, in the log. */
  loggedName: 64,
  /** One query on the graph, after which Neo4j ends the transaction. */
  queryTimeout: 10_000,
  /** How long the driver goes on trying to reach a Neo4j that is away, before the asker is told. */
  graphRetry: 1_000,
  /** One answer as a whole, the article that a mutation fetches included; then the server gives up on it. */
  replyTimeout: 60_000,
  /** The header lines of a request. */
  headersTimeout: 5_000,
  /** A request with its body. */
  requestTimeout: 10_000,
  /** How often connections are checked against the two above. */
  checkInterval: 1_000,
  /** A look at Neo4j for `/readyz`. */
  readyTimeout: 2_000,
  /** How long requests under way may take to finish once the server stops. */
  drain: 10_000,
} as const;
