import { RequestError } from '../../graph/compiler/errors';
import { TYPE_OF_LETTER } from '../../graph/model';
import type { QueryResolvers } from '../schema-types';
import { path } from './path';
import { readList } from './read-list';
import { readNode, readStart, type NodeStart } from './read-node';
import { search } from './search';
import { stats, timeline } from './stats';

/** Each field is answered in one statement. */
export const Query: QueryResolvers = {
  quotes: (_root, args, context, info) => readList(context, info, args),
  statements: (_root, args, context, info) => readList(context, info, args),
  speakers: (_root, args, context, info) => readList(context, info, args),
  sources: (_root, args, context, info) => readList(context, info, args),
  places: (_root, args, context, info) => readList(context, info, args),
  events: (_root, args, context, info) => readList(context, info, args),
  articles: (_root, args, context, info) => readList(context, info, args),
  judgements: (_root, args, context, info) => readList(context, info, args),

  search,
  path,
  stats,
  timeline,

  node(_root, { id }, context, info) {
    const type = TYPE_OF_LETTER[id.charAt(0)];
    return type === undefined ? null : readNode(type, id, context, info);
  },
  quote: (_root, { id }, context, info) => readNode('Quote', id, context, info),
  statement: (_root, { id }, context, info) => readNode('Statement', id, context, info),
  compare: (_root, { statementId }, context, info) =>
    readStart(
      'StatementComparison',
      { ...byId('compared-statement'), argument: 'statementId', value: statementId },
      context,
      info,
    ),
  event: (_root, { id }, context, info) => readNode('Event', id, context, info),

  speaker(_root, { id, name }, context, info) {
    const byName = { file: 'speakers/one-by-name', kind: 'name' } as const;
    return readStart(
      'Speaker',
      oneOf('speaker', { id, name }, { id: byId('speaker'), name: byName }),
      context,
      info,
    );
  },
  source(_root, { id, name }, context, info) {
    const byName = { file: 'sources/one-by-name', kind: 'name' } as const;
    return readStart(
      'Source',
      oneOf('source', { id, name }, { id: byId('source'), name: byName }),
      context,
      info,
    );
  },
  place(_root, { id, name }, context, info) {
    const byName = { file: 'places/by-name', kind: 'place' } as const;
    return readStart(
      'Place',
      oneOf('place', { id, name }, { id: byId('place'), name: byName }),
      context,
      info,
    );
  },
  article(_root, { id, url }, context, info) {
    const byUrl = { file: 'articles/one-by-url', kind: 'string' } as const;
    return readStart(
      'Article',
      oneOf('article', { id, url }, { id: byId('article'), url: byUrl }),
      context,
      info,
    );
  },
};

/** How an argument looks a node up. */
type Lookup = Pick<NodeStart, 'file' | 'kind'>;

const byId = (folder: string): Lookup => ({ file: `nodes/${folder}`, kind: 'id' });

/** The one argument that is given, and how it looks a node up. */
function oneOf<Argument extends string>(
  field: string,
  given: Readonly<Record<Argument, string | null | undefined>>,
  lookups: Readonly<Record<Argument, Lookup>>,
): NodeStart {
  const names = Object.keys(given) as Argument[];
  const starts = names.flatMap((argument) => {
    const value = given[argument];
    return typeof value === 'string' ? [{ ...lookups[argument], argument, value }] : [];
  });
  const [start] = starts;
  if (start === undefined || starts.length > 1) {
    throw new RequestError('BAD_USER_INPUT', `Field ${field} takes exactly one of ${names.join(' and ')}.`);
  }
  return start;
}
