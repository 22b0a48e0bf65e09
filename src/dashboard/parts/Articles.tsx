import { Link } from '@tanstack/react-router';
import { useId } from 'react';
import { Day } from './Day';

interface ArticlesProps {
  readonly title: string;
  readonly articles: readonly {
    readonly id: string;
    readonly title: string | null;
    readonly publishedAt: string | null;
    readonly publisher?: { readonly name: string } | null;
  }[];
}

/** A short list of articles in the margin. */
export function Articles({ title, articles }: ArticlesProps): React.JSX.Element | null {
  const id = useId();
  if (articles.length === 0) return null;
  return (
    <section className="side-list" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul>
        {articles.map((article) => (
          <li key={article.id}>
            <Link to="/articles/$id" params={{ id: article.id }}>
              <bdi>{article.title ?? 'Without a headline'}</bdi>
            </Link>
            <small>
              {article.publisher !== undefined && article.publisher !== null && (
                <bdi>{article.publisher.name}</bdi>
              )}
              {article.publishedAt !== null && <Day date={article.publishedAt} />}
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
}
