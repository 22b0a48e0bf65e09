import { TOKEN } from '../support/test-server';
import { seeded } from './support/seeded';
import { setScene } from './support/scene';

const scene = setScene(seeded);
const WORDS = 'text: "\\"signed for a power station\\""';
const signedIn = { identity: { token: TOKEN, user: 'Ada' } };

test('an outlet-by-wording table, compared word by word, with the verdict of each', async () => {
  const id = await scene.find('statements', WORDS);
  const { page } = await scene.visit(`/statements/${id}`);
  const rows = await page.getByRole('table').getByRole('row').allInnerTexts();
  expect(rows).toHaveLength(4);
  const courrier = rows.find((row) => row.startsWith('Courrier de Brevanne')) ?? '';
  const halyard = rows.find((row) => row.startsWith('Halyard')) ?? '';
  const sadaf = rows.find((row) => row.startsWith('Sadaf Press & Review')) ?? '';
  expect(courrier).toContain('the same words');
  expect(sadaf).toContain('leaves words out');
  expect(halyard).toContain('the fullest wording');
  const { data } = await scene.server.ask(
    `{ statement(id: "${id}") { wordings { comparison { verdict } } } }`,
  );
  expect(data).toMatchObject({
    statement: {
      wordings: [
        { comparison: { verdict: 'TRUNCATED' } },
        { comparison: { verdict: 'VERBATIM' } },
        { comparison: { verdict: 'VERBATIM' } },
      ],
    },
  });
  // What is left out is a mark; a full stop for a comma is none.
  expect(await page.locator('.diff del').allInnerTexts()).toEqual([
    ', I find that I have also signed for a power station.',
  ]);
  expect(await page.locator('.diff ins').count()).toBe(0);
});

test('the way of the words, once for each that passed them on, and how many origins there are', async () => {
  const { page } = await scene.visit(`/statements/${await scene.find('statements', WORDS)}`);
  const ways = page.getByRole('region', { name: 'Through whom the words came' });
  expect(await ways.innerText()).toMatch(/3 quotes, 1 independent origin: Halyard/u);
  const tree = ways.locator('.chain-tree');
  expect(await tree.locator('> .root').innerText()).toBe('Bohdan Kestrenko');
  expect(await tree.locator('> ul > li > .step a').allInnerTexts()).toEqual(['Halyard']);
  expect(await tree.locator('> ul > li > ul > li > .step a').allInnerTexts()).toEqual([
    'Courrier de Brevanne',
    'Sadaf Press & Review',
  ]);
});

test('who said it, first seen, at the outlet’s own page by a text fragment', async () => {
  const { page } = await scene.visit(`/statements/${await scene.find('statements', WORDS)}`);
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('Bohdan Kestrenko');
  expect(await page.getByText('first seen').innerText()).toContain('5 October 2026');
  const href = await page.getByRole('link', { name: 'on the outlet’s page' }).first().getAttribute('href');
  expect(href).toMatch(/^https:\/\/[\w.-]+\.example\/.*#:~:text=/u);
});

describe('a citation can be copied', () => {
  test.each([
    ['Plain text', /^Bohdan Kestrenko.*: “I signed for a river.*Halyard.*2026/su],
    ['BibTeX', /^@misc\{kestrenko2026halyard,\n {2}title = \{.*\n {2}note = \{Bohdan Kestrenko: “I signed/su],
    ['RIS', /^TY {2}- NEWS\r?\nID {2}- q_[0-9a-f]{24}\r?\n.*T2 {2}- Halyard.*ER {2}- /su],
    ['Link to the words', /^https:\/\/[\w.-]+\.example\/.*#:~:text=/u],
    ['Link', /^http:\/\/127\.0\.0\.1:\d+\/statements\/t_[0-9a-f]{24}$/u],
  ])('%s', async (format, expected) => {
    const { page } = await scene.visit(`/statements/${await scene.find('statements', WORDS)}`);
    await page.getByRole('button', { name: 'Cite' }).click();
    await page.getByRole('button', { name: format, exact: true }).click();
    await page.getByRole('button', { name: 'Copy' }).click();
    await page.getByText('Copied.').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(expected);
  });

  test('or saved as a file', async () => {
    const { page } = await scene.visit(`/statements/${await scene.find('statements', WORDS)}`);
    await page.getByRole('button', { name: 'Cite' }).click();
    await page.getByRole('button', { name: 'RIS', exact: true }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save as .ris' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('hearsay-citation.ris');
  });

  test('as CSL-JSON and ClaimReview, which are JSON', async () => {
    const { page } = await scene.visit(`/statements/${await scene.find('statements', WORDS)}`);
    await page.getByRole('button', { name: 'Cite' }).click();
    await page.getByRole('button', { name: 'CSL-JSON' }).click();
    const csl: unknown = JSON.parse(await page.getByLabel('CSL-JSON', { exact: true }).inputValue());
    expect(csl).toMatchObject([
      { type: 'article-newspaper', 'container-title': 'Halyard', issued: { 'date-parts': [[2026, 10, 5]] } },
    ]);
    await page.getByRole('button', { name: 'ClaimReview' }).click();
    const review: unknown = JSON.parse(await page.getByLabel('ClaimReview', { exact: true }).inputValue());
    expect(review).toMatchObject({
      '@type': 'ClaimReview',
      itemReviewed: { author: { '@type': 'Person', name: 'Bohdan Kestrenko' }, appearance: [{}, {}, {}] },
    });
  });
});

test('its quotes can be taken away, those and no others', async () => {
  const id = await scene.find('statements', WORDS);
  const { page } = await scene.visit(`/statements/${id}`);
  for (const name of ['CSV', 'JSON-LD', 'GraphML', 'GEXF', 'RIS']) {
    const href = await page.getByRole('link', { name, exact: true }).getAttribute('href');
    const response = await fetch(`${scene.server.url}${href ?? ''}`, { method: 'HEAD' });
    expect([name, response.headers.get('x-total-count')]).toEqual([name, '3']);
  }
});

describe('judgements', () => {
  test('without a token there are no buttons', async () => {
    const { page } = await scene.visit(`/statements/${await scene.find('statements', WORDS)}`);
    expect(await page.getByRole('button', { name: /^Confirm/u }).count()).toBe(0);
  });

  test('with one a quote is confirmed, and everybody sees by whom', async () => {
    const address = `/statements/${await scene.find('statements', WORDS)}`;
    const { page } = await scene.visit(address, signedIn);
    await page
      .getByRole('button', { name: /^Confirm/u })
      .first()
      .click();
    await page.getByText('confirmed by Ada').waitFor();
    const other = await scene.visit(address);
    expect(await other.page.getByText('confirmed by Ada').count()).toBe(1);
  });
});

test('another speaker’s words and a paraphrase are other statements: nothing is thrown together here', async () => {
  const { page } = await scene.visit(`/statements/${await scene.find('statements', WORDS)}`);
  const chains = await page.getByRole('table').locator('.chain li:first-child').allInnerTexts();
  expect(new Set(chains)).toEqual(new Set(['Bohdan Kestrenko']));
});
