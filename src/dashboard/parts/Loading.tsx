/** Stands where something is on its way: bars in its place for the eye, a word for the ear. */
export function Loading({ what, lines = 4 }: { what: string; lines?: number }): React.JSX.Element {
  return (
    <div className="loading" role="status">
      <span className="unseen">Loading {what} …</span>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} className="bar" aria-hidden="true" />
      ))}
    </div>
  );
}
