import { useId, useState } from 'react';
import { SourceName, SpeakerName } from '../parts/Names';
import { counted } from '../parts/words';
import { chainTree, through, type Carried, type ChainNode } from './chain-tree';

/** So many stand beneath one source before the rest is folded. */
const SHOWN = 8;

interface ChainTreeProps {
  readonly speaker: { readonly id: string; readonly name: string; readonly unresolved: boolean };
  readonly quotes: readonly Carried[];
}

/** The ways that the words took, drawn as a path: speaker, relays, outlets. For the ear it is a nested list. */
export function ChainTree({ speaker, quotes }: ChainTreeProps): React.JSX.Element {
  return (
    <div className="chain-tree">
      <div className="root">
        <SpeakerName speaker={speaker} />
      </div>
      <Steps nodes={chainTree(quotes)} />
    </div>
  );
}

function Steps({ nodes }: { nodes: readonly ChainNode[] }): React.JSX.Element {
  const [open, setOpen] = useState(false);
  const id = useId();
  const shown = open ? nodes : nodes.slice(0, SHOWN);
  const more = nodes.length - SHOWN;
  return (
    <ul id={id}>
      {shown.map((node) => (
        <li key={node.source.id}>
          <div className={node.prints > 0 ? 'step prints' : 'step'}>
            {node.source.id === '' ? node.source.name : <SourceName source={node.source} />}
            {node.next.length > 0 && <small>relayed {counted(through(node) - node.prints, 'quote')}</small>}
            {node.prints > 0 && (
              <small>printed {node.prints > 1 ? counted(node.prints, 'quote') : 'it'}</small>
            )}
          </div>
          {node.next.length > 0 && <Steps nodes={node.next} />}
        </li>
      ))}
      {more > 0 && (
        <li>
          <button
            type="button"
            className="small"
            aria-expanded={open}
            aria-controls={id}
            onClick={() => setOpen(!open)}
          >
            {open ? 'Show fewer' : `Show ${more.toLocaleString('en-GB')} more`}
          </button>
        </li>
      )}
    </ul>
  );
}
