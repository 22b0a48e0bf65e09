import type { Graph } from '../../src/graph/graph';
import { migrate } from '../../src/graph/migrate';
import { linkArticle } from '../../src/ingest/link/link';
import { writeArticles } from '../../src/ingest/write/write-articles';
import { annotatedArticle, type ArticlePieces, type QuotePieces } from '../support/annotated-article';
import { clearGraph } from '../support/clear-graph';
import { eventually } from '../support/eventually';
import { violations } from './support/axe';
import { boxesOf, overflow, overlapping } from './support/boxes';
import { setScene } from './support/scene';

const MARKUP =
  'The fee is <img src=x onerror="document.title=1"><script>document.title=2</script> &amp; <b>final</b>';
const LONG = `${'The sluice will open at dawn and close at dusk whatever the weather '.repeat(75)}for good`;
const ARABIC = 'لن نغلق السد قبل الشتاء';
const SHARED = 'The bridge stays open until the last train has passed';
const CARRIERS = 300;

const printed = (n: number, quote: string, more: Partial<QuotePieces> = {}): ArticlePieces => ({
  externalId: `hostile-${n}`,
  outlet: `Outlet ${n}`,
  title: `Article ${n}`,
  publishedOn: '2026-05-14',
  text: `“${quote},” Ilka Brandauer said on Thursday.`,
  entities: [{ name: 'Ilka Brandauer' }],
  quotes: [
    { content: `“${quote},”`, cue: 'said', source: 'Ilka Brandauer', speaker: 'Ilka Brandauer', ...more },
  ],
});

async function hostile(graph: Graph): Promise<void> {
  await clearGraph(graph);
  await migrate(graph);
  const nobody = {
    speaker: 'Ilka Brandauer',
    resolution: 'unresolved' as const,
    sourcing: 'ANONYMOUS' as const,
  };
  const pieces = [
    printed(1, MARKUP),
    printed(2, LONG),
    printed(3, ARABIC),
    printed(4, 'Nobody may know', nobody),
    ...Array.from({ length: CARRIERS }, (_, n) => printed(10 + n, SHARED)),
  ];
  await writeArticles(
    graph,
    pieces.map((piece) => linkArticle(annotatedArticle(piece), '1')),
  );
}

const scene = setScene(hostile);

const statement = async (words: string): Promise<string> =>
  `/statements/${await scene.find('statements', `text: ${JSON.stringify(words)}`)}`;

describe('markup in a quote is words', () => {
  test.each([
    ['the search', () => Promise.resolve('/?q=fee')],
    ['the statement', () => statement('fee')],
    ['the article', async () => `/articles/${await scene.find('articles', 'externalId: "hostile-1"')}`],
    [
      'the speaker',
      async () => `/speakers/${await scene.find('speakers', 'name: "Brandauer", unresolved: false')}`,
    ],
  ])('on the page of %s', async (_page, path) => {
    const { page } = await scene.visit(await path());
    await page.getByText('<img src=x onerror=', { exact: false }).first().waitFor();
    expect(await page.locator('main img, main script, main b').count()).toBe(0);
    expect(await page.title()).toMatch(/Hearsay$/u);
  });
});

test('a quote of 5,000 characters is folded, and unfolds', async () => {
  const { page, settled } = await scene.visit('/?q=sluice');
  const quote = page.locator('.quote-card blockquote');
  expect((await quote.innerText()).length).toBeLessThan(500);
  await page.getByRole('button', { name: /^Show all [45],\d{3} characters$/u }).click();
  await eventually(async () => expect((await quote.innerText()).length).toBeGreaterThan(4_900));
  expect(await violations(page)).toEqual([]);
  await page.goto(await statement('sluice'));
  await settled();
  const wording = page.locator('.printings .wording');
  const height = async (): Promise<number> => (await wording.boundingBox())?.height ?? 0;
  expect(await height()).toBeLessThan(250);
  await page
    .getByRole('table')
    .getByRole('button', { name: /^Show all/u })
    .click();
  await eventually(async () => expect(await height()).toBeGreaterThan(500));
  await page.setViewportSize({ width: 360, height: 780 });
  await eventually(async () => expect(await overflow(page)).toBeLessThanOrEqual(0));
});

test('an English sentence that begins with right-to-left words stays an English sentence', async () => {
  const { page } = await scene.visit(`/articles/${await scene.find('articles', 'externalId: "hostile-3"')}`);
  const direction = (element: Element): string => getComputedStyle(element).direction;
  expect(await page.locator('.marked p').first().evaluate(direction)).toBe('ltr');
});

test('right-to-left words run right to left, in a page that does not', async () => {
  const { page } = await scene.visit(`/?outlet=${encodeURIComponent('Outlet 3')}`);
  const quote = page.locator('.quote-card blockquote');
  expect(await quote.innerText()).toContain(ARABIC);
  expect(await quote.evaluate((element) => getComputedStyle(element).direction)).toBe('rtl');
  expect(
    await page.locator('.quote-card .chain').evaluate((element) => getComputedStyle(element).direction),
  ).toBe('ltr');
});

test('300 carriers: all are counted, eight and a hundred are shown, the rest on demand', async () => {
  const { page } = await scene.visit(await statement('train'));
  const summary = page.locator('.summary');
  expect(await summary.innerText()).toMatch(/^300 quotes, 300 independent origins: .* and 292 more$/u);
  expect(await summary.getByRole('link').count()).toBe(8);
  expect(await page.locator('.chain-tree .step').count()).toBe(8);
  expect(await violations(page)).toEqual([]);
  const rows = page.getByRole('table').getByRole('row');
  expect(await rows.count()).toBe(101);
  await page.getByRole('button', { name: /^Show more \(100 of 300/u }).click();
  await page.getByRole('button', { name: /^Show more \(200 of 300/u }).click();
  await eventually(async () => expect(await rows.count()).toBe(301));
  await page.getByRole('button', { name: 'Show 292 more' }).click();
  await eventually(async () => expect(await page.locator('.chain-tree .step').count()).toBe(300));
});

test('an unresolved speaker is called unresolved wherever the name stands', async () => {
  const { page } = await scene.visit('/?sourcing=ANONYMOUS');
  expect(await page.locator('.quote-card header').innerText()).toContain('unresolved');
  await page.locator('.quote-card header a').first().click();
  await page.getByText('A mention that could not be resolved to anybody').waitFor();
});

test('a graph of more than a hundred nodes stays readable: no node stands on another, nor any label', async () => {
  const speaker = await scene.find('speakers', 'name: "Brandauer", unresolved: false');
  const shared = await scene.find('statements', 'text: "train"');
  const { page } = await scene.visit(`/graph/${shared}?open=${speaker}`);
  await page.locator('.drawing .node').nth(60).waitFor();
  const labels = await boxesOf(page, '.drawing text');
  expect([labels.length > 3, overlapping(labels)]).toEqual([true, 0]);
  const shapes = await boxesOf(page, '.drawing .node > :nth-child(2)');
  expect([shapes.length > 60, overlapping(shapes)]).toEqual([true, 0]);
});
