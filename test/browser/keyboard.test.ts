import { eventually } from '../support/eventually';
import { TOKEN } from '../support/test-server';
import { focused, tabTo, walk } from './support/keyboard';
import { PAGES } from './support/pages';
import { seeded } from './support/seeded';
import { setScene } from './support/scene';

/* Each page by the Tab key alone: all that can be operated is come by, in its order, is seen, and can be left again. */

const scene = setScene(seeded);
const IDENTITY = { token: TOKEN, user: 'Ada' };

describe.each(PAGES)('%s', (_name, pathOn) => {
  test.each([
    ['on a desk', 1280],
    ['on a phone', 360],
  ])('%s: everything is reached, seen and large enough, and nothing is a trap', async (_where, width) => {
    const { page } = await scene.visit(await pathOn(scene), { width, height: 780, identity: IDENTITY });
    const { stops, passedOver } = await walk(page);
    expect(stops.filter(({ faults }) => faults.length > 0)).toEqual([]);
    expect(passedOver).toEqual([]);
    expect(stops.map(({ name }) => name)).toEqual(expect.arrayContaining(['a Skip to the content', 'a API']));
  });
});

test('backwards too: from the end of a page to its first link', async () => {
  const { page } = await scene.visit('/?q=annex', { identity: IDENTITY });
  const { stops } = await walk(page);
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  for (let presses = 0; presses < stops.length; presses += 1) await page.keyboard.press('Shift+Tab');
  await tabTo(page, /^Skip to the content$/u);
});

describe('what a key does', () => {
  const statement = async (): Promise<string> =>
    `/statements/${await scene.find('statements', 'text: "\\"signed for a power station\\""')}`;

  test('the first link leads past the masthead', async () => {
    const { page } = await scene.visit('/');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Words, names, and whose');
  });

  test('a search: words, a name to narrow it by, a tick, an event, the next page, a bar of the chart', async () => {
    const { page } = await scene.visit('/');
    await tabTo(page, /^Words, names/u);
    await page.keyboard.type('-zeppelin');
    await page.keyboard.press('Enter');
    await page.waitForURL(/q=-zeppelin/u);
    await tabTo(page, /^Sadaf Press & Review$/u);
    await page.keyboard.press('Enter');
    await page.waitForURL(/outlet=Sadaf/u);
    // The names that were offered are gone; the box that took one over has the focus.
    expect(await focused(page)).toBe('Outlet');
    await tabTo(page, /^Said at$/u);
    await page.keyboard.type('Orrin');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: /Orrin/u }).waitFor();
    await tabTo(page, /^indirect$/u);
    await page.keyboard.press('Space');
    await page.waitForURL(/type=INDIRECT/u);
    expect(await focused(page)).toBe('indirect');
    await page.keyboard.press('Space');
    await eventually(() => expect(page.url()).not.toMatch(/type=/u));
    await tabTo(page, /^Next page$/u);
    await page.keyboard.press('Enter');
    await page.waitForURL(/after=/u);
    await eventually(async () => expect(await focused(page)).toMatch(/^\d+ quotes$/u));
    await page.goto('/');
    await tabTo(page, /: \d+ quotes?$/u);
    await page.keyboard.press('Enter');
    await page.waitForURL(/from=.*to=/u);
    await eventually(async () => expect(await focused(page)).not.toBe('nothing'));
  });

  test('dialogs take the focus, keep it, and give it back on Escape', async () => {
    const { page } = await scene.visit(await statement());
    for (const opener of [/^Sign in$/u, /^Cite$/u]) {
      await tabTo(page, opener);
      await page.keyboard.press('Enter');
      const dialog = page.getByRole('dialog');
      await dialog.waitFor();
      for (let presses = 0; presses < 15; presses += 1) {
        expect(['nothing', 'within']).toContain(
          await dialog.evaluate((shown) =>
            document.activeElement === document.body
              ? 'nothing'
              : shown.contains(document.activeElement)
                ? 'within'
                : 'outside',
          ),
        );
        await page.keyboard.press('Tab');
      }
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'hidden' });
      expect(await focused(page)).toMatch(opener);
    }
  });

  test('a citation is chosen and copied', async () => {
    const { page } = await scene.visit(await statement());
    await tabTo(page, /^Cite$/u);
    await page.keyboard.press('Enter');
    await tabTo(page, /^BibTeX$/u);
    await page.keyboard.press('Space');
    await tabTo(page, /^Copy$/u);
    await page.keyboard.press('Enter');
    await page.getByText('Copied.').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^@/u);
    expect(await focused(page)).toBe('Copy');
  });

  test('the number of a quote leads into its note, Escape and Close back to it', async () => {
    const article = await scene.find('articles', 'publishedBy: "Sadaf Press & Review"');
    const { page } = await scene.visit(`/articles/${article}`);
    for (const back of ['Escape', 'Close']) {
      await tabTo(page, /^Quote 3: /u);
      await page.keyboard.press('Enter');
      await page.waitForURL(/quote=/u);
      await eventually(async () => expect(await focused(page)).toBe('Quote 3'));
      if (back === 'Close') await tabTo(page, /^Close$/u);
      await page.keyboard.press(back === 'Close' ? 'Enter' : 'Escape');
      await eventually(() => expect(page.url()).not.toMatch(/quote=/u));
      expect(await focused(page)).toMatch(/^Quote 3: /u);
      await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    }
  });

  test('more rows: the focus goes on at the first of them', async () => {
    const source = await scene.find('sources', 'name: "Halmstead Advertiser"');
    const { page } = await scene.visit(`/sources/${source}`);
    await tabTo(page, /^Show more/u);
    await page.keyboard.press('Enter');
    const rows = page.locator('.quotes > li');
    await eventually(async () => expect(await rows.count()).toBeGreaterThan(20));
    await eventually(async () =>
      expect(await rows.nth(20).evaluate((row) => row.contains(document.activeElement))).toBe(true),
    );
  });

  test('the graph: arrows lead from node to node, Enter opens one, the list beside it too', async () => {
    const speaker = await scene.find('speakers', 'name: "Kestrenko"');
    const { page } = await scene.visit(`/graph/${speaker}`);
    await tabTo(page, /^Speaker Bohdan Kestrenko/u);
    await page.keyboard.press('ArrowUp');
    expect(await focused(page)).toMatch(/not opened$/u);
    await page.keyboard.press('Enter');
    await page.waitForURL(/open=/u);
    await eventually(async () => expect(await focused(page)).not.toMatch(/not opened$|^nothing$/u));
    await tabTo(page, /^Begin here$/u);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await eventually(async () => expect(await focused(page)).not.toBe('nothing'));
  });

  test('judging: the button that was pressed keeps the focus, and who takes back is not thrown out', async () => {
    const { page } = await scene.visit(await statement(), { identity: IDENTITY });
    await tabTo(page, /^Confirm/u);
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: /^Take back/u }).waitFor();
    expect(await focused(page)).toMatch(/^Confirm/u);
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await tabTo(page, /^Take back/u);
    await page.keyboard.press('Space');
    await page.getByRole('button', { name: /^Take back/u }).waitFor({ state: 'detached' });
    await eventually(async () => expect(await focused(page)).not.toBe('nothing'));
  });

  test('an article is pasted, looked over, objected to and kept', async () => {
    const { page } = await scene.visit('/ingest', { identity: IDENTITY });
    await tabTo(page, /^Text or HTML/u);
    await page.keyboard.insertText(
      'Ferry to sail again\n\nThe ferry will sail on Monday, harbour master Edda Quill said on Tuesday.',
    );
    await tabTo(page, /^Read it$/u);
    await page.keyboard.press('Enter');
    await eventually(async () => expect(await focused(page)).toBe('Ferry to sail again'));
    await tabTo(page, /^Quote 1: /u);
    await page.keyboard.press('Enter');
    await tabTo(page, /^Reject quote 1$/u);
    await page.keyboard.press('Space');
    await tabTo(page, /^Why it is not/u);
    await page.keyboard.type('It was her deputy.');
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await tabTo(page, /^Keep it, 1 rejected$/u);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/articles\//u);
    await page.waitForFunction(() => document.activeElement?.id === 'main');
  });
});
