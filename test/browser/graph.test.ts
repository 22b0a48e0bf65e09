import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import type { Page } from 'playwright-core';
import { seeded } from './support/seeded';
import { setScene } from './support/scene';

const scene = setScene(seeded);

const kestrenko = async (): Promise<string> => scene.find('speakers', 'name: "Kestrenko"');

async function saved(page: Page, name: string): Promise<Buffer> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name, exact: true }).click(),
  ]);
  return readFileSync(await download.path());
}

const nodesOf = async (page: Page): Promise<number> => page.locator('.drawing .node').count();

test('a node is opened by a click or Enter, and the address keeps what is open', async () => {
  const { page } = await scene.visit(`/graph/${await kestrenko()}`);
  const before = await nodesOf(page);
  expect(before).toBeGreaterThan(10);
  await page.locator('.drawing .node[aria-label^="Statement"] circle').first().click();
  await page.waitForURL(/\?open=t_[0-9a-f]{24}$/u);
  await page.waitForFunction((count) => document.querySelectorAll('.drawing .node').length > count, before);
  const after = await nodesOf(page);
  await page.reload({ waitUntil: 'networkidle' });
  expect(await nodesOf(page)).toBe(after);
});

test('arrow keys go from node to node', async () => {
  const { page } = await scene.visit(`/graph/${await kestrenko()}`);
  await page.locator('.drawing .node[tabindex="0"]').focus();
  await page.keyboard.press('ArrowRight');
  const label = await page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
  expect(label).toMatch(/^(?:Statement|Event) /u);
  await page.keyboard.press('Enter');
  await page.waitForURL(/\?open=/u);
});

test('it can be taken away as SVG, PNG and GraphML', async () => {
  const { page } = await scene.visit(`/graph/${await kestrenko()}`);
  const count = await nodesOf(page);
  const svg = (await saved(page, 'SVG')).toString('utf8');
  expect(svg).toMatch(/^<svg [^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"/u);
  expect(svg).toContain('Bohdan Kestrenko');
  expect((await saved(page, 'PNG')).subarray(1, 4).toString('latin1')).toBe('PNG');
  const graphml = (await saved(page, 'GraphML')).toString('utf8');
  const { document } = new JSDOM(graphml, { contentType: 'application/xml' }).window;
  expect(document.querySelectorAll('graph > node').length).toBe(count);
});
