/**
 * Which texts of articles what is read stood in: those of today alone, those that stood once alone, or any. What is past
 * has labels and relationship types of its own (`docs/model.md`).
 */
export type Form = 'today' | 'past' | 'any';

/** The labels of what stands in articles, and stood there once: one more, `Past…`, holds the latter. */
const LABELS = 'Quote|Statement|Speaker|Source|Event|Place';

/** Relationships of what stands in articles; one more, `PAST_…`, holds what stood there once. */
const TYPES: ReadonlySet<string> = new Set([
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

const PAST_ONE: ReadonlySet<string> = new Set(LABELS.split('|'));

/** A label as a pattern asks for it: of an article, which has one label alone, it is that. */
export function labelOf(label: string, form: Form): string {
  if (!PAST_ONE.has(label) || form === 'today') return label;
  return form === 'past' ? `Past${label}` : `${label}|Past${label}`;
}

/** The type of a relationship as a pattern asks for it. */
export function typeOf(type: string, form: Form): string {
  if (!TYPES.has(type) || form === 'today') return type;
  return form === 'past' ? `PAST_${type}` : `${type}|PAST_${type}`;
}

/**
 * The condition that something was known: it stood in the text of an article that had been seen by then.
 *
 * @param label - of the node
 * @param node - its variable
 * @param moment - a Cypher expression
 */
export function isKnown(label: string, node: string, moment: string): string {
  switch (label) {
    case 'Quote':
      return stood(node, moment);
    case 'Statement':
      return `EXISTS { (${node})<-[:EXPRESSES|PAST_EXPRESSES]-(quote_then:Quote|PastQuote WHERE ${stood('quote_then', moment)}) }`;
    case 'Article':
      return `${node}.knownSince <= ${moment}`;
    case 'Event':
      return namedBy('REPORTS', node, moment);
    default:
      return namedBy('NAMES', node, moment);
  }
}

function namedBy(type: string, node: string, moment: string): string {
  return `EXISTS { (${node})<-[:${typeOf(type, 'any')}]-(text_then WHERE ${stood('text_then', moment)}) }`;
}

/** More beginnings than ends up to then. What was stored before there were versions stands since it was recorded. */
function stood(node: string, moment: string): string {
  const upTo = (times: string): string => `size([at IN ${times} WHERE at <= ${moment}])`;
  return `${upTo(`coalesce(${node}.since, [${node}.recordedAt])`)} > ${upTo(`coalesce(${node}.until, [])`)}`;
}

/** What a statement has from the fullest of its quotes, which may be another one then. */
const FROM_FULLEST: Readonly<Record<string, string>> = { text: 'text', referenceId: 'id' };

/**
 * The expression of a property of a statement as it was then; undefined for one that does not change.
 *
 * @param statement - the variable of the statement
 * @param property - the property
 * @param variable - gives a name that the statement does not have yet
 * @param moment - a Cypher expression
 */
export function ofFullest(
  statement: string,
  property: string,
  variable: () => string,
  moment: string,
): string | undefined {
  const of = FROM_FULLEST[property];
  if (of === undefined) return undefined;
  const quote = variable();
  return `head(COLLECT { MATCH (${statement})<-[:EXPRESSES|PAST_EXPRESSES]-(${quote}:Quote|PastQuote WHERE ${stood(quote, moment)}) RETURN ${quote}.${of} ORDER BY ${quote}.fullness DESC LIMIT 1 })`;
}

const RELATIONSHIP = /\[(?<variable>\w*):(?<types>[A-Z_|]+)(?<rest>(?: \{[^}]*\})?)\]/gu;
const NODE = new RegExp(String.raw`\((?<variable>\w*):(?<label>${LABELS})(?<rest>(?: \{[^}]*\})?)\)`, 'gu');
const FULLEST = /(?<![\w.])(?<statement>statement\d*)\.(?<property>text|referenceId)\b/gu;

/** What the text of a file is read as. */
export interface Then {
  /** A Cypher expression of the moment. */
  readonly moment: string;
  readonly form: Form;
  /** The variable of a row, of which whoever lists it says itself that it was known. */
  readonly row?: string | undefined;
}

/**
 * The patterns of one file of `cypher/read/` as they are written to read what was known at a moment: wherever they meet what
 * stands in articles today, they meet what stood there then.
 *
 * @param text - of the file
 * @param then - the moment
 */
export function readThen(text: string, { moment, form, row }: Then): string {
  let made = 0;
  return text
    .replaceAll(RELATIONSHIP, (_, edge: string, types: string, rest: string) => {
      const written = types.split('|').flatMap((type) => typeOf(type, form).split('|'));
      return `[${edge}:${[...new Set(written)].join('|')}${rest}]`;
    })
    .replaceAll(NODE, (_, given: string, label: string, rest: string) => {
      if (given !== '' && given === row) return `(${given}:${labelOf(label, form)}${rest})`;
      const node = given === '' ? `known${(made += 1)}` : given;
      return `(${node}:${labelOf(label, form)}${rest} WHERE ${isKnown(label, node, moment)})`;
    })
    .replaceAll(
      FULLEST,
      (whole, statement: string, property: string) =>
        ofFullest(statement, property, () => `fullest${(made += 1)}`, moment) ?? whole,
    );
}

/** Files that ask indexes of what stands today, and so cannot be read otherwise: each has another below `then/`. */
export const OF_TODAY: ReadonlySet<string> = new Set([
  'given/quotes',
  'quotes/by-text',
  'statements/by-text',
  'words/first-printed',
  'words/first-said',
  'words/last-printed',
  'words/last-said',
]);

/** The file that takes the place of one where something is read as of a moment, if it has one of its own. */
export const fileThen = (file: string): string | undefined =>
  OF_TODAY.has(file) ? `then/${file}` : undefined;
