import { useId, useRef, useState } from 'react';
import { bibtexCitation, cslCitation, plainCitation } from '../../cite/citation';
import type { CitedQuote } from '../../cite/cited-quote';
import { claimReview } from '../../cite/claim-review';
import { formatDay } from '../parts/Day';
import type { StatementFound, StatementQuote } from './queries';

const FORMATS = ['Plain text', 'BibTeX', 'CSL-JSON', 'ClaimReview', 'Link'] as const;
type Format = (typeof FORMATS)[number];

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
  const [format, setFormat] = useState<Format>('Plain text');
  const [printing, setPrinting] = useState(0);
  const [copied, setCopied] = useState('');
  const box = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const text = write(format, statement, quotes, printing);
  const copy = async (): Promise<void> => {
    box.current?.select();
    try {
      await navigator.clipboard.writeText(text);
      setCopied('Copied.');
    } catch {
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
            aria-pressed={one === format}
            onClick={() => {
              setFormat(one);
              setCopied('');
            }}
          >
            {one}
          </button>
        ))}
      </div>
      {format !== 'ClaimReview' && format !== 'Link' && quotes.length > 1 && (
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
        {format}
      </label>
      <textarea id={id} ref={box} readOnly rows={9} value={text} dir="auto" spellCheck={false} />
      {format === 'ClaimReview' && <p className="hint">Rating and reviewer are yours to add.</p>}
      <div className="row">
        <button type="button" className="primary" onClick={() => void copy()}>
          Copy
        </button>
        <button type="button" onClick={close}>
          Close
        </button>
        <span role="status">{copied}</span>
      </div>
    </form>
  );
}

function write(
  format: Format,
  statement: StatementFound,
  quotes: readonly StatementQuote[],
  printing: number,
): string {
  const link = new URL(`/statements/${statement.id}`, location.origin).href;
  const [first, ...others] = quotes.map((quote) => cited(quote, link));
  if (format === 'Link' || first === undefined) return link;
  if (format === 'ClaimReview') return claimReview([first, ...others], statement.speaker.kind);
  const chosen = [first, ...others][printing] ?? first;
  if (format === 'BibTeX') return bibtexCitation(chosen);
  if (format === 'CSL-JSON') return cslCitation(chosen);
  return plainCitation(chosen);
}

const cited = (quote: StatementQuote, link: string): CitedQuote => ({
  text: quote.text,
  speaker: quote.speaker.name,
  role: quote.role,
  accordingTo: quote.accordingTo.map(({ name }) => name),
  outlet: quote.publisher?.name ?? null,
  title: quote.article.title,
  publishedAt: quote.article.publishedAt,
  url: quote.article.url,
  link,
});
