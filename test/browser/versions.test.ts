import { TOKEN } from '../support/test-server';
import { eventually } from '../support/eventually';
import { violations } from './support/axe';
import { seeded } from './support/seeded';
import { setScene } from './support/scene';

const scene = setScene(seeded);

const FIRST = `Ferry to stop for the winter

PORT VESSEN, 12 October 2026 — “We will close for three weeks,” Berta Quillon told reporters on Monday. “Nobody is to blame,” Quillon said.`;
const SECOND = `Ferry to stop for the winter

PORT VESSEN, 12 October 2026 — “We will close for five weeks,” Berta Quillon told reporters on Monday.

Correction: An earlier version of this article misstated for how long the ferry will close.`;

const INGEST = `mutation ($input: IngestArticleInput!) {
  ingestArticle(input: $input) { status article { id } errors { message } }
}`;

/** Stores a text of one article, seen at a time; gives the article's id. */
async function see(text: string, seenAt: string): Promise<string> {
  const input = { id: 'ferry', outlet: 'Vessen Ferry Gazette', date: '2026-10-12', text, seenAt };
  const { data } = await scene.server.ask(INGEST, { input }, { authorization: `Bearer ${TOKEN}` });
  const { ingestArticle } = data as { ingestArticle: { article: { id: string } | null; errors: unknown[] } };
  expect(ingestArticle.errors).toEqual([]);
  return ingestArticle.article!.id;
}

let article = '';
beforeAll(async () => {
  await see(FIRST, '2026-10-12T08:00:00Z');
  article = await see(SECOND, '2026-10-14T08:00:00Z');
});

test('an article that changed: its versions, the correction, and what became of its quotes', async () => {
  const { page } = await scene.visit(`/articles/${article}`);
  expect(await page.getByRole('note').innerText()).toBe('Its outlet corrected it, seen on 14 October 2026.');
  await page.getByRole('link', { name: '2 versions' }).click();
  const versions = page.getByRole('region', { name: '2 versions of this article were seen' });
  expect(await versions.getByText('Version 2, as it stands').count()).toBe(1);
  expect(await versions.locator('blockquote').innerText()).toContain('An earlier version of this article');
  await eventually(async () => expect(await versions.locator('.changes li').count()).toBe(2));
  const changes = await versions.locator('.changes li').allInnerTexts();
  expect(changes.find((change) => change.startsWith('changed'))).toMatch(
    /Berta Quillon.*We will close for/su,
  );
  expect(changes.find((change) => change.startsWith('gone'))).toContain('Nobody is to blame');
  expect(await versions.locator('.changes del').first().innerText()).toMatch(/three|Nobody/u);
  await versions.getByText('The whole text, compared').click();
  await eventually(async () =>
    expect(await versions.locator('.compared ins').allInnerTexts()).toContain('five'),
  );
  expect(await violations(page)).toEqual([]);
});

test('a statement tells what its outlet made of the words in later texts', async () => {
  const statement = await scene.find('statements', 'speaker: "Quillon", text: "close"');
  const { page } = await scene.visit(`/statements/${statement}`);
  const became = page.locator('.became li');
  expect(await became.allInnerTexts()).toEqual([
    expect.stringMatching(/^changed on 14 October 2026: We will close for .*three.*five.* weeks/u),
  ]);
  expect(await became.locator('ins').innerText()).toBe('five');
});

test('an article that never changed says nothing of versions', async () => {
  const { page } = await scene.visit(`/articles/${await scene.find('articles', 'publishedBy: "Wasl"')}`);
  await page.locator('.marked').waitFor();
  expect(await page.getByText('version', { exact: false }).count()).toBe(0);
});

test('the search as the graph was known on a day: the day stands in the address, and rows and files follow it', async () => {
  const { page } = await scene.visit('/?speaker=Quillon');
  await page.getByText('We will close for five weeks').waitFor();
  await page.getByLabel('As known on').fill('2026-10-13');
  await page.keyboard.press('Enter');
  await page.getByText('We will close for three weeks').waitFor();
  expect(new URL(page.url()).search).toBe('?speaker=Quillon&asof=2026-10-13');
  expect(await page.getByText('We will close for five weeks').count()).toBe(0);
  expect(await page.getByRole('note').innerText()).toContain('13 October 2026');
  const href = await page.getByRole('link', { name: 'JSON Lines' }).getAttribute('href');
  expect(await (await fetch(`${scene.server.url}${href ?? ''}`)).text()).toContain('three weeks');
  expect(await violations(page)).toEqual([]);
  await page.getByRole('link', { name: 'As known today' }).click();
  await page.getByText('We will close for five weeks').waitFor();
});
