import { existsSync } from 'node:fs';
import { chromium, type Browser, type BrowserContext, type Page, type Request } from 'playwright-core';
import { eventually, PATIENCE } from '../../support/eventually';

/** Where Debian, Fedora, macOS and Google put it. */
const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** Starts the Chromium of this machine, or the one of CHROMIUM_PATH. */
export function openBrowser(): Promise<Browser> {
  const given = process.env['CHROMIUM_PATH'];
  const executablePath = given ?? PLACES.find((place) => existsSync(place));
  if (executablePath === undefined) {
    throw new Error(
      'No Chromium is here: install it (apt-get install chromium), or set CHROMIUM_PATH to one.',
    );
  }
  // Chromium has no sandbox for root, as which containers run.
  return chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
}

/** A page under watch: whatever it complains of, or asks of others, is kept. */
export interface WatchedPage {
  readonly page: Page;
  /** Errors and warnings of the console, exceptions, refusals of the policy. */
  readonly complaints: readonly string[];
  /** Addresses of other servers that it asked. */
  readonly outside: readonly string[];
  /** Takes back complaints that the case itself calls forth, those that are yet to come too. */
  forgive(expected: RegExp): void;
  /**
   * Waits until a page of the dashboard that was just loaded shows all that it asked for: nothing is on its way, and
   * nothing stands in the place of what is. What is absent then is absent.
   */
  readonly settled: () => Promise<void>;
  close(): Promise<void>;
}

/** How the page is looked at. */
export interface Look {
  readonly colorScheme?: 'light' | 'dark';
  /** Of the window, in pixels. */
  readonly width?: number;
  readonly height?: number;
  /** Signed in with this token, as this user. */
  readonly identity?: { readonly token: string; readonly user: string };
}

/** Opens an empty page in a context of its own, watched from the first request on. */
export async function openPage(
  browser: Browser,
  url: string,
  { colorScheme = 'light', width = 1280, height = 900, identity }: Look = {},
): Promise<WatchedPage> {
  const context: BrowserContext = await browser.newContext({
    baseURL: url,
    colorScheme,
    viewport: { width, height },
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  if (identity !== undefined) {
    await context.addInitScript(
      (stored) => sessionStorage.setItem('hearsay-identity', stored),
      JSON.stringify(identity),
    );
  }
  context.setDefaultTimeout(PATIENCE);
  const page = await context.newPage();
  const complaints: string[] = [];
  const outside: string[] = [];
  const forgiven: RegExp[] = [];
  page.on('console', (message) => {
    const text = message.text();
    if (message.type() !== 'error' && message.type() !== 'warning') return;
    if (!forgiven.some((expected) => expected.test(text))) complaints.push(text);
  });
  page.on('pageerror', (error) => void complaints.push(String(error)));
  page.on('request', (request) => {
    const address = new URL(request.url());
    if (/^https?:$/u.test(address.protocol) && address.origin !== url) outside.push(address.href);
  });
  const isOnItsWay = requestsOf(page);
  const forgive = (expected: RegExp): void => {
    forgiven.push(expected);
    complaints.splice(0, complaints.length, ...complaints.filter((complaint) => !expected.test(complaint)));
  };
  const settled = (): Promise<void> =>
    eventually(async () => {
      const drawn = await page.evaluate(
        () =>
          new Promise<readonly [head: boolean, gaps: number]>((resolve) => {
            // Two frames: the first may be one that was under way when the last answer came.
            requestAnimationFrame(() =>
              requestAnimationFrame(() =>
                resolve([
                  document.querySelector('main :is(h1, [role=alert])') !== null,
                  document.querySelectorAll('.loading, .counts-place, [aria-busy=true]').length,
                ]),
              ),
            );
          }),
      );
      expect({ drawn, onItsWay: isOnItsWay() }).toEqual({ drawn: [true, 0], onItsWay: false });
    });
  return { page, complaints, outside, forgive, settled, close: () => context.close() };
}

/** Follows what a page asks for; the function that it gives says whether anything of it is on its way. */
function requestsOf(page: Page): () => boolean {
  const open = new Set<Request>();
  page.on('request', (request) => {
    // What the page before had asked for concerns nobody any more.
    if (request.isNavigationRequest()) open.clear();
    open.add(request);
  });
  page.on('requestfinished', (request) => void open.delete(request));
  page.on('requestfailed', (request) => void open.delete(request));
  return () => open.size > 0;
}
