import { Link } from '@tanstack/react-router';
import { linkTo } from '../parts/link-to';
import type { GraphNode, GraphTie, Picture } from './neighbourhood';
import { shortened } from '../../text/shortened';

interface SideProps {
  readonly node: GraphNode;
  readonly picture: Picture;
  readonly open: (id: string) => void;
}

/** As one reads a tie from its second end. */
const PASSIVE: Readonly<Record<GraphTie['tie'], string>> = {
  said: 'said by',
  prints: 'printed by',
  relays: 'relayed by',
  at: 'said there',
  'tells of': 'told of by',
  'took part in': 'who took part',
  'held at': 'what happened there',
};

/** The node that is looked at, with its ties as lists: what the picture shows, for who cannot see it. */
export function Side({ node, picture, open }: SideProps): React.JSX.Element {
  return (
    <aside className="graph-side" aria-label="The node that is looked at">
      <p className="kicker">{node.kind.toLowerCase()}</p>
      <h2>
        <bdi>{node.label}</bdi>
      </h2>
      <p className="facts">
        {node.kind !== 'Place' && <Link {...linkTo({ __typename: node.kind, id: node.id })}>Its page</Link>}
        <Link to="/graph/$id" params={{ id: node.id }} search={{}}>
          Begin here
        </Link>
      </p>
      {!node.open && (
        <button type="button" onClick={() => open(node.id)}>
          Open its ties
        </button>
      )}
      {node.more && <p className="hint">It has more ties than the picture takes; its page lists them all.</p>}
      {[...tiesOf(node.id, picture)].map(([tie, others]) => (
        <section key={tie} className="ties">
          <h3>{tie}</h3>
          <ul>
            {others.map((other) => (
              <li key={other.id}>
                <button type="button" className="quiet small" onClick={() => open(other.id)}>
                  <bdi>{shortened(other.label, 90)}</bdi>
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </aside>
  );
}

/** What a node is tied to, by what ties them. */
function tiesOf(id: string, { nodes, ties }: Picture): ReadonlyMap<string, readonly GraphNode[]> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const found = new Map<string, GraphNode[]>();
  for (const { from, to, tie } of ties) {
    if (from !== id && to !== id) continue;
    const other = byId.get(from === id ? to : from);
    const name = from === id ? tie : PASSIVE[tie];
    if (other !== undefined) found.set(name, [...(found.get(name) ?? []), other]);
  }
  return found;
}
