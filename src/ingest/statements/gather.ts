import type { Edge } from '../../judgements/clusters';
import { statementId } from '../link/ids';
import { comparedWords } from '../link/quote-text';
import { originsOf, type Printed } from './origins';
import { type Tree, treesOf } from './trees';

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
  /** What it would be without judgements, but for what has its id: the statements that are one with it. */
  readonly parts: readonly { readonly id: string; readonly reference: string; readonly text: string }[];
  /** See `Origins`. */
  readonly originOf: ReadonlyMap<string, string | null>;
  /** Id of the outlet that had it first. */
  readonly first: string | null;
}

/**
 * Makes statements of quotes: each tree is one, or several that are judged to be one. Its id comes from the quote that was
 * printed first, so that it stays when later articles bring fuller wordings; its text from the root; its speaker is whom most
 * of its quotes name.
 *
 * @param members - all quotes of the statements in question
 * @param judged - what was judged of pairs of them and stands
 */
export function gather(members: readonly Member[], judged: readonly Edge[] = []): Gathered[] {
  return treesOf(members, judged).map((trees) => {
    const [{ root }] = trees as [Tree<Member>, ...Tree<Member>[]];
    const together = trees.flatMap((tree) => tree.members);
    const id = idOf(together);
    return {
      id,
      reference: root.id,
      text: root.text,
      speakerId: speakerOf(together),
      orderKey: together.reduce((newest, { orderKey }) => (orderKey > newest ? orderKey : newest), ''),
      members: together.map((member) => member.id).sort(),
      wordings: [...new Set(together.map(({ text }) => comparedWords(text)))].sort(),
      parts: trees
        .map((tree) => ({ id: idOf(tree.members), reference: tree.root.id, text: tree.root.text }))
        .filter((part) => part.id !== id),
      ...originsOf(together),
    };
  });
}

/** Made of the quote that was printed first. */
function idOf(quotes: readonly Member[]): string {
  const [first] = quotes.map(({ day, id }) => `${day ?? '9999-12-31'} ${id}`).sort();
  return statementId(first?.slice(NO_ID.length) ?? '');
}

/** What stands before the id of a quote when quotes are ordered by their day. */
const NO_ID = '9999-12-31 ';

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
