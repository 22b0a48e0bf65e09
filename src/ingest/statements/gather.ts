import { statementId } from '../link/ids';
import { comparedWords } from '../link/quote-text';
import { originsOf, type Printed } from './origins';

/** A quote as far as its statement is concerned. */
export interface Member extends Printed {
  /** Id of the quote that it hangs onto; null at the root. */
  readonly parent: string | null;
  readonly fullness: string;
  readonly text: string;
  readonly orderKey: string;
  readonly speakerId: string;
  /** Whether its article names the speaker. */
  readonly isNamed: boolean;
}

/** A statement with the quotes that express it. */
export interface Gathered {
  readonly id: string;
  /** The quote with the fullest wording. */
  readonly reference: string;
  readonly text: string;
  readonly speakerId: string;
  /** The greatest of its quotes'. */
  readonly orderKey: string;
  readonly members: readonly string[];
  /** Its different texts, folded: it is found by the words of each. */
  readonly wordings: readonly string[];
  /** See `Origins`. */
  readonly originOf: ReadonlyMap<string, string | null>;
  /** Id of the outlet that had it first. */
  readonly first: string | null;
}

/**
 * Makes statements of quotes: each tree is one. Its id comes from the quote that was printed first, so that it stays when
 * later articles bring fuller wordings; its text from the root; its speaker is whom most of its quotes name.
 *
 * @param members - all quotes of the statements in question
 */
export function gather(members: readonly Member[]): Gathered[] {
  const byId = new Map(members.map((member) => [member.id, member]));
  const trees = new Map<Member, Member[]>();
  for (const member of members) {
    let root = member;
    for (let up = root; ; root = up) {
      const next = up.parent === null ? undefined : byId.get(up.parent);
      if (next === undefined) break;
      up = next;
    }
    const known = trees.get(root);
    if (known === undefined) trees.set(root, [member]);
    else known.push(member);
  }
  return [...trees].map(([root, tree]) => ({
    id: statementId(least(tree.map(({ day, id }) => `${day ?? '9999-12-31'} ${id}`)).slice(-root.id.length)),
    reference: root.id,
    text: root.text,
    speakerId: speakerOf(tree),
    orderKey: tree.reduce((newest, { orderKey }) => (orderKey > newest ? orderKey : newest), ''),
    members: tree.map(({ id }) => id).sort(),
    wordings: [...new Set(tree.map(({ text }) => comparedWords(text)))].sort(),
    ...originsOf(tree),
  }));
}

const least = (values: readonly string[]): string => values.reduce((a, b) => (a < b ? a : b));

/** The speaker named most often; of several, the one of the fullest wording; where nobody is named, that one too. */
function speakerOf(tree: readonly Member[]): string {
  const named = tree.filter(({ isNamed }) => isNamed);
  const votes = new Map<string, { count: number; fullness: string }>();
  for (const { speakerId, fullness } of named.length > 0 ? named : tree) {
    const { count = 0, fullness: fullest = '' } = votes.get(speakerId) ?? {};
    const counted = named.length > 0 ? count + 1 : 1;
    votes.set(speakerId, { count: counted, fullness: fullness > fullest ? fullness : fullest });
  }
  const [[speaker] = ['']] = [...votes].sort(
    ([, one], [, other]) => other.count - one.count || (one.fullness < other.fullness ? 1 : -1),
  );
  return speaker;
}
