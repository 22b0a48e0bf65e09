import { TOKEN } from '../support/test-server';
import { violations } from './support/axe';
import { seeded } from './support/seeded';
import { setScene } from './support/scene';

const scene = setScene(seeded);
const signedIn = { identity: { token: TOKEN, user: 'Ada' } };

const TEXT = `Ferry to run all winter, owner says

PORT VESSEN, 12 October 2026 (Halyard) — The ferry across the Ardle will run all winter, its owner said on Monday.

“We have never lost a passenger,” Berta Quillon told reporters. “We do not mean to begin in January.”

The harbour master said the ice would decide.`;

async function articles(): Promise<number> {
  const { data } = await scene.server.ask('{ articles { totalCount } }');
  return (data as { articles: { totalCount: number } }).articles.totalCount;
}

test('without a token nothing can be read in, and the page says what is missing', async () => {
  const { page } = await scene.visit('/ingest');
  await page.getByLabel('Text or HTML of the article').fill(TEXT);
  expect(await page.getByRole('button', { name: 'Read it' }).isDisabled()).toBe(true);
  expect(await page.getByRole('note').innerText()).toContain('sign in');
});

test('a wrong token is said, and what was written stays', async () => {
  const { page, complaints } = await scene.visit('/ingest', { identity: { token: 'wrong', user: 'Ada' } });
  await page.getByLabel('Text or HTML of the article').fill(TEXT);
  await page.getByRole('button', { name: 'Read it' }).click();
  await page.getByRole('heading', { name: 'This needs a token' }).waitFor();
  expect(await page.getByLabel('Text or HTML of the article').inputValue()).toBe(TEXT);
  expect(complaints).toEqual([]);
});

test('pasted, read, looked over, corrected, kept: nothing is stored before the last step', async () => {
  const before = await articles();
  const { page } = await scene.visit('/ingest', signedIn);
  await page.getByLabel('Text or HTML of the article').fill(TEXT);
  await page.getByLabel('Outlet').fill('Vessen Ferry Gazette');
  await page.getByRole('button', { name: 'Read it' }).click();
  await page.getByRole('heading', { name: 'Ferry to run all winter, owner says' }).waitFor();
  expect(await page.getByRole('status').innerText()).toMatch(/\d+ sentences[^]*\d+ quotes[^]*1 relay\b/u);
  expect(await page.locator('.marked mark.content').count()).toBeGreaterThan(2);
  expect(await violations(page)).toEqual([]);
  expect(await articles()).toBe(before);

  const reviewed = page.locator('.review-quotes > li');
  await page.getByLabel('Reject quote 2').check();
  await page.getByLabel(/^Why it is not/u).fill('He does not speak of January.');
  await reviewed.first().getByText('Said by somebody else').click();
  await reviewed.first().getByRole('button', { name: 'Berta Quillon' }).click();
  await reviewed.first().getByText('(read as').waitFor();
  await reviewed.last().getByText('Said by somebody else').click();
  await reviewed.last().getByLabel('Somebody else, by name').fill('Edda Quarrel');
  await page.keyboard.press('Enter');
  await reviewed.last().getByRole('button', { name: 'Somebody new of the full name Edda Quarrel' }).click();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Keep it, 1 rejected, 2 said by somebody else' }).click();
  await page.getByRole('heading', { level: 1, name: 'Ferry to run all winter, owner says' }).waitFor();
  expect(await articles()).toBe(before + 1);
  const id = new URL(page.url()).pathname.split('/').at(-1) ?? '';
  const { data } = await scene.server.ask(
    `{ article(id: "${id}") { quotes { nodes { speaker { name } judgements { verdict user note } } } } }`,
  );
  const { nodes } = (data as { article: { quotes: { nodes: { speaker: object; judgements: unknown[] }[] } } })
    .article.quotes;
  const [first, second, ...others] = nodes;
  const given = [{ verdict: 'REATTRIBUTE', user: 'Ada', note: null }];
  expect(first).toEqual({ speaker: { name: 'Berta Quillon' }, judgements: given });
  expect(second?.judgements).toEqual([
    { verdict: 'REJECT', user: 'Ada', note: 'He does not speak of January.' },
  ]);
  expect(others.pop()).toEqual({ speaker: { name: 'Edda Quarrel' }, judgements: given });
  expect(others.flatMap(({ judgements }) => judgements)).toEqual([]);
});

test('what cannot be read is said with its field, and can be put right', async () => {
  const { page } = await scene.visit('/ingest', signedIn);
  await page.getByLabel(/^Or its address/u).fill('http://127.0.0.1:1/private');
  await page.getByRole('button', { name: 'Read it' }).click();
  await page.getByRole('alert').waitFor();
  expect(await page.getByRole('alert').innerText()).not.toBe('');
  expect(await page.getByLabel(/^Or its address/u).getAttribute('aria-invalid')).toBe('true');
});

test('cut off while its corrections are kept, it goes on where it was', async () => {
  const visited = await scene.visit('/ingest', signedIn);
  const { page } = visited;
  visited.forgive(/Failed to load resource/u);
  await page.getByLabel('Text or HTML of the article').fill(TEXT.replaceAll('Quillon', 'Quarles'));
  await page.getByRole('button', { name: 'Read it' }).click();
  for (const number of [1, 2]) await page.getByLabel(`Reject quote ${number}`).check();
  const judgements = { sent: 0 };
  await page.route('**/graphql', async (route) => {
    const isJudgement = route.request().postData()?.includes('judge(') === true;
    judgements.sent += Number(isJudgement);
    await (isJudgement && judgements.sent === 2 ? route.abort() : route.continue());
  });
  const keep = page.getByRole('button', { name: 'Keep it, 2 rejected' });
  await keep.click();
  await page.getByRole('heading', { name: 'Hearsay does not answer' }).waitFor();
  await keep.click();
  await page.getByRole('heading', { level: 1, name: 'Ferry to run all winter, owner says' }).waitFor();
  const { data } = await scene.server.ask(
    `{ article(id: "${new URL(page.url()).pathname.split('/').at(-1) ?? ''}") {
      quotes { nodes { verdict } }
    } }`,
  );
  const { article } = data as { article: { quotes: { nodes: { verdict: string | null }[] } } };
  expect(article.quotes.nodes.map(({ verdict }) => verdict)).toEqual(['REJECT', 'REJECT', null, null]);
});
