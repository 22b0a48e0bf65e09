/** Relationships of what stands in an article today; one more, `PAST_…`, holds what stood there once. */
const HISTORIC: ReadonlySet<string> = new Set([
  'SAID',
  'IN',
  'ACCORDING_TO',
  'NESTED_IN',
  'EXPRESSES',
  'SAID_AT',
  'MENTIONS',
  'BY',
  'HELD_AT',
  'TOOK_PART_IN',
  'NAMES',
  'REPORTS',
]);

const RELATIONSHIP = /\[(?<variable>\w*):(?<types>[A-Z_|]+)(?<rest>(?: \{[^}]*\})?)\]/gu;
const NODE =
  /\((?<variable>\w*):(?<label>Quote|Statement|Speaker|Source|Event|Place)(?<rest>(?: \{[^}]*\})?)\)/gu;
const CASE = /WHEN (?<variable>\w+):(?<label>Quote|Statement|Speaker|Source|Event|Place) THEN/gu;
/** How many rows belong to a node, told by the number of its relationships. */
const DEGREE = /COUNT \{ \((?<owner>\w+)\)(?<tie>-\[:SAID\]->|<-\[:BY\]-)\(\) \}/gu;
const FULL_TEXT =
  /CALL db\.index\.fulltext\.queryNodes\('(?<kind>quote|statement)_words', (?<query>[^\n]+?)\) YIELD node(?: AS (?<called>\w+))?(?<where>\n *WHERE )?/gu;
/** A statement has its words from the fullest of its quotes, which may be another one then. */
const FULLEST = /(?<![\w.])(?<statement>statement\d*)\.(?<of>text|referenceId)\b/gu;

/**
 * Makes a part of a statement read what the graph knew at a moment, and everything beneath it likewise: wherever it meets
 * what stands in articles today, it meets what stood there then. A part that was treated so stays as it is.
 *
 * A statement that asks for no moment is not touched, and costs what it costs without versions: what is past has labels
 * and relationship types of its own (`docs/model.md`).
 *
 * @param text - Cypher as the compiler puts it together
 * @param moment - a Cypher expression, the same everywhere in the text
 */
export function asKnownAt(text: string, moment: string): string {
  let made = 0;
  return text
    .replaceAll(DEGREE, (_, owner: string, tie: string) => {
      const label = tie.includes('SAID') ? 'Quote' : 'Statement';
      return `COUNT { (${owner})${tie}(:${label}) }`;
    })
    .replaceAll(RELATIONSHIP, (_, variable: string, types: string, rest: string) => {
      const all = types.split('|').flatMap((type) => (HISTORIC.has(type) ? [type, `PAST_${type}`] : [type]));
      return `[${variable}:${[...new Set(all)].join('|')}${rest}]`;
    })
    .replaceAll(NODE, (_, variable: string, label: string, rest: string) => {
      const name = variable === '' ? `known${(made += 1)}` : variable;
      return `(${name}:${label}|Past${label}${rest} WHERE ${isKnown(label, name, moment)})`;
    })
    .replaceAll(CASE, 'WHEN $<variable>:$<label>|Past$<label> THEN')
    .replaceAll(
      FULL_TEXT,
      (
        _,
        kind: 'quote' | 'statement',
        query: string,
        name: string | undefined,
        where: string | undefined,
      ) => {
        const called = name ?? 'node';
        const index = `index${(made += 1)}`;
        const known = isKnown(kind === 'quote' ? 'Quote' : 'Statement', called, moment);
        const more = where === undefined ? '' : '\n  AND ';
        return `UNWIND ['${kind}_words', 'past_${kind}_words'] AS ${index}\nCALL db.index.fulltext.queryNodes(${index}, ${query}) YIELD node AS ${called}\nWHERE ${known}${more}`;
      },
    )
    .replaceAll(FULLEST, (_, statement: string, of: string) => {
      const quote = `fullest${(made += 1)}`;
      const known = `${quote}:Quote|PastQuote WHERE ${stood(quote, moment)}`;
      return `head(COLLECT { MATCH (${statement})<-[:EXPRESSES|PAST_EXPRESSES]-(${known}) RETURN ${quote}.${of === 'text' ? 'text' : 'id'} ORDER BY ${quote}.fullness DESC LIMIT 1 })`;
    });
}

/** That something was in an article that had been seen by then, and in the text that stood then. */
function isKnown(label: string, node: string, moment: string): string {
  if (label === 'Quote') return stood(node, moment);
  if (label === 'Statement') {
    return `EXISTS { (${node})<-[:EXPRESSES|PAST_EXPRESSES]-(quote_then:Quote|PastQuote WHERE ${stood('quote_then', moment)}) }`;
  }
  const tie = label === 'Event' ? 'REPORTS' : 'NAMES';
  return `EXISTS { (${node})<-[:${tie}|PAST_${tie}]-(text_then WHERE ${stood('text_then', moment)}) }`;
}

/** More beginnings than ends up to then. What was stored before there were versions stands since it was recorded. */
function stood(node: string, moment: string): string {
  const upTo = (times: string): string => `size([at IN ${times} WHERE at <= ${moment}])`;
  return `${upTo(`coalesce(${node}.since, [${node}.recordedAt])`)} > ${upTo(`coalesce(${node}.until, [])`)}`;
}
