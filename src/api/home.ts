import type { RequestHandler } from 'express';

/** What a quote's own address shows: the quote, who said it, and the chain that carried it. */
const quoteQuery = (id: string): string => `{
  node(id: "${id}") {
    ... on Quote {
      text
      type
      speaker { name }
      role
      accordingTo { name kind }
      publisher { name }
      article { title publishedAt }
      saidOn
      sourcing
      confidence
      selector { prefix exact suffix }
    }
  }
}
`;

/**
 * Answers `/` with the way to the playground. `/?quote=ID`, the permalink of a quote whose article has no address, opens
 * it with the query for that quote.
 */
export const home: RequestHandler = (request, response) => {
  const { quote } = request.query;
  const isId = typeof quote === 'string' && /^q_[0-9a-f]{24}$/u.test(quote);
  response.redirect(isId ? `/graphql?query=${encodeURIComponent(quoteQuery(quote))}` : '/graphql');
};
