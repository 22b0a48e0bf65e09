import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useIdentity } from '../app/token';
import { Chain } from '../parts/Chain';
import { Confidence } from '../parts/Confidence';
import { Day } from '../parts/Day';
import { SourceName } from '../parts/Names';
import { SOURCING_WORDS, TYPE_WORDS } from '../parts/words';
import { Diff } from './Diff';
import { Judgements } from './Judgements';
import type { StatementFound, StatementQuote } from './queries';
import { compareWords, differenceOf, type Difference } from './word-diff';

const DIFFERENCE_WORDS: Readonly<Record<Difference, string>> = {
  SAME: 'the same words',
  MARKS: 'same words, other marks',
  SHORTER: 'leaves words out',
  LONGER: 'has more words',
  OTHER: 'other words',
};

/** Outlet by wording: who printed it in which words, compared word by word with those of the statement. */
export function Printings({
  statement,
  quotes,
}: {
  statement: StatementFound;
  quotes: readonly StatementQuote[];
}): React.JSX.Element {
  const outlets = useMemo(() => byOutlet(quotes), [quotes]);
  return (
    <div className="table-scroll" tabIndex={0} role="group" aria-label="Outlets and wordings">
      <table className="printings">
        <thead>
          <tr>
            <th scope="col">Outlet</th>
            <th scope="col">Words, compared with the statement’s</th>
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
  readonly outlet: OutletRows | undefined;
}

function Printing({ statement, quote, outlet }: PrintingProps): React.JSX.Element {
  const pieces = useMemo(() => compareWords(statement.text, quote.text), [statement.text, quote.text]);
  const difference = differenceOf(pieces);
  const { token } = useIdentity();
  return (
    <tr>
      {outlet !== undefined && (
        <th scope="rowgroup" rowSpan={outlet.rows}>
          {outlet.publisher === null ? 'not named' : <SourceName source={outlet.publisher} />}
        </th>
      )}
      <td>
        <div className="wording">
          <Diff pieces={pieces} />
        </div>
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
      </td>
      <td className="verdict">
        <span className={`difference ${difference.toLowerCase()}`}>{DIFFERENCE_WORDS[difference]}</span>
        <span>{TYPE_WORDS[quote.type]}</span>
        {quote.sourcing !== 'NAMED' && <span>source: {SOURCING_WORDS[quote.sourcing]}</span>}
        <Confidence value={quote.confidence} />
        <Judgements quote={quote} statementId={statement.id} canJudge={token !== ''} />
      </td>
    </tr>
  );
}

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
