import { TOKEN } from '../support/test-server';
import { violations } from './support/axe';
import { seeded } from './support/seeded';
import { setScene } from './support/scene';

const scene = setScene(seeded);

const INGEST = `mutation ($input: IngestArticleInput!) {
  ingestArticle(input: $input) { status errors { message } }
}`;

/** Stores an article in which the owner of a mill says one thing. */
async function says(id: string, date: string, words: string): Promise<void> {
  const text = `What becomes of the mill\n\nCORRAN, ${date} — “${words},” Olga Brandt told reporters.`;
  const input = { id, outlet: 'Corran Mill Courier', date, text };
  const { data } = await scene.server.ask(INGEST, { input }, { authorization: `Bearer ${TOKEN}` });
  expect((data as { ingestArticle: { errors: unknown[] } }).ingestArticle.errors).toEqual([]);
}

beforeAll(async () => {
  await says('mill-1', '2026-03-02', 'We will close the old mill in Corran before the winter');
  await says('mill-2', '2026-06-08', 'We will not close the old mill in Corran before the winter');
});

test('what may stand against what was said before is set side by side, without a verdict', async () => {
  const { page } = await scene.visit(`/speakers/${await scene.find('speakers', 'name: "Olga Brandt"')}`);
  const shifts = page.getByRole('region', { name: 'May have said otherwise before' });
  await shifts.getByText('one denies what the other says').waitFor();
  expect(await shifts.locator('blockquote').allInnerTexts()).toEqual([
    expect.stringContaining('We will close the old mill'),
    expect.stringContaining('We will not close the old mill'),
  ]);
  expect(await shifts.locator('.facts').allInnerTexts()).toEqual(['2 March 2026', '8 June 2026']);
  expect(await violations(page)).toEqual([]);
  await shifts.getByRole('link').last().click();
  await page.waitForURL(/\/statements\//u);
});

test('a speaker who never said otherwise has no such list', async () => {
  const { page } = await scene.visit(`/speakers/${await scene.find('speakers', 'name: "Henrik Aldersey"')}`);
  expect(await page.getByText('May have said otherwise before').count()).toBe(0);
});
