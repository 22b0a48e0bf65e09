type Stage = 'give' | 'read' | 'look' | 'keep';

const STAGES: readonly (readonly [Stage, string])[] = [
  ['give', 'Paste or link'],
  ['read', 'Read'],
  ['look', 'Look over'],
  ['keep', 'Keep'],
];

interface StagesProps {
  readonly stage: Stage;
  /** What each stage of the reading found. */
  readonly found: readonly { readonly name: string; readonly found: number }[] | undefined;
}

/** How far it is, and what the reading found on the way. */
export function Stages({ stage, found }: StagesProps): React.JSX.Element {
  return (
    <div className="stages">
      <ol aria-label="Steps">
        {STAGES.map(([name, words]) => (
          <li key={name} aria-current={name === stage ? 'step' : undefined}>
            {words}
          </li>
        ))}
      </ol>
      <p role="status">
        {stage === 'read' && 'Reading …'}
        {stage === 'keep' && 'Keeping …'}
        {found !== undefined && (
          <span className="found">
            {found.map(({ name, found: count }) => (
              <span key={name}>
                <strong>{count.toLocaleString('en-GB')}</strong>{' '}
                {count === 1 ? name.replace(/s$/u, '') : name}
              </span>
            ))}
          </span>
        )}
      </p>
    </div>
  );
}
