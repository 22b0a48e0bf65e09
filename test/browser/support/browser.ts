import { existsSync } from 'node:fs';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';

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
  const forgive = (expected: RegExp): void => {
    forgiven.push(expected);
    complaints.splice(0, complaints.length, ...complaints.filter((complaint) => !expected.test(complaint)));
  };
  return { page, complaints, outside, forgive, close: () => context.close() };
}
