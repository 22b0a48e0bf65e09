import { isObjectType, type GraphQLResolveInfo } from 'graphql';
import { LIMITS } from '../../limits';
import { decodeCursor } from '../cursor';
import { int } from '../graph';
import type { Statement } from './compile';
import { RequestError } from './errors';
import { parameterValue } from './filter-values';
import { parseSearch } from './full-text/parse-search';
import { planObjects } from './plan';
import { renderUnion } from './render';
import { Scope } from './scope';
import { selectedField, type SelectedField } from './selection';
import { lines, map, subquery } from './text';

/** The index of each type, and which form of the words it is asked for. */
const INDEXES = {
  SPEAKER: { index: 'speaker_name', form: 'name' },
  SOURCE: { index: 'source_name', form: 'name' },
  PLACE: { index: 'place_name', form: 'name' },
  EVENT: { index: 'event_name', form: 'name' },
  ARTICLE: { index: 'article_title', form: 'name' },
  QUOTE: { index: 'quote_words', form: 'text' },
} as const;

/** What can be searched. */
export type Searched = keyof typeof INDEXES;

/** What cursors of a search say they belong to. */
export const SEARCH = { type: 'Search', order: 'SCORE' } as const;

const ORDER = [{ type: 'number' }, { type: 'string' }] as const;

/** The arguments of a search. */
export interface SearchArguments {
  readonly text: string;
  readonly types?: readonly Searched[] | null;
  readonly first: number;
  readonly after?: string | null;
}

/**
 * Compiles a search of everything, with all that is selected beneath it: the best of each index, put in one order.
 *
 * @param info - what the field's resolver is handed
 * @param args - likewise
 * @throws {@link RequestError} when an argument cannot be used
 */
export function compileSearch(info: GraphQLResolveInfo, args: SearchArguments): Statement {
  const scope = new Scope();
  const { text, types, first, after } = args;
  if (!(first >= 1 && first <= LIMITS.pageSize)) {
    throw new RequestError('BAD_USER_INPUT', `Argument first must be between 1 and ${LIMITS.pageSize}.`);
  }
  const query = parseSearch(String(parameterValue('words', text, 'text')), 'text');
  const wanted = (parameterValue('choices', types ?? Object.keys(INDEXES), 'types') as Searched[]).map(
    (type) => ({ index: INDEXES[type].index, query: query[INDEXES[type].form] }),
  );
  const node = scope.variable('found');
  const score = scope.variable('score');
  const found = scope.file(
    { file: 'search/best', parameters: { searches: wanted, best: int(LIMITS.searchedOfEach) } },
    { found: node, score },
  );
  const rows = subquery(
    'COLLECT',
    lines(
      found,
      `WITH DISTINCT ${node}, ${score}, ${node}.id AS id`,
      typeof after === 'string' ? keyset(scope, score, after) : undefined,
      `ORDER BY ${score} DESC, id`,
      `LIMIT ${scope.parameter('limit', int(first + 1))}`,
      `RETURN {sort: [${score}, id], row: ${row(scope, info, node, score)}}`,
    ),
  );
  return { text: lines(scope.lookups(), `RETURN {rows: ${rows}} AS result`), parameters: scope.parameters };
}

function keyset(scope: Scope, score: string, after: string): string {
  const [least, id] = decodeCursor(
    String(parameterValue('id', after, 'after')),
    SEARCH.type,
    SEARCH.order,
    ORDER,
  ).map((value) => scope.parameter('after', value));
  const beyond = `${score} < ${String(least)} OR (${score} = ${String(least)} AND id > ${String(id)})`;
  return lines(`WHERE ${beyond}`, `WITH *`);
}

/** What `nodes` and `edges` read of a row, keyed by their aliases and those of `node` and `score`. */
function row(scope: Scope, info: GraphQLResolveInfo, node: string, score: string): string {
  const read = (field: SelectedField): string => {
    const [first, ...others] = planObjects(info.schema, field);
    return renderUnion(scope, [first, ...others], { node, edge: node });
  };
  return map(
    fieldsOf(selectedField(info)).flatMap((part): [string, string][] => {
      if (part.name === 'nodes') return [[part.alias, read(part)]];
      if (part.name !== 'edges') return [];
      const entries = fieldsOf(part).flatMap((field): [string, string][] => {
        if (field.name === 'node') return [[field.alias, read(field)]];
        return field.name === 'score' ? [[field.alias, score]] : [];
      });
      return [[part.alias, map(entries)]];
    }),
  );
}

function fieldsOf(field: SelectedField): SelectedField[] {
  if (!isObjectType(field.type)) throw new TypeError(`Field ${field.name} is no object.`);
  return field.fields(field.type);
}
