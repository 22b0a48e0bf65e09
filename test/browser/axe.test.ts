import { eventually } from '../support/eventually';
import { violations } from './support/axe';
import { overflow } from './support/boxes';
import { PAGES } from './support/pages';
import { seeded } from './support/seeded';
import { setScene } from './support/scene';

const scene = setScene(seeded);

describe.each(PAGES)('%s', (_name, pathOn) => {
  test.each(['light', 'dark'] as const)(
    'in %s: axe finds nothing, on a phone neither, and nothing overflows',
    async (colorScheme) => {
      const { page } = await scene.visit(await pathOn(scene), { colorScheme });
      expect(await violations(page)).toEqual([]);
      await page.setViewportSize({ width: 360, height: 780 });
      expect(await violations(page)).toEqual([]);
      await eventually(async () => expect(await overflow(page)).toBeLessThanOrEqual(0));
    },
  );
});

test('dialogs too: the token, a citation', async () => {
  const statement = await scene.find('statements', 'text: "\\"signed for a power station\\""');
  const { page } = await scene.visit(`/statements/${statement}`);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('dialog', { name: 'Token' }).waitFor();
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Cite' }).click();
  await page.getByRole('dialog', { name: 'Cite' }).waitFor();
  expect(await violations(page)).toEqual([]);
});

test('the first view loads less than 200 kB of script, compressed', async () => {
  const { page } = await scene.visit('/');
  const bytes = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter(({ name }) => name.endsWith('.js'))
      .reduce((sum, entry) => sum + (entry as PerformanceResourceTiming).encodedBodySize, 0),
  );
  expect(bytes).toBeGreaterThan(10_000);
  expect(bytes).toBeLessThan(200_000);
});

test('by keyboard alone: the first Tab leads past the masthead, and a new page begins at its top', async () => {
  const { page } = await scene.visit('/');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.textContent.trim())).toBe('Skip to the content');
  await page.getByRole('link', { name: 'Add an article' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Add an article' }).waitFor();
  await page.waitForFunction(() => document.activeElement?.id === 'main');
});
