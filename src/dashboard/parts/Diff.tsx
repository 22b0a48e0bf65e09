import type { Piece } from './word-diff';

/** A wording with what it adds and leaves out, marked for the eye and, by the elements, for the ear. */
export function Diff({ pieces }: { pieces: readonly Piece[] }): React.JSX.Element {
  return (
    <span className="diff" dir="auto">
      {pieces.map(({ kind, text }, index) => {
        if (kind === 'added') return <ins key={index}>{text}</ins>;
        if (kind === 'removed') return <del key={index}>{text}</del>;
        return <span key={index}>{text}</span>;
      })}
    </span>
  );
}
