interface UnfoldProps {
  /** Of what is folded. */
  readonly controls: string;
  readonly open: boolean;
  readonly onToggle: () => void;
  /** Of the whole, in UTF-16 units. */
  readonly length: number;
}

/** The button below words that are folded for their length. */
export function Unfold({ controls, open, onToggle, length }: UnfoldProps): React.JSX.Element {
  return (
    <button
      type="button"
      className="quiet small"
      aria-expanded={open}
      aria-controls={controls}
      onClick={onToggle}
    >
      {open ? 'Show less' : `Show all ${length.toLocaleString('en-GB')} characters`}
    </button>
  );
}
