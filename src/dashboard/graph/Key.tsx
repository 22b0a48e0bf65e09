import type { NodeKind } from './neighbourhood';
import type { Palette } from './palette';
import { Shape } from './Shape';

const KINDS: readonly NodeKind[] = ['Speaker', 'Statement', 'Source', 'Article', 'Event', 'Place'];

/** What the shapes and lines of the picture mean, and the keys that move it. */
export function Key({ palette }: { palette: Palette }): React.JSX.Element {
  const look = { ground: palette.ground, ring: undefined, radius: 7, line: 2.5 };
  return (
    <div className="graph-key">
      <ul className="shapes" aria-label="Key">
        {KINDS.map((kind) => (
          <li key={kind}>
            <Sample>
              <Shape kind={kind} fill={palette.kinds[kind]} hollow={false} {...look} />
            </Sample>
            {kind.toLowerCase()}
          </li>
        ))}
        <li>
          <Sample>
            <Shape kind="Speaker" fill={palette.kinds.Speaker} hollow {...look} />
          </Sample>
          not opened yet
        </li>
        <li>
          <Sample>
            <line x1="-11" x2="11" stroke={palette.ink} strokeWidth="1.5" strokeDasharray="5 3" />
          </Sample>
          relays
        </li>
      </ul>
      <p className="hint">
        <kbd>←</kbd> <kbd>↑</kbd> <kbd>→</kbd> <kbd>↓</kbd> to the next node, <kbd>Enter</kbd> opens it,{' '}
        <kbd>Shift</kbd> with an arrow moves the picture, <kbd>+</kbd> <kbd>−</kbd> <kbd>0</kbd> scale it
      </p>
    </div>
  );
}

function Sample({ children }: { children: React.ReactNode }): React.JSX.Element {
  return (
    <svg width="22" height="20" viewBox="-11 -10 22 20" aria-hidden="true">
      {children}
    </svg>
  );
}
