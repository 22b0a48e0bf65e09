import type { Locator } from 'playwright-core';
import { TOKEN } from '../support/test-server';
import { eventually } from '../support/eventually';
import { violations } from './support/axe';
import { focused, tabTo } from './support/keyboard';
import { seeded } from './support/seeded';
import { setScene } from './support/scene';

const scene = setScene(seeded);
const signedIn = { identity: { token: TOKEN, user: 'Ada' } };
const WORDS = 'text: "\\"signed for a power station\\""';

test('a verdict on a quote is taken back, and its history tells of both', async () => {
  const { page } = await scene.visit(`/statements/${await scene.find('statements', WORDS)}`, signedIn);
  await page
    .getByRole('button', { name: /^Reject/u })
    .first()
    .click();
  await page.getByText('rejected by Ada').waitFor();
  await page.getByRole('button', { name: /^Take back/u }).click();
  await page.getByText('rejected by Ada').waitFor({ state: 'detached' });
  await page.getByText('Judgements of this quote').first().click();
  const latest = page.locator('.history[open] li').first();
  await eventually(async () =>
    expect(await latest.innerText()).toMatch(/rejected by Ada, until \d.* \(Ada\)/u),
  );
  expect(await violations(page)).toEqual([]);
});

test('a quote that is another utterance is taken out of its statement, and put back', async () => {
  const address = `/statements/${await scene.find('statements', WORDS)}`;
  const { page } = await scene.visit(address, signedIn);
  const rows = page.getByRole('table').getByRole('row');
  expect(await rows.count()).toBe(4);
  await page.getByRole('button', { name: 'Not this statement' }).last().click();
  await eventually(async () => expect(await rows.count()).toBe(3));
  // What stands and what is in the history say of which two it is.
  const tellsOfBoth = (row: Locator): Promise<void> =>
    eventually(async () => {
      const text = await row.innerText();
      for (const part of [
        'held to be different by Ada',
        '” (Halyard)',
        '“I signed for a river” (Sadaf Press & Review)',
      ])
        expect(text).toContain(part);
    });
  const standing = page.locator('.pair-form .judgement');
  await tellsOfBoth(standing);
  await page.getByText('Judgements of this statement').click();
  await tellsOfBoth(page.locator('.pair-form .history[open] li').first());
  await standing.getByRole('button', { name: /^Take back/u }).click();
  await eventually(async () => expect(await rows.count()).toBe(4));
});

test('two speakers are held to be the same by name, and that is taken back', async () => {
  const id = await scene.find('speakers', 'name: "Henrik Aldersey"');
  const { page } = await scene.visit(`/speakers/${id}`, signedIn);
  const form = page.getByRole('region', { name: 'The same as somebody else?' });
  await form.getByLabel('A name').fill('Maren Holt');
  await page.keyboard.press('Enter');
  await form.getByRole('button', { name: /^The same ?: Maren Holt$/u }).click();
  await form.getByText('held to be the same by Ada').waitFor();
  await page.getByText('One by judgement with').waitFor();
  expect(await violations(page)).toEqual([]);
  await form.getByRole('button', { name: /^Take back/u }).click();
  await page.getByText('One by judgement with').waitFor({ state: 'detached' });
});

test('an article is held to name somebody else of the same name, and that is taken back', async () => {
  const { page } = await scene.visit(`/statements/${await scene.find('statements', WORDS)}`, signedIn);
  const row = page.getByRole('table').getByRole('row').last();
  const speaker = row.locator('a.speaker');
  const address = await speaker.getAttribute('href');
  await row.getByRole('button', { name: /^Another of that name/u }).click();
  await row.getByText('held to be somebody else by Ada').waitFor();
  expect(await speaker.getAttribute('href')).not.toBe(address);
  await speaker.click();
  const form = page.getByRole('region', { name: 'The same as somebody else?' });
  await form.getByText('held to be somebody else by Ada').waitFor();
  expect(await violations(page)).toEqual([]);
  await form.getByRole('button', { name: /^Take back/u }).click();
  await eventually(() => expect(new URL(page.url()).pathname).toBe(address));
  await page.getByText('held to be somebody else').waitFor({ state: 'detached' });
});

test('a quote is given to another speaker of its article, by name to somebody else, and taken back', async () => {
  const address = `/statements/${await scene.find('statements', WORDS)}`;
  const { page } = await scene.visit(address, signedIn);
  const speaker = page.getByRole('table').locator('a.speaker').first();
  await page.getByText('Said by somebody else').first().click();
  const near = page.locator('.other-sayer[open]').getByRole('list').getByRole('button');
  const other = await near.first().innerText();
  expect(await violations(page)).toEqual([]);
  await near.first().click();
  await eventually(async () => expect(await speaker.innerText()).toBe(other));
  await page.getByText('given to somebody else by Ada').waitFor();
  await page.getByText('(read as').waitFor();

  await page.getByText('Said by somebody else').first().click();
  const row = page.getByRole('table').getByRole('row').nth(1);
  await row.getByLabel('Somebody else, by name').fill('Maren Holt');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Maren Holt', exact: true }).click();
  await eventually(async () => expect(await speaker.innerText()).toBe('Maren Holt'));
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: /^Take back/u }).click();
  await eventually(() => expect(new URL(page.url()).pathname).toBe(address));
  await page.getByText('given to somebody else').waitFor({ state: 'detached' });
});

test('a quote is given to somebody else where its article is read, by keyboard', async () => {
  const { page } = await scene.visit(
    `/articles/${await scene.find('articles', 'publishedBy: "Sadaf Press & Review"')}`,
    signedIn,
  );
  await tabTo(page, /^Quote 3: /u);
  await page.keyboard.press('Enter');
  await page.getByText('Said by somebody else').waitFor();
  await tabTo(page, /^Said by somebody else/u);
  await page.keyboard.press('Enter');
  await page.locator('.offered').waitFor();
  await page.keyboard.press('Tab');
  const name = await focused(page);
  await page.keyboard.press('Enter');
  const note = page.getByRole('region', { name: 'Quote 3' });
  await eventually(async () => expect(await note.locator('.chain li').first().innerText()).toMatch(name));
  expect(await focused(page)).toMatch(/^Said by somebody else/u);
  expect(await violations(page)).toEqual([]);
  await tabTo(page, /^Take back/u, 'Shift+Tab');
  await page.keyboard.press('Enter');
  await note.getByText('(read as').waitFor({ state: 'detached' });
});

test('without a token nothing can be judged', async () => {
  const { page } = await scene.visit(`/statements/${await scene.find('statements', WORDS)}`);
  await page.getByRole('table').waitFor();
  expect(
    await page
      .getByRole('button', { name: /^(?:Confirm|Reject|Another of|Not this|Take back|The same)/u })
      .count(),
  ).toBe(0);
  expect(await page.getByText('Said by somebody else').count()).toBe(0);
});
