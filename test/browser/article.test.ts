import { seeded } from './support/seeded';
import { setScene } from './support/scene';

const scene = setScene(seeded);

interface Answered {
  readonly article: {
    readonly text: string;
    readonly quotes: { readonly nodes: { id: string; text: string; speaker: { name: string } }[] };
  };
}

async function anArticle(): Promise<{ id: string } & Answered['article']> {
  const id = await scene.find('articles', 'publishedBy: "Courrier de Brevanne"');
  const { data } = await scene.server.ask(
    `{ article(id: "${id}") { text quotes(first: 100) { nodes { id text speaker { name } } } } }`,
  );
  return { id, ...(data as unknown as Answered).article };
}

/** The words of a text without spaces, marks on the page set apart. */
const bare = (text: string): string => text.replace(/\s+/gu, '');

test('the whole text stands there, every quote numbered in its place', async () => {
  const { id, text, quotes } = await anArticle();
  const { page } = await scene.visit(`/articles/${id}`);
  const shown = await page.locator('.marked').evaluate((element) => {
    const copy = element.cloneNode(true) as HTMLElement;
    for (const number of copy.querySelectorAll('.number')) number.remove();
    return copy.textContent;
  });
  expect(bare(shown)).toBe(bare(text));
  expect(await page.locator('.number').count()).toBe(quotes.nodes.length);
});

test('content, cue, mention and relay are told apart, and speakers have colours of their own', async () => {
  const { id, quotes } = await anArticle();
  const { page } = await scene.visit(`/articles/${id}`);
  for (const part of ['mark.content', '.cue', '.mention']) {
    expect([part, await page.locator(`.marked ${part}`).count()]).not.toEqual([part, 0]);
  }
  const named = new Set(quotes.nodes.map(({ speaker }) => speaker.name));
  expect(await page.getByLabel('Who speaks here').locator('.swatch').count()).toBe(named.size);
});

test('pressing a number shows the chain of its quote, and the address keeps it', async () => {
  const { id, quotes } = await anArticle();
  const { page } = await scene.visit(`/articles/${id}`);
  await page.getByRole('button', { name: `Quote 2: ${quotes.nodes[1]!.speaker.name}` }).focus();
  await page.keyboard.press('Enter');
  const note = page.getByRole('region', { name: 'Quote 2' });
  expect(await note.locator('.chain').innerText()).toContain(quotes.nodes[1]!.speaker.name);
  expect(await note.locator('.chain').innerText()).toContain('Courrier de Brevanne');
  await page.waitForURL(`**/articles/${id}?quote=${quotes.nodes[1]!.id}`);
});

test('on a phone too, wherever the number stands', async () => {
  const { id, quotes } = await anArticle();
  const { page } = await scene.visit(`/articles/${id}`, { width: 360, height: 780 });
  for (const number of [1, quotes.nodes.length]) {
    await page.locator(`#quote-${number}`).click();
    await page.waitForURL(`**/articles/${id}?quote=${quotes.nodes[number - 1]!.id}`);
    await page.getByRole('heading', { name: `Quote ${number}`, exact: true }).waitFor();
    await page.getByRole('button', { name: 'Close' }).click();
  }
});

test('on paper the colours are those of the light page, also where the screen is dark', async () => {
  const { id } = await anArticle();
  const colours = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    const { page } = await scene.visit(`/articles/${id}`, { colorScheme });
    await page.emulateMedia({ media: 'print' });
    colours.push(
      await page.evaluate(() =>
        [...document.querySelectorAll('main *')].map((element) => {
          const { color, backgroundColor } = getComputedStyle(element);
          return `${element.tagName} ${color} on ${backgroundColor}`;
        }),
      ),
    );
  }
  expect(colours[1]).toEqual(colours[0]);
});

test('pointing at the words shows it too', async () => {
  const { id } = await anArticle();
  const { page } = await scene.visit(`/articles/${id}`);
  await page.locator('.marked mark.content').first().hover();
  await page.getByRole('region', { name: 'Quote 1' }).waitFor();
});

test('a quote’s permalink leads to it in its article', async () => {
  const { id, quotes } = await anArticle();
  const { page } = await scene.visit(`/?quote=${quotes.nodes[0]!.id}`);
  await page.waitForURL(`**/articles/${id}?quote=${quotes.nodes[0]!.id}`);
  await page.getByRole('region', { name: 'Quote 1' }).waitFor();
});
