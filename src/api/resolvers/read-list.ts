import { getNamedType, type GraphQLResolveInfo } from 'graphql';
import { compileList } from '../../graph/compiler/compile';
import type { RawList } from '../../graph/compiler/row';
import type { ApiContext } from '../context';
import { toPage, type Page, type PageArguments } from '../page';

/**
 * Answers a field of Query that is a paged list, in one statement.
 *
 * @param context - of the request
 * @param info - what the field's resolver is handed
 * @param args - likewise
 * @throws `RequestError` when an argument cannot be used, and what `Graph.read` throws
 */
export async function readList(
  { graph }: ApiContext,
  info: GraphQLResolveInfo,
  args: PageArguments,
): Promise<Page> {
  const { text, parameters } = compileList(info);
  const [found] = await graph.read<{ result: RawList }>(text, parameters);
  const type = getNamedType(info.returnType).name.replace(/Connection$/u, '');
  return toPage(found?.result ?? {}, type, args);
}
