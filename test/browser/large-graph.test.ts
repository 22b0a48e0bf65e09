import type { Page } from 'playwright-core';
import type { Graph } from '../../src/graph/graph';
import { migrate } from '../../src/graph/migrate';
import { linkArticle } from '../../src/ingest/link/link';
import { writeArticles } from '../../src/ingest/write/write-articles';
import { annotatedArticle, type ArticlePieces } from '../support/annotated-article';
import { clearGraph } from '../support/clear-graph';
import { violations } from './support/axe';
import { boxesOf, overlapping } from './support/boxes';
import type { WatchedPage } from './support/browser';
import { setScene } from './support/scene';

const SURNAMES = ['Ambry', 'Bellis', 'Corvo', 'Drews', 'Eskel', 'Farrow', 'Gault', 'Hobb', 'Ister', 'Jansk'];
/** Quotes of each; all of them and their outlets are more than 500 nodes. */
const EACH = 50;

const SYLLABLES = ['ba', 'ce', 'du', 'fi', 'go', 'ka', 'le', 'mu', 'ni', 'po'];
/** A word that no other number has. */
const word = (n: number): string =>
  Array.from(String(n).padStart(4, '0'), (digit) => SYLLABLES[Number(digit)]).join('');
/** Words that no two quotes share, so that none is taken for another wording of the next. */
const words = (n: number): string => [1, 2, 3, 4].map((part) => word(n * 4 + part)).join(' ');

/** What one person said, in one outlet; two outlets print them all. */
function speech(surname: string, index: number): ArticlePieces {
  const name = `Ilka ${surname}`;
  const quotes = Array.from({ length: EACH }, (_, n) => `“${words(index * EACH + n)},”`);
  return {
    externalId: `speech-${index}`,
    outlet: index % 2 === 0 ? 'The Even Post' : 'The Odd Post',
    title: `What ${name} said`,
    publishedOn: '2026-05-14',
    text: quotes.map((content, n) => `${content} ${name} said in point ${n}.`).join('\n\n'),
    entities: [{ name }],
    quotes: quotes.map((content, n) => ({
      content,
      cue: `said#${n + 1}`,
      source: `${name}#${n + 1}`,
      speaker: name,
    })),
  };
}

async function speeches(graph: Graph): Promise<void> {
  await clearGraph(graph);
  await migrate(graph);
  const articles = SURNAMES.map(speech).map((pieces) => linkArticle(annotatedArticle(pieces), '1'));
  await writeArticles(graph, articles);
}

const scene = setScene(speeches);

async function largeGraph(): Promise<string> {
  const [first = '', ...others] = await Promise.all(
    SURNAMES.map((surname) => scene.find('speakers', `name: "Ilka ${surname}"`)),
  );
  const outlets = await Promise.all(
    ['The Even Post', 'The Odd Post'].map((name) => scene.find('sources', `name: "${name}"`)),
  );
  const open = [...others, ...outlets].map((id) => `open=${id}`).join('&');
  return `/graph/${first}?${open}`;
}

const placesOf = (page: Page): Promise<(string | null)[]> =>
  page
    .locator('.drawing .node')
    .evaluateAll((nodes) => nodes.map((node) => `${node.id} ${node.getAttribute('transform') ?? ''}`));

async function visitAll(): Promise<WatchedPage> {
  const watched = await scene.visit(await largeGraph());
  await watched.page.locator('.drawing .node').nth(500).waitFor();
  return watched;
}

test('500 nodes and more stay readable: labels are thinned, none stands on another, nor any node on a node', async () => {
  const { page } = await visitAll();
  expect(await page.getByRole('status').innerText()).toMatch(/^5\d\d nodes, [\d,]+ ties$/u);
  const labels = await boxesOf(page, '.drawing text');
  expect([labels.length > 15, labels.length < 300, overlapping(labels)]).toEqual([true, true, 0]);
  const shapes = await boxesOf(page, '.drawing .node > :nth-child(2)');
  expect([shapes.length > 500, overlapping(shapes)]).toEqual([true, 0]);
  // Who they are is told however small the picture: names come before the words of statements.
  const told = await page.locator('.drawing text').allTextContents();
  for (const surname of SURNAMES) expect(told).toContain(`Ilka ${surname}`);
  expect(await violations(page)).toEqual([]);
});

test('the same address shows the same picture, and one that grows keeps its shape', async () => {
  const { page, settled } = await visitAll();
  const before = await placesOf(page);
  await page.reload();
  await settled();
  expect(await placesOf(page)).toEqual(before);
});

test('by mouse and by keyboard: nearer, aside, all of it; nearer shows more names', async () => {
  const { page } = await visitAll();
  const names = (): Promise<number> => page.locator('.drawing text').count();
  const [all, before] = [await names(), await placesOf(page)];
  const moved = (): Promise<void> =>
    page
      .waitForFunction(
        (known) =>
          [...document.querySelectorAll('.drawing .node')].some(
            (node, index) => `${node.id} ${node.getAttribute('transform') ?? ''}` !== known[index],
          ),
        before,
      )
      .then(() => undefined);
  await page.locator('.drawing .node[tabindex="0"]').focus();
  for (const key of ['Shift+ArrowRight', '+']) {
    await page.keyboard.press(key);
    await moved();
    await page.keyboard.press('0');
    await page.waitForFunction(
      (known) => document.querySelector('.drawing .node')?.getAttribute('transform') === known,
      before[0]?.split(' ').slice(1).join(' '),
    );
  }
  for (let times = 0; times < 4; times += 1) await page.keyboard.press('+');
  await page.waitForFunction((count) => document.querySelectorAll('.drawing text').length > count, all);
  await page.getByRole('button', { name: 'All of it' }).click();
  await page.locator('.drawing').hover();
  await page.mouse.wheel(0, -400);
  await moved();
});
