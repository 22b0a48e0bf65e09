import { Link } from '@tanstack/react-router';
import { linkTo } from '../parts/link-to';
import type { GraphNode, NodeKind, Picture } from './neighbourhood';
import type { Palette } from './palette';
import { Shape } from './Shape';

const KINDS: readonly NodeKind[] = ['Speaker', 'Statement', 'Source', 'Article', 'Event', 'Place'];

interface SideProps {
  readonly node: GraphNode;
  readonly picture: Picture;
  readonly palette: Palette;
  readonly open: (id: string) => void;
}

/** The node that is looked at, with its ties as a list, and the key to the shapes. */
export function Side({ node, picture, palette, open }: SideProps): React.JSX.Element {
  const byId = new Map(picture.nodes.map((one) => [one.id, one]));
  const ties = picture.ties.flatMap(({ from, to, tie }) => {
    if (from !== node.id && to !== node.id) return [];
    const other = byId.get(from === node.id ? to : from);
    return other === undefined ? [] : [{ tie, other, forward: from === node.id }];
  });
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
      <ul className="ties">
        {ties.map(({ tie, other, forward }) => (
          <li key={`${tie} ${other.id}`}>
            <span>{forward ? tie : `← ${tie}`}</span>
            <button type="button" className="quiet small" onClick={() => open(other.id)}>
              <bdi>{other.label.length > 90 ? `${other.label.slice(0, 88)} …` : other.label}</bdi>
            </button>
          </li>
        ))}
      </ul>
      <ul className="shapes" aria-label="Key">
        {KINDS.map((kind) => (
          <li key={kind}>
            <svg width="22" height="20" viewBox="-11 -10 22 20" aria-hidden="true">
              <Shape
                kind={kind}
                radius={7}
                fill={palette.kinds[kind]}
                ground={palette.ground}
                hollow={false}
                ring={undefined}
              />
            </svg>
            {kind.toLowerCase()}
          </li>
        ))}
        <li>an outline: not opened yet</li>
        <li>a broken line: relays</li>
      </ul>
    </aside>
  );
}
