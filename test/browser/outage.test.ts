import { violations } from './support/axe';
import { seeded } from './support/seeded';
import { setScene } from './support/scene';

const scene = setScene(seeded);

/** What the browser itself writes to the console when a request fails. */
const failed = /^Failed to load resource/u;

test('the server is gone: each page says so and what to do, and goes on when it is back', async () => {
  const watched = await scene.visit('/');
  const { page } = watched;
  await page.route('**/graphql', (route) => route.abort());
  await page.getByRole('searchbox').fill('annex');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Hearsay does not answer' }).waitFor();
  await page.unroute('**/graphql');
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByRole('heading', { name: /^\d+ quotes$/u }).waitFor();
  expect(watched.complaints.filter((complaint) => !failed.test(complaint))).toEqual([]);
  watched.forgive(failed);
});

test('the graph is gone: the page tells it from a server that is gone', async () => {
  const watched = await scene.visit('/ingest');
  const { page } = watched;
  const body = { errors: [{ message: 'The graph is away.', extensions: { code: 'SERVICE_UNAVAILABLE' } }] };
  await page.route('**/graphql', (route) => route.fulfill({ status: 503, json: body }));
  await page.getByRole('link', { name: 'Search', exact: true }).click();
  await page.getByRole('heading', { name: 'The graph does not answer' }).waitFor();
  watched.forgive(failed);
});

test('what the API refuses is said in its words, and to try again is not offered', async () => {
  const watched = await scene.visit('/?q=%22never+closed');
  await watched.page.getByRole('heading', { name: 'This cannot be asked' }).waitFor();
  expect(await watched.page.getByRole('alert').innerText()).toMatch(/The search opens a quotation mark/u);
  expect(await watched.page.getByRole('button', { name: 'Try again' }).count()).toBe(0);
  watched.forgive(failed);
});

test('an address that nothing has is answered by a page that leads on', async () => {
  const watched = await scene.visit('/no/such/place');
  await watched.page.getByRole('heading', { name: 'Nothing stands at this address' }).waitFor();
  watched.forgive(failed);
});

describe('opened while the server does not answer, each page says so, and shows itself when it is back', () => {
  test.each([
    ['a statement', async () => `/statements/${await scene.find('statements', 'text: "annex"')}`],
    ['an article', async () => `/articles/${await scene.find('articles', 'publishedBy: "Wasl"')}`],
    ['a quote', async () => `/quotes/${await scene.find('quotes', 'publishedBy: "Wasl"')}`],
    ['a speaker', async () => `/speakers/${await scene.find('speakers', 'name: "Kestrenko"')}`],
    ['a source', async () => `/sources/${await scene.find('sources', 'name: "Halyard"')}`],
    ['an event', async () => `/events/${await scene.find('events', 'kind: [INTERVIEW]')}`],
    ['the graph', async () => `/graph/${await scene.find('speakers', 'name: "Kestrenko"')}`],
  ])('%s', async (_name, path) => {
    const watched = await scene.visit('/ingest');
    const { page } = watched;
    await page.route('**/graphql', (route) => route.abort());
    await page.goto(await path());
    await page.getByRole('heading', { name: 'Hearsay does not answer' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.unroute('**/graphql');
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('heading', { name: 'Hearsay does not answer' }).waitFor({ state: 'detached' });
    await page.locator('main h1').waitFor();
    watched.forgive(failed);
  });
});
