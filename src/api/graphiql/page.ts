/** The page of GraphiQL: everything it loads stands beside it, nothing inline runs. */
export const PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Hearsay · who said what, through whom</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="/graphiql/graphiql.css" />
    <link rel="stylesheet" href="/graphiql/page.css" />
  </head>
  <body>
    <div id="graphiql"><p class="loading">Loading GraphiQL …</p></div>
    <noscript>GraphiQL needs JavaScript; without it, send queries by POST to /graphql.</noscript>
    <script src="/graphiql/react.js"></script>
    <script src="/graphiql/react-dom.js"></script>
    <script src="/graphiql/graphiql.js"></script>
    <script src="/graphiql/start.js"></script>
  </body>
</html>
`;

/** The little that the page adds to GraphiQL's own style. */
export const STYLE = `html, body, #graphiql { height: 100%; margin: 0; }
.loading { font-family: sans-serif; padding: 2rem; }
`;

/**
 * Writes the script that starts GraphiQL. An address with `?query=…` and `?variables=…` opens that query before the
 * examples, and follows what is written. The header that mutations need stands ready, with the token of who has signed
 * in on the dashboard in the same tab (`src/dashboard/app/token.ts`); what is written there GraphiQL keeps in memory only.
 *
 * @param examples - the queries that the tabs show at a first visit
 */
export function startScript(examples: readonly string[]): string {
  // A `<` inside a string of the script cannot be taken for a tag, wherever the script is put.
  const tabs = JSON.stringify(examples.map((query) => ({ query }))).replaceAll('<', '\\u003c');
  return `'use strict';
const shared = new URLSearchParams(location.search).get('query');
const sharedVariables = new URLSearchParams(location.search).get('variables');
// The address is always one that can be handed on; headers, which hold the token, are never in it.
const share = (name, text) => {
  const address = new URL(location.href);
  if (text === '' || text === undefined) address.searchParams.delete(name);
  else address.searchParams.set(name, text);
  if (address.href.length < 8000) history.replaceState(null, '', address);
};
const token = () => {
  try {
    return JSON.parse(sessionStorage.getItem('hearsay-identity') ?? '{}').token ?? '';
  } catch {
    return '';
  }
};
// Tab would indent in the editors, and who goes by keyboard could not leave them. Where words are offered, it takes one.
addEventListener('keydown', (event) => {
  const isWriting = event.target instanceof Element && event.target.closest('.CodeMirror') !== null;
  if (event.key === 'Tab' && isWriting && document.querySelector('.CodeMirror-hints') === null) event.stopPropagation();
}, { capture: true });
const examples = ${tabs};
ReactDOM.createRoot(document.getElementById('graphiql')).render(
  React.createElement(GraphiQL, {
    fetcher: GraphiQL.createFetcher({ url: '/graphql' }),
    ...(shared === null ? {} : { query: shared }),
    ...(sharedVariables === null ? {} : { variables: sharedVariables }),
    defaultTabs: shared === null ? examples : [{ query: shared, variables: sharedVariables }, ...examples],
    defaultHeaders: JSON.stringify({ Authorization: 'Bearer ' + token() }, null, 2),
    defaultEditorToolsVisibility: false,
    onEditQuery: (query) => share('query', query),
    onEditVariables: (variables) => share('variables', variables),
    isHeadersEditorEnabled: true,
    shouldPersistHeaders: false,
  }),
);
`;
}
