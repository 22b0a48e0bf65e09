import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { seeded } from './support/seeded';
import { setScene } from './support/scene';

const scene = setScene(seeded);

/** Counts what a new user does: each click and each Enter. */
function counting(page: Page) {
  let count = 0;
  return {
    get count() {
      return count;
    },
    click: async (name: string | RegExp, role: 'link' | 'button' = 'link') => {
      count += 1;
      await page.getByRole(role, { name }).first().click();
    },
    write: async (text: string) => {
      count += 1;
      await page.getByRole('searchbox').fill(text);
      await page.keyboard.press('Enter');
    },
  };
}

/** The longest way that a task may take. */
const MOST = 4;

test('find everything that one speaker said according to one agency on one day', async () => {
  const { page } = await scene.visit('/');
  const did = counting(page);
  await did.write('speaker:Kestrenko relay:Halyard');
  await did.click(/^6 October 2026/u, 'button');
  await page.waitForURL(/from=2026-10-06&to=2026-10-06/u);
  const { data } = await scene.server.ask(
    '{ quotes(filter: { speaker: "Kestrenko", accordingTo: "Halyard", from: "2026-10-06", to: "2026-10-06" }) { totalCount } }',
  );
  const { totalCount } = (data as { quotes: { totalCount: number } }).quotes;
  await page
    .getByRole('heading', { name: totalCount === 1 ? '1 quote' : `${totalCount} quotes`, exact: true })
    .waitFor();
  expect(did.count).toBeLessThanOrEqual(MOST);
});

test('see which outlets carried a statement, and which of them altered it', async () => {
  const { page } = await scene.visit('/');
  const did = counting(page);
  await did.write('"signed for a power station" outlet:Halyard');
  await did.click(/I signed for a river, I find/u);
  const table = page.getByRole('table');
  await table.waitFor();
  expect(await table.getByRole('rowheader').allInnerTexts()).toEqual([
    'Halyard',
    'Courrier de Brevanne',
    'Sadaf Press & Review',
  ]);
  expect(await table.locator('.difference').allInnerTexts()).toEqual([
    'the fullest wording',
    'the same words',
    'leaves words out',
  ]);
  expect(did.count).toBeLessThanOrEqual(MOST);
});

test('cite it', async () => {
  const { page } = await scene.visit('/');
  const did = counting(page);
  await did.write('"signed for a power station" outlet:Halyard');
  await did.click(/I signed for a river, I find/u);
  await did.click('Cite', 'button');
  await did.click('Copy', 'button');
  await page.getByText('Copied.').waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('Bohdan Kestrenko');
  expect(did.count).toBeLessThanOrEqual(MOST);
});

test('download the rows', async () => {
  const { page } = await scene.visit('/');
  const did = counting(page);
  await did.write('speaker:Kestrenko');
  const { data } = await scene.server.ask('{ quotes(filter: { speaker: "Kestrenko" }) { totalCount } }');
  const { totalCount } = (data as { quotes: { totalCount: number } }).quotes;
  await page.getByRole('heading', { name: `${totalCount} quotes`, exact: true }).waitFor();
  const [download] = await Promise.all([page.waitForEvent('download'), did.click('CSV')]);
  expect(download.suggestedFilename()).toMatch(/\.csv$/u);
  const [head, ...rows] = readFileSync(await download.path(), 'utf8')
    .trim()
    .split('\r\n');
  expect([head?.includes('speaker'), rows.length]).toEqual([true, totalCount]);
  expect(did.count).toBeLessThanOrEqual(MOST);
});
