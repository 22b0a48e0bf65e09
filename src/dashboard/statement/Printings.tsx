import { Link } from '@tanstack/react-router';
import { useId, useMemo, useState } from 'react';
import type { WordingVerdict } from '../generated';
import { Chain } from '../parts/Chain';
import { Confidence } from '../parts/Confidence';
import { Day } from '../parts/Day';
import { SourceName } from '../parts/Names';
import { CHANGE_WORDS, SOURCING_WORDS, TYPE_WORDS } from '../parts/words';
import { Diff } from '../parts/Diff';
import { Judgements } from '../judging/Judgements';
import type { StatementFound, StatementQuote } from './queries';
import { compareWords, withoutStops, type Piece } from '../parts/word-diff';
import { Unfold } from '../parts/Unfold';

const VERDICT_WORDS: Readonly<Record<WordingVerdict, string>> = {
  VERBATIM: 'the same words',
  TRUNCATED: 'leaves words out',
  SPLICED: 'joins parts as if one',
  ALTERED: 'changes the words',
  PARAPHRASED: 'paraphrase',
  REATTRIBUTED: 'another speaker',
};

/** Outlet by wording: who printed it in which words, compared word by word with the fullest direct wording. */
export function Printings({
  statement,
  quotes,
}: {
  statement: StatementFound;
  quotes: readonly StatementQuote[];
}): React.JSX.Element {
  const outlets = useMemo(() => byOutlet(quotes), [quotes]);
  const verdicts = useMemo(
    () => new Map(statement.wordings.map((one) => [keyOf(one), one.comparison.verdict])),
    [statement.wordings],
  );
  return (
    <div className="table-scroll" tabIndex={0} role="group" aria-label="Outlets and wordings">
      <table className="printings">
        <thead>
          <tr>
            <th scope="col">Outlet</th>
            <th scope="col">Words, compared with the fullest wording</th>
            <th scope="col">Verdict</th>
          </tr>
        </thead>
        {outlets.map(({ id, publisher, printed }) => (
          <tbody key={id}>
            {printed.map((quote, index) => (
              <Printing
                key={quote.id}
                statement={statement}
                quote={quote}
                verdict={verdicts.get(keyOf(quote))}
                outlet={index === 0 ? { publisher, rows: printed.length } : undefined}
              />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

interface OutletRows {
  readonly publisher: StatementQuote['publisher'];
  readonly rows: number;
}

interface PrintingProps {
  readonly statement: StatementFound;
  readonly quote: StatementQuote;
  /** Undefined for a wording beyond those that the API compares. */
  readonly verdict: WordingVerdict | undefined;
  readonly outlet: OutletRows | undefined;
}

function Printing({ statement, quote, verdict, outlet }: PrintingProps): React.JSX.Element {
  const { text: reference } = statement.reference;
  const pieces = useMemo(() => withoutStops(compareWords(reference, quote.text)), [reference, quote.text]);
  return (
    <tr>
      {outlet !== undefined && (
        <th scope="rowgroup" rowSpan={outlet.rows}>
          {outlet.publisher === null ? 'not named' : <SourceName source={outlet.publisher} />}
        </th>
      )}
      <td>
        <Wording pieces={pieces} />
        <Chain quote={quote} publisher={quote.publisher} />
        <p className="facts">
          <Link
            to="/articles/$id"
            params={{ id: quote.article.id }}
            search={{ quote: quote.id }}
            className="headline"
          >
            <bdi>{quote.article.title ?? 'the article'}</bdi>
          </Link>
          {quote.article.publishedAt !== null && <Day date={quote.article.publishedAt} />}
          <a href={quote.permalink}>
            {quote.article.url === null ? 'in its article' : 'on the outlet’s page'}
          </a>
        </p>
        <Became history={quote.history} />
      </td>
      <td className="verdict">
        {quote.id === statement.reference.id ? (
          <span className="difference">the fullest wording</span>
        ) : (
          verdict !== undefined && (
            <span className={`difference ${verdict.toLowerCase()}`}>{VERDICT_WORDS[verdict]}</span>
          )
        )}
        <span>{TYPE_WORDS[quote.type]}</span>
        {quote.sourcing !== 'NAMED' && <span>source: {SOURCING_WORDS[quote.sourcing]}</span>}
        <Confidence value={quote.confidence} />
        <Judgements
          quote={quote}
          reference={quote.id === statement.reference.id ? undefined : statement.reference.id}
        />
      </td>
    </tr>
  );
}

/** What the outlet made of it in later texts of the article; what stayed as it was is not told. */
function Became({ history }: Pick<StatementQuote, 'history'>): React.JSX.Element | null {
  const told = history.filter(({ kind, before }) => kind !== 'KEPT' && before !== null);
  if (told.length === 0) return null;
  return (
    <ul className="became">
      {told.map(({ at, kind, before, after }) => (
        <li key={at}>
          {CHANGE_WORDS[kind]} on <Day date={at} />
          {before !== null && after !== null && before.text !== after.text && (
            <>
              : <Diff pieces={compareWords(before.text, after.text)} />
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

/** Longer wordings are folded, so that the outlets can be looked over. UTF-16 units. */
const FOLDED_FROM = 900;

function Wording({ pieces }: { pieces: readonly Piece[] }): React.JSX.Element {
  const [open, setOpen] = useState(false);
  const id = useId();
  const length = pieces.reduce((sum, { text }) => sum + text.length, 0);
  const isLong = length > FOLDED_FROM;
  return (
    <>
      <div id={id} className={isLong && !open ? 'wording folded' : 'wording'}>
        <Diff pieces={pieces} />
      </div>
      {isLong && <Unfold controls={id} open={open} onToggle={() => setOpen(!open)} length={length} />}
    </>
  );
}

/** A wording is a text of one speaker. */
const keyOf = ({ text, speaker }: { text: string; speaker: { id: string } }): string =>
  `${speaker.id} ${text}`;

function byOutlet(quotes: readonly StatementQuote[]) {
  const outlets = new Map<
    string,
    { id: string; publisher: StatementQuote['publisher']; printed: StatementQuote[] }
  >();
  for (const quote of quotes) {
    const id = quote.publisher?.id ?? '';
    const known = outlets.get(id) ?? { id, publisher: quote.publisher, printed: [] };
    known.printed.push(quote);
    outlets.set(id, known);
  }
  return [...outlets.values()];
}
