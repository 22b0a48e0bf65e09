/**
 * Who said what, and through whom: the notebook for Node, cell by cell, with the typed client of this repository.
 *
 *     node notebooks/who-said-what.mjs [ADDRESS]    # of a running Hearsay; else HEARSAY_URL, else http://127.0.0.1:4000
 */
import { hearsayClient } from '../dist/client/client.js';
import { CountQuotesDocument, QuotesDocument, StatementDocument } from '../dist/client/generated.js';

const url = process.argv[2] ?? process.env.HEARSAY_URL ?? 'http://127.0.0.1:4000';
const ask = hearsayClient({ url });

/** Runs a cell and shows what it gives. */
async function cell(title, run) {
  console.log(`\n## ${title}\n`);
  const result = await run();
  if (Array.isArray(result)) console.table(result);
  else console.log(result);
  return result;
}

/** Every quote that a filter finds, page by page. */
async function* everyQuote(filter) {
  let after = null;
  do {
    const { quotes } = await ask(QuotesDocument, { filter, first: 100, after });
    yield* quotes.nodes;
    after = quotes.pageInfo.hasNextPage ? quotes.pageInfo.endCursor : null;
  } while (after !== null);
}

/** Counts by a key, the most first. */
function countBy(rows, keyOf) {
  const counts = new Map();
  for (const row of rows) counts.set(keyOf(row), (counts.get(keyOf(row)) ?? 0) + 1);
  return [...counts]
    .map(([key, quotes]) => ({ key, quotes }))
    .sort((a, b) => b.quotes - a.quotes || (a.key < b.key ? -1 : 1));
}

const cut = (text, length) => (text.length <= length ? text : `${text.slice(0, length - 1)}…`);

await cell('A question, an answer, a table', async () => {
  const { quotes } = await ask(QuotesDocument, { filter: { speaker: 'Marovic' }, first: 5 });
  return quotes.nodes.map(({ text, saidOn, publisher }) => ({
    text: cut(text, 60),
    saidOn,
    publisher: publisher?.name,
  }));
});

const quotes = [];
await cell('Everything, page by page', async () => {
  for await (const quote of everyQuote()) quotes.push(quote);
  const { totalCount } = (await ask(CountQuotesDocument)).quotes;
  return `${quotes.length} of ${totalCount} quotes`;
});

await cell('By outlet', () => countBy(quotes, ({ publisher }) => publisher?.name ?? 'no outlet'));

await cell('By the relay nearest to the speaker', () =>
  countBy(quotes, ({ accordingTo }) => accordingTo[0]?.name ?? 'straight to the outlet'),
);

await cell('The statement that most quotes report, and what became of it', async () => {
  const [most] = countBy(quotes, (quote) => quote.statement.id);
  const { statement } = await ask(StatementDocument, { id: most.key, first: 100 });
  console.log(`${statement.speaker.name}: ${statement.text}`);
  console.log(`${statement.carriers.length} carriers, ${statement.independentCarriers} independent\n`);
  return statement.quotes.nodes.map(({ publisher, accordingTo, text }) => ({
    outlet: publisher?.name,
    via: accordingTo.map(({ name }) => name).join(' > '),
    text: cut(text, 80),
  }));
});

await cell('The whole of it as linked data', async () => {
  const response = await fetch(`${url}/export/quotes.jsonld?type=direct`);
  const { '@graph': nodes } = await response.json();
  return countBy(nodes, ({ type }) => [type].flat().join(' + '));
});
