import { Link } from '@tanstack/react-router';
import type { PrintedFragment } from '../generated';
import { Chain } from './Chain';
import { Confidence } from './Confidence';
import { Day } from './Day';
import { SpeakerName } from './Names';
import { SOURCING_WORDS, TYPE_WORDS } from './words';
import { Words } from './Words';

/** One quote of a list: what, who, via whom, where, when, how sure. */
export function QuoteCard({ quote }: { quote: PrintedFragment }): React.JSX.Element {
  const { article, event } = quote;
  return (
    <article className="quote-card">
      <header>
        <span className="who">
          <SpeakerName speaker={quote.speaker} />
          {quote.role !== null && <span className="role">{quote.role}</span>}
        </span>
        <When quote={quote} />
      </header>
      <Words text={quote.text} type={quote.type} statement={quote.statement.id} />
      <Chain quote={quote} publisher={quote.publisher} />
      <p className="facts">
        <Link
          to="/articles/$id"
          params={{ id: article.id }}
          search={{ quote: quote.id }}
          className="headline"
        >
          <bdi>{article.title ?? 'the article'}</bdi>
        </Link>
        {event !== null && (
          <span>
            at{' '}
            <Link to="/events/$id" params={{ id: event.id }}>
              <bdi>{event.name}</bdi>
            </Link>
          </span>
        )}
        <span>{TYPE_WORDS[quote.type]}</span>
        {quote.sourcing !== 'NAMED' && <span>source: {SOURCING_WORDS[quote.sourcing]}</span>}
        <Confidence value={quote.confidence} />
      </p>
    </article>
  );
}

function When({ quote }: { quote: PrintedFragment }): React.JSX.Element {
  if (quote.saidOn !== null) {
    return (
      <span className="when">
        said <Day date={quote.saidOn} />
      </span>
    );
  }
  return (
    <span className="when">
      {quote.article.publishedAt === null ? 'no date' : <Day date={quote.article.publishedAt} />}
    </span>
  );
}
