import { useId, useRef, useState } from 'react';
import { formatDay } from '../parts/Day';
import { save } from '../parts/save';
import { CITE_FORMATS, citeFormat, type CiteFormatName } from './cite-formats';
import type { StatementFound, StatementQuote } from './queries';

const FORMATS = Object.keys(CITE_FORMATS) as CiteFormatName[];

interface CiteProps {
  readonly statement: StatementFound;
  readonly quotes: readonly StatementQuote[];
}

/** Opens the dialog that writes a citation of the statement as one outlet printed it. */
export function CiteButton(props: CiteProps): React.JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null);
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <>
      <button
        type="button"
        onClick={() => {
          setOpen(true);
          dialog.current?.showModal();
        }}
      >
        Cite
      </button>
      <dialog ref={dialog} className="sheet cite" aria-labelledby={id} onClose={() => setOpen(false)}>
        {open && <Cite {...props} titleId={id} close={() => dialog.current?.close()} />}
      </dialog>
    </>
  );
}

function Cite({
  statement,
  quotes,
  titleId,
  close,
}: CiteProps & { titleId: string; close: () => void }): React.JSX.Element {
  const [name, setName] = useState<CiteFormatName>('Plain text');
  const [printing, setPrinting] = useState(0);
  const [copied, setCopied] = useState('');
  const box = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const { write, one: isOfOne, ending, hint } = citeFormat(name);
  const [first, ...others] = quotes;
  const text =
    first === undefined
      ? ''
      : write({
          statement,
          quotes: [first, ...others],
          printing: quotes[printing] ?? first,
          origin: location.origin,
        });
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied('Copied.');
    } catch {
      box.current?.select();
      setCopied('This browser does not let the page copy: the text is selected, press Ctrl+C.');
    }
  };
  return (
    <form method="dialog" onSubmit={(event) => event.preventDefault()}>
      <h2 id={titleId}>Cite</h2>
      <div className="row" role="group" aria-label="Format">
        {FORMATS.map((one) => (
          <button
            key={one}
            type="button"
            className="small"
            aria-pressed={one === name}
            onClick={() => {
              setName(one);
              setCopied('');
            }}
          >
            {one}
          </button>
        ))}
      </div>
      {isOfOne && quotes.length > 1 && (
        <label className="field">
          As printed by
          <select value={printing} onChange={({ target }) => setPrinting(Number(target.value))}>
            {quotes.map(({ id: quote, publisher, article }, index) => (
              <option key={quote} value={index}>
                {publisher?.name ?? 'an outlet not named'}
                {article.publishedAt === null ? '' : `, ${formatDay(article.publishedAt)}`}
              </option>
            ))}
          </select>
        </label>
      )}
      <label className="unseen" htmlFor={id}>
        {name}
      </label>
      <textarea id={id} ref={box} readOnly rows={9} value={text} dir="auto" spellCheck={false} />
      {hint !== undefined && <p className="hint">{hint}</p>}
      <div className="row">
        <button type="button" className="primary" onClick={() => void copy()}>
          Copy
        </button>
        {ending !== undefined && (
          <button
            type="button"
            onClick={() => save(new Blob([text], { type: 'text/plain' }), `hearsay-citation.${ending}`)}
          >
            Save as .{ending}
          </button>
        )}
        <button type="button" onClick={close}>
          Close
        </button>
        <span role="status">{copied}</span>
      </div>
    </form>
  );
}
