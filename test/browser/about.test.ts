import { seeded } from './support/seeded';
import { setScene } from './support/scene';

const scene = setScene(seeded);

test('a speaker: names, roles over time, statements, topics, and who relays them', async () => {
  const { page } = await scene.visit(`/speakers/${await scene.find('speakers', 'name: "Kestrenko"')}`);
  await page.getByRole('heading', { level: 1, name: 'Bohdan Kestrenko' }).waitFor();
  expect(await page.getByText('Also called').innerText()).toContain('Kestrenko');
  const roles = await page
    .getByRole('region', { name: 'Called by articles' })
    .getByRole('listitem')
    .allInnerTexts();
  expect(roles.length).toBeGreaterThan(1);
  expect(roles.filter((role) => /foreign minister/iu.test(role) && /2026/u.test(role))).not.toEqual([]);
  const relays = page.getByRole('region', { name: 'Relayed by' });
  expect(await relays.getByRole('link', { name: 'Halyard' }).count()).toBe(1);
  expect(await page.locator('.quotes').getByRole('article').count()).toBeGreaterThan(3);
  await page.getByRole('button', { name: /^5 October 2026/u }).click();
  await page.waitForURL('**/?speaker=Bohdan+Kestrenko&from=2026-10-05&to=2026-10-05');
});

test('a speaker with more statements than a page shows them all, page by page', async () => {
  const { data } = await scene.server.ask(
    '{ speakers(orderBy: QUOTES_DESC, first: 1) { nodes { id statements { totalCount } } } }',
  );
  const [most] = (data as { speakers: { nodes: { id: string; statements: { totalCount: number } }[] } })
    .speakers.nodes;
  const { page } = await scene.visit(`/speakers/${most!.id}`);
  await page.getByRole('link', { name: `${most!.statements.totalCount} statements` }).waitFor();
  const rows = page.locator('.quotes').getByRole('article');
  while ((await rows.count()) < most!.statements.totalCount) {
    const before = await rows.count();
    await page.getByRole('button', { name: /^Show more/u }).click();
    await rows.nth(before).waitFor();
  }
  expect(await page.getByRole('button', { name: /^Show more/u }).count()).toBe(0);
});

test('a speaker’s words that another’s statement holds are not lost: the quotes stand beside the statements', async () => {
  const { data } = await scene.server.ask(
    '{ speakers(filter: { kind: GROUP }, first: 100) { nodes { id quotes { totalCount } statements { totalCount } } } }',
  );
  type Counted = { id: string; quotes: { totalCount: number }; statements: { totalCount: number } };
  const { nodes } = (data as { speakers: { nodes: Counted[] } }).speakers;
  const inOthers = nodes.find(
    ({ quotes, statements }) => quotes.totalCount > 0 && statements.totalCount === 0,
  );
  const { page } = await scene.visit(`/speakers/${inOthers!.id}`);
  expect(await page.locator('.quote-card .chain').count()).toBe(inOthers!.quotes.totalCount);
  await page.getByRole('link', { name: '0 statements' }).click();
  await page.getByText('part of statements of others').waitFor();
  expect(new URL(page.url()).search).toBe('?show=statements');
});

test.each([
  ['speakers', 'name: "Kestrenko"', 'speakerId'],
  ['events', 'kind: [INTERVIEW]', 'eventId'],
  ['articles', 'publishedBy: "Wasl"', 'articleId'],
])('the quotes of one of the %s can be taken away', async (list, filter, field) => {
  const id = await scene.find(list, filter);
  const { page } = await scene.visit(`/${list}/${id}`);
  const { data } = await scene.server.ask(`{ quotes(filter: { ${field}: "${id}" }) { totalCount } }`);
  const { totalCount } = (data as { quotes: { totalCount: number } }).quotes;
  const href = await page.getByRole('link', { name: 'CSV', exact: true }).getAttribute('href');
  const response = await fetch(`${scene.server.url}${href ?? ''}`, { method: 'HEAD' });
  expect(totalCount).toBeGreaterThan(0);
  expect(response.headers.get('x-total-count')).toBe(String(totalCount));
});

test('a source: what it prints, and what others have from it', async () => {
  const { page, settled } = await scene.visit(`/sources/${await scene.find('sources', 'name: "Halyard"')}`);
  await page.getByRole('heading', { level: 1, name: 'Halyard' }).waitFor();
  const others = page.getByRole('link', { name: /^Others have from it \d+/u });
  const told = parseInt(/\d+$/u.exec(await others.innerText())?.[0] ?? '');
  await others.click();
  await page.waitForURL('**?show=relayed');
  await page.locator('.tabs [aria-current=page]', { hasText: 'Others have from it' }).waitFor();
  await settled();
  expect(await page.locator('.quote-card').count()).toBe(Math.min(told, 20));
  for (const relays of await page.locator('.quote-card .chain').allInnerTexts())
    expect(relays).toContain('Halyard');
  // The rows that stand there, in every form.
  for (const name of ['CSV', 'JSON-LD', 'GraphML']) {
    const href = await page.getByRole('link', { name, exact: true }).getAttribute('href');
    const response = await fetch(`${scene.server.url}${href ?? ''}`, { method: 'HEAD' });
    expect([name, response.headers.get('x-total-count')]).toEqual([name, String(told)]);
  }
  expect(await page.getByRole('button', { name: /: \d+ quotes?$/u }).count()).toBeGreaterThan(0);
  const outlets = page.getByRole('region', { name: 'Outlets that have words from it' });
  expect(await outlets.getByRole('link').count()).toBeGreaterThan(1);
});

test('an event: who spoke there, in whose words, and its quotes in the search', async () => {
  const id = await scene.find('events', 'kind: [INTERVIEW]');
  const { page } = await scene.visit(`/events/${id}`);
  const there = parseInt(
    (/(\d+) quotes?/u.exec(await page.getByRole('heading', { name: /^Said there/u }).innerText()) ?? [])[1] ??
      '',
  );
  expect(there).toBeGreaterThan(0);
  expect(await page.getByRole('region', { name: 'Spoke there' }).getByRole('link').count()).toBeGreaterThan(
    0,
  );
  await page.getByRole('link', { name: 'its quotes in the search' }).click();
  await page
    .getByRole('heading', { name: there === 1 ? '1 quote' : `${there} quotes`, exact: true })
    .waitFor();
});
