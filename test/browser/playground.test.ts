import { seeded } from './support/seeded';
import { setScene } from './support/scene';

const scene = setScene(seeded);

test('GraphiQL comes with our examples, and runs one', async () => {
  const { page } = await scene.open('/graphql');
  await page.getByRole('tab').first().waitFor();
  expect(await page.getByRole('tab').count()).toBeGreaterThan(3);
  await page.getByRole('button', { name: /execute query/iu }).click();
  await page.locator('.result-window').getByText('"data"').waitFor();
});

test('a shared link opens its query, and what is written is in the address, to share', async () => {
  const query = '{ speakers(first: 1) { nodes { name } } }';
  const { page } = await scene.open(`/graphql?query=${encodeURIComponent(query)}`);
  await page.getByRole('button', { name: /execute query/iu }).click();
  await page.locator('.result-window').getByText('"speakers"').waitFor();
  await page.locator('.graphiql-query-editor .CodeMirror').click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type('# shared');
  await page.waitForFunction(
    () => new URL(location.href).searchParams.get('query')?.includes('# shared') === true,
  );
});

test('the schema is explained beside it', async () => {
  const { page } = await scene.open('/graphql');
  await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
  await page
    .locator('.graphiql-doc-explorer a', { hasText: /^Query$/u })
    .first()
    .click();
  await page.getByText('Every list is paged alike', { exact: false }).waitFor();
});
