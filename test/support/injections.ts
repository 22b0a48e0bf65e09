/** What attackers put where a name or a word belongs: Cypher, Lucene, templates, markup, and characters that are none. */
export const INJECTIONS: readonly string[] = [
  `' OR 1=1 //`,
  '"}) DETACH DELETE n //',
  '`}) RETURN 1 //',
  '} ) MATCH (n) DETACH DELETE n RETURN { x: 1',
  '\\u0027 UNION MATCH (n) RETURN n',
  `' CALL db.labels() YIELD label RETURN label //`,
  `\\' LOAD CSV FROM "file:///etc/passwd" AS row RETURN row //`,
  '*:*',
  'a AND (b OR "c',
  'text:[* TO *]~5^2 +-&&||!(){}[]^"~*?:\\/',
  '/.*.*.*.*.*.*x/',
  'speaker:"',
  'type:type:DIRECT -"-" outlet:',
  '-',
  '$speaker',
  '${7*7}',
  '{{7*7}}',
  '<img src=x onerror=alert(1)>',
  '../../etc/passwd',
  '\u0000\u0007\u202e',
  '\ud800',
  '𝕬\u0301'.repeat(40),
];

/** What no answer may show: a driver's words, a stack, a statement, an address. */
export const INTERNAL = /neo4j|bolt|cypher|lucene|\bat .*\.(?:js|ts):\d|MATCH \(|127\.0\.0\.1|node_modules/iu;
