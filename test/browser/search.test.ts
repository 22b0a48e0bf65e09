import { eventually } from '../support/eventually';
import { seeded } from './support/seeded';
import { setScene } from './support/scene';

const scene = setScene(seeded);

/** The heading of the rows that fit a filter, as the API counts them. */
async function rowsThatFit(filter: string): Promise<string> {
  const { data } = await scene.server.ask(`{ quotes(filter: { ${filter} }) { totalCount } }`);
  const { totalCount } = (data as { quotes: { totalCount: number } }).quotes;
  expect(totalCount).toBeGreaterThan(0);
  return totalCount === 1 ? '1 quote' : `${totalCount} quotes`;
}

test('the home page shows the newest quotes, each with who, through whom, where, when and how sure', async () => {
  const { page } = await scene.visit('/');
  await page.getByRole('heading', { name: /^\d+ quotes$/u }).waitFor();
  const { data } = await scene.server.ask(
    '{ quotes(first: 1) { totalCount nodes { text speaker { name } publisher { name } article { title } } } }',
  );
  const { totalCount, nodes } = (
    data as {
      quotes: {
        totalCount: number;
        nodes: {
          text: string;
          speaker: { name: string };
          publisher: { name: string };
          article: { title: string };
        }[];
      };
    }
  ).quotes;
  expect(await page.getByRole('heading', { name: `${totalCount} quotes` }).count()).toBe(1);
  const first = await page.getByRole('article').first().innerText();
  for (const part of [
    nodes[0]!.text,
    nodes[0]!.speaker.name,
    nodes[0]!.publisher.name,
    nodes[0]!.article.title,
  ]) {
    expect(first).toContain(part);
  }
  expect(first).toMatch(/\d\s% sure/u);
  expect(await page.getByRole('article').count()).toBe(20);
});

test('the box searches by words and by the small grammar, and the address keeps it', async () => {
  const { page, settled } = await scene.visit('/');
  await page.getByRole('searchbox').fill('"power station" outlet:Halyard');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: '1 quote', exact: true }).waitFor();
  expect(new URL(page.url()).searchParams.get('q')).toBe('"power station" outlet:Halyard');
  await page.reload();
  await settled();
  expect(await page.getByRole('searchbox').inputValue()).toBe('"power station" outlet:Halyard');
  expect(await page.getByRole('article').innerText()).toContain('I have also signed for a power station');
});

test('names in the box lead to speakers and sources of that name', async () => {
  const { page } = await scene.visit('/?q=Halyard');
  await page
    .getByRole('navigation', { name: 'Of that name' })
    .getByRole('link', { name: /^Halyard agency/u })
    .click();
  await page.getByRole('heading', { level: 1, name: 'Halyard' }).waitFor();
});

describe('each filter narrows the rows, and back takes it away', () => {
  test.each([
    ['Speaker', 'kestrenko', 'speaker=kestrenko', 'speaker: "kestrenko"'],
    ['According to', 'Natter', 'relay=Natter', 'accordingTo: "Natter"'],
    ['Outlet', 'Courrier de Brevanne', 'outlet=Courrier+de+Brevanne', 'publishedBy: "Courrier de Brevanne"'],
    ['From', '2026-10-06', 'from=2026-10-06', 'from: "2026-10-06"'],
    ['To', '2026-09-08', 'to=2026-09-08', 'to: "2026-09-08"'],
  ])('%s', async (label, value, address, filter) => {
    const { page } = await scene.visit('/');
    const box = page.getByLabel(label, { exact: true });
    await box.fill(value);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: await rowsThatFit(filter), exact: true }).waitFor();
    expect(new URL(page.url()).search).toBe(`?${address}`);
    await page.goBack();
    await page.getByRole('heading', { name: await rowsThatFit(''), exact: true }).waitFor();
    await eventually(async () => expect(await box.inputValue()).toBe(''));
  });

  test('types and sourcing, by ticks', async () => {
    const { page } = await scene.visit('/');
    await page.getByLabel('anonymous').check();
    await page
      .getByRole('heading', { name: await rowsThatFit('sourcing: ANONYMOUS'), exact: true })
      .waitFor();
    await page.getByLabel('direct', { exact: true }).check();
    const both = await rowsThatFit('sourcing: ANONYMOUS, type: DIRECT');
    await page.getByRole('heading', { name: both, exact: true }).waitFor();
    for (const row of await page.getByRole('article').allInnerTexts())
      expect(row).toContain('source: anonymous');
  });

  test('an event, given in the address, by its name', async () => {
    const id = await scene.find('events', 'kind: [INTERVIEW]');
    const { page } = await scene.visit(`/?event=${id}`);
    await page.getByLabel('Narrow down').getByText('Said at interview of').waitFor();
    await page.getByRole('link', { name: 'Any event' }).click();
    await page.getByRole('heading', { name: await rowsThatFit(''), exact: true }).waitFor();
  });

  test('an event, looked for by its name', async () => {
    const { page } = await scene.visit('/');
    const box = page.getByLabel('Said at');
    await box.fill('zeppelin');
    await box.press('Enter');
    await page.getByText('No event is called that.').waitFor();
    await box.fill('Orrin');
    await box.press('Enter');
    await page
      .getByLabel('Narrow down')
      .getByRole('link', { name: /^round of .* in Orrin$/u })
      .click();
    await page.waitForURL(/event=e_/u);
    const id = new URL(page.url()).searchParams.get('event') ?? '';
    await page.getByRole('heading', { name: await rowsThatFit(`eventId: "${id}"`), exact: true }).waitFor();
  });
});

test('a name of the most frequent narrows the rows', async () => {
  const { page } = await scene.visit('/');
  await page.getByLabel('Narrow down').getByRole('link', { name: 'Bohdan Kestrenko' }).click();
  const rows = await rowsThatFit('speaker: "Bohdan Kestrenko"');
  await page.getByRole('heading', { name: rows, exact: true }).waitFor();
  const shown = await page.getByRole('article').allInnerTexts();
  expect(shown.filter((row) => !row.startsWith('Bohdan Kestrenko'))).toEqual([]);
});

test('a bar of the chart narrows the rows to its day, by keyboard too', async () => {
  const { page } = await scene.visit('/');
  const rows = await rowsThatFit('from: "2026-09-08", to: "2026-09-08"');
  await page.getByRole('button', { name: `8 September 2026: ${rows}` }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: rows, exact: true }).waitFor();
  expect(new URL(page.url()).search).toBe('?from=2026-09-08&to=2026-09-08');
});

test('pages follow each other without gap or repeat', async () => {
  const { page } = await scene.visit('/?outlet=Halyard');
  const total = parseInt(await page.getByRole('heading', { name: /quotes$/u }).innerText());
  const quotes = page.locator('.quote-card .headline');
  const read = (): Promise<string[]> =>
    quotes.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  const first = await read();
  await page.getByRole('link', { name: 'Next page' }).click();
  await page.getByRole('link', { name: 'First page' }).waitFor();
  await page.locator('[aria-busy=false] .quotes').waitFor();
  const second = await read();
  expect(total).toBeLessThanOrEqual(40);
  expect([first.length, second.length, new Set([...first, ...second]).size]).toEqual([20, total - 20, total]);
});

test('the rows can be taken away, the same that are shown', async () => {
  const { page } = await scene.visit('/?speaker=Kestrenko&relay=Halyard');
  const total = parseInt(await page.getByRole('heading', { name: /quotes?$/u }).innerText());
  const href = await page.getByRole('link', { name: 'JSON Lines' }).getAttribute('href');
  const rows = (await (await fetch(`${scene.server.url}${href ?? ''}`)).text()).trim().split('\n');
  expect(rows).toHaveLength(total);
});

test('a search can be followed: its feed has the rows that are shown', async () => {
  const { page } = await scene.visit('/?speaker=Kestrenko&type=direct');
  const href = await page.getByRole('link', { name: 'Follow as a feed' }).getAttribute('href');
  const feed = await (await fetch(`${scene.server.url}${href ?? ''}`)).text();
  const statements = await page
    .locator('.quote-card blockquote a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(statements.length).toBeGreaterThan(0);
  const told = [...feed.matchAll(/rel="alternate" href="(?<href>\/statements\/[^"]*)"/gu)];
  expect(told.map(({ groups }) => groups?.['href'])).toEqual(statements);
});

test('no row fits: the page says so and what to do', async () => {
  const { page } = await scene.visit('/?q=zeppelin');
  await page.getByRole('heading', { name: 'No quote fits' }).waitFor();
  await page.getByRole('link', { name: 'Begin anew' }).click();
  await page.getByRole('heading', { name: /^\d+ quotes$/u }).waitFor();
});

test('what makes no sense in an address is left out', async () => {
  const { page } = await scene.visit('/?from=yesterday&type=LOUD&sure=700&order=best');
  await page.getByRole('heading', { name: /^\d+ quotes$/u }).waitFor();
});
