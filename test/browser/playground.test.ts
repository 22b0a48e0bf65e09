import type { Page } from 'playwright-core';
import { readExamples } from '../../src/api/graphiql/examples';
import { eventually } from '../support/eventually';
import { TOKEN } from '../support/test-server';
import { seeded } from './support/seeded';
import { setScene } from './support/scene';

const scene = setScene(seeded);

const MUTATION =
  'mutation { judge(input: { quoteId: "q_none", verdict: REJECT, user: "Ada" }) { errors { field } } }';

/** Runs what the open tab holds, and waits until the answer holds some words. */
async function run(page: Page, answer: string): Promise<void> {
  await page.getByRole('button', { name: /execute query/iu }).click();
  await page.locator('.result-window').getByText(answer).waitFor();
}

const opened = (query: string, variables?: string): string =>
  `/graphql?${new URLSearchParams({ query, ...(variables === undefined ? {} : { variables }) }).toString()}`;

test('GraphiQL comes with our examples, in their order, and runs one', async () => {
  const { page } = await scene.open('/graphql');
  const names = readExamples().map(({ query }) => /^query (?<name>\w+)/mu.exec(query)?.groups?.['name']);
  await eventually(async () => expect(await page.getByRole('tab').allInnerTexts()).toEqual(names));
  await page.getByRole('tab', { name: 'SearchByText' }).click();
  // GraphiQL reads what a tab holds a moment after it is opened; before, it would ask for the operation of the tab before.
  await eventually(async () =>
    expect(await page.evaluate(() => localStorage.getItem('graphiql:operationName'))).toBe('SearchByText'),
  );
  await run(page, '"totalCount"');
});

test('by keyboard: the Tab key leads into the editor of queries and out of it, to what runs the query', async () => {
  const { page } = await scene.open(opened('{ __typename }'));
  await page.locator('.graphiql-query-editor').waitFor();
  const isIn = (selector: string): Promise<boolean> =>
    page.evaluate((one) => document.activeElement?.closest(one) !== null, selector);
  const tabInto = (selector: string): Promise<void> =>
    eventually(async () => {
      await page.keyboard.press('Tab');
      expect(await isIn(selector)).toBe(true);
    });
  await tabInto('.graphiql-query-editor .CodeMirror');
  await tabInto('.graphiql-execute-button');
  await page.keyboard.press('Enter');
  await page.locator('.result-window').getByText('Query').waitFor();
});

test('a shared link opens its query before the examples, and what is written is in the address, to share', async () => {
  const { page } = await scene.open(
    opened('query Few($n: Int!) { speakers(first: $n) { nodes { name } } }', '{ "n": 1 }'),
  );
  await run(page, '"speakers"');
  expect(await page.getByRole('tab').allInnerTexts()).toEqual(
    expect.arrayContaining(['Few', 'SearchByText']),
  );
  await page.locator('.graphiql-query-editor .CodeMirror').click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type('# shared');
  await eventually(() => {
    const address = new URL(page.url()).searchParams;
    expect([address.get('query'), address.get('variables')]).toEqual([
      expect.stringMatching(/# shared$/u) as string,
      '{ "n": 1 }',
    ]);
  });
});

test('the schema is explained beside it, from this server alone', async () => {
  const { page } = await scene.open('/graphql');
  await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
  await page
    .locator('.graphiql-doc-explorer a', { hasText: /^Query$/u })
    .first()
    .click();
  await page.getByText('Every list is paged alike', { exact: false }).waitFor();
});

describe('the token of a mutation', () => {
  test('is refused until it is written after the Bearer that stands ready; it is sent then, and kept nowhere', async () => {
    const { page } = await scene.open(opened(MUTATION));
    await run(page, '"UNAUTHENTICATED"');
    await page.getByRole('button', { name: 'Headers' }).click();
    await page.locator('.graphiql-editor-tool .CodeMirror:visible').click();
    for (const key of ['Control+Home', 'ArrowDown', 'End', 'ArrowLeft']) await page.keyboard.press(key);
    await page.keyboard.type(TOKEN);
    await run(page, '"quoteId"');
    // What is written GraphiQL keeps half a second later.
    await eventually(async () =>
      expect(await page.evaluate(() => localStorage.getItem('graphiql:tabState'))).toContain('q_none'),
    );
    expect(
      await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }])),
    ).not.toContain(TOKEN);
    expect(page.url()).not.toContain(TOKEN);
    await page.reload();
    await run(page, '"UNAUTHENTICATED"');
  });

  test('is there for who has signed in on the dashboard in the same tab', async () => {
    const { page } = await scene.open(opened(MUTATION), { identity: { token: TOKEN, user: 'Ada' } });
    await run(page, '"quoteId"');
    expect(await page.evaluate(() => JSON.stringify({ ...localStorage }))).not.toContain(TOKEN);
  });
});
