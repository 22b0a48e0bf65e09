import { useId, useState } from 'react';

interface SearchBoxProps {
  readonly text: string;
  readonly search: (text: string | undefined) => void;
}

/** The one box. What may be written in it stands beneath it. */
export function SearchBox({ text, search }: SearchBoxProps): React.JSX.Element {
  const [written, setWritten] = useState(text);
  const id = useId();
  return (
    <form
      role="search"
      className="search-box"
      onSubmit={(event) => {
        event.preventDefault();
        search(written.trim() === '' ? undefined : written.trim());
      }}
    >
      <label htmlFor={id} className="unseen">
        Words, names, and whose
      </label>
      <input
        id={id}
        type="search"
        dir="auto"
        maxLength={300}
        value={written}
        placeholder="Words that were said"
        aria-describedby={`${id}-help`}
        onChange={(event) => setWritten(event.target.value)}
      />
      <button type="submit" className="primary">
        Search
      </button>
      <p id={`${id}-help`} className="help">
        <code>“words together”</code> <code>-without</code> <code>speaker:name</code>{' '}
        <code>relay:agency</code> <code>outlet:name</code> <code>type:direct</code>
      </p>
    </form>
  );
}
