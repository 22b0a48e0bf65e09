import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import type { Page } from 'playwright-core';
import { eventually } from '../support/eventually';
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
  const { page, settled } = await scene.visit(`/graph/${await kestrenko()}`);
  const before = await nodesOf(page);
  expect(before).toBeGreaterThan(10);
  await page.locator('.drawing .node[aria-label^="Statement"] circle').first().click();
  await page.waitForURL(/\?open=t_[0-9a-f]{24}$/u);
  await page.waitForFunction((count) => document.querySelectorAll('.drawing .node').length > count, before);
  const after = await nodesOf(page);
  await page.reload();
  await settled();
  expect(await nodesOf(page)).toBe(after);
});

test('arrow keys go from node to node', async () => {
  const { page } = await scene.visit(`/graph/${await kestrenko()}`);
  await page.locator('.drawing .node[tabindex="0"]').focus();
  await page.keyboard.press('ArrowRight');
  await eventually(async () => {
    const label = await page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
    expect(label).toMatch(/^(?:Statement|Event) /u);
  });
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

test('the network of all quotes around it, beyond what the picture takes, is one click away', async () => {
  const id = await kestrenko();
  const { page } = await scene.visit(`/graph/${id}`);
  const { data } = await scene.server.ask(`{ speaker(id: "${id}") { quotes { totalCount } } }`);
  const { totalCount } = (data as { speaker: { quotes: { totalCount: number } } }).speaker.quotes;
  for (const name of ['GraphML', 'GEXF']) {
    const href = await page.getByRole('link', { name, exact: true }).getAttribute('href');
    const response = await fetch(`${scene.server.url}${href ?? ''}`, { method: 'HEAD' });
    expect([name, response.headers.get('x-total-count')]).toEqual([name, String(totalCount)]);
  }
});

test('a picture that has grown looks the same to who opens its address', async () => {
  const { page, settled } = await scene.visit(`/graph/${await kestrenko()}`);
  const places = (): Promise<string[]> =>
    page
      .locator('.drawing .node')
      .evaluateAll((nodes) => nodes.map((node) => `${node.id} ${node.getAttribute('transform') ?? ''}`));
  for (const times of [1, 2]) {
    const before = await nodesOf(page);
    await page.locator('.drawing .node[aria-label$="not opened"]').first().focus();
    await page.keyboard.press('Enter');
    await page.waitForFunction(
      ([count, opened]) =>
        document.querySelectorAll('.drawing .node').length > count &&
        new URL(location.href).searchParams.getAll('open').length === opened,
      [before, times] as const,
    );
  }
  await page.getByRole('button', { name: 'All of it' }).click();
  const seen = await places();
  await page.reload();
  await settled();
  expect(await places()).toEqual(seen);
});
