import { RequestError } from '../../graph/compiler/errors';
import { TYPE_OF_LETTER } from '../../graph/model';
import type { QueryResolvers } from '../schema-types';
import { readList } from './read-list';
import { readNode, readStart, type NodeStart } from './read-node';

/** Each field is answered in one statement. */
export const Query: QueryResolvers = {
  quotes: (_root, args, context, info) => readList(context, info, args),
  statements: (_root, args, context, info) => readList(context, info, args),
  speakers: (_root, args, context, info) => readList(context, info, args),
  sources: (_root, args, context, info) => readList(context, info, args),
  events: (_root, args, context, info) => readList(context, info, args),
  articles: (_root, args, context, info) => readList(context, info, args),

  node(_root, { id }, context, info) {
    const type = TYPE_OF_LETTER[id.charAt(0)];
    return type === undefined ? null : readNode(type, id, context, info);
  },
  statement: (_root, { id }, context, info) => readNode('Statement', id, context, info),
  event: (_root, { id }, context, info) => readNode('Event', id, context, info),

  speaker(_root, { id, name }, context, info) {
    const start = oneOf('speaker', { id, name }, { id: 'nodes/speaker', name: 'speakers/one-by-name' });
    return readStart('Speaker', start, context, info);
  },
  source(_root, { id, name }, context, info) {
    const start = oneOf('source', { id, name }, { id: 'nodes/source', name: 'sources/one-by-name' });
    return readStart('Source', start, context, info);
  },
  article(_root, { id, url }, context, info) {
    const start = oneOf('article', { id, url }, { id: 'nodes/article', url: 'articles/one-by-url' });
    return readStart('Article', start, context, info);
  },
};

const KINDS = { id: 'id', name: 'name', url: 'string' } as const;

/** The one argument that is given, and the file that looks it up. */
function oneOf<Argument extends keyof typeof KINDS>(
  field: string,
  given: Readonly<Record<Argument, string | null | undefined>>,
  files: Readonly<Record<Argument, string>>,
): NodeStart {
  const names = Object.keys(given) as Argument[];
  const starts = names.flatMap((argument) => {
    const value = given[argument];
    return typeof value === 'string'
      ? [{ file: files[argument], argument, kind: KINDS[argument], value }]
      : [];
  });
  const [start] = starts;
  if (start === undefined || starts.length > 1) {
    throw new RequestError('BAD_USER_INPUT', `Field ${field} takes exactly one of ${names.join(' and ')}.`);
  }
  return start;
}
