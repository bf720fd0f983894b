// Knows how one page of the extension is opened in one state: the real page, a made-up ledger, an answer for everything it asks the browser. Refuses to judge it.
import { readFileSync, rmSync } from 'node:fs';
import preact from '@preact/preset-vite';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { createServer, type Plugin } from 'vite';
import type { Look } from './looks';
import { pseudo } from './pseudo';
import { standIn } from './stand-in';

const messagesIn = (language: string): Record<string, { message: string }> =>
  language === 'pseudo'
    ? pseudo(messagesIn('en'))
    : JSON.parse(readFileSync(`public/_locales/${language}/messages.json`, 'utf8'));

export interface Looking {
  /** A page of its own. `filled`: any page of a browser whose ledger is as this look wants it already. */
  open(look: Look, filled?: Page): Promise<Page>;
  close(): Promise<void>;
}

/** The popup's first glance comes from the background, which is not here: nothing is drawn before the popup itself. A browser asks each site for an icon. */
const NOTHING = ['/glance.js', '/favicon.ico'];
const answered: Plugin = {
  name: 'answered-with-nothing',
  configureServer: ({ middlewares }) => {
    for (const path of NOTHING) middlewares.use(path, (_asked, answer) => answer.end());
  },
};

export async function looking(): Promise<Looking> {
  const cacheDir = `/tmp/look-vite-${process.pid}`;
  const server = await createServer({
    configFile: false,
    plugins: [preact(), answered],
    cacheDir,
    publicDir: 'public',
    server: { port: 5200 + (process.pid % 500), watch: null, hmr: false },
    logLevel: 'error',
  });
  await server.listen();
  const host = server.resolvedUrls!.local[0]!.replace(/\/$/, '');
  const browser = await puppeteer.launch({
    executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
    headless: true,
    args: ['--no-sandbox', '--disable-gpu', '--lang=en'],
  });
  return {
    open: async (look, filled) => turn(filled ?? (await fill(browser, host, look)), host, look),
    async close() {
      await browser.close();
      await server.close();
      rmSync(cacheDir, { recursive: true, force: true });
    },
  };
}

/** A browser of its own, with a ledger. */
async function fill(browser: Browser, host: string, look: Look): Promise<Page> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.evaluateOnNewDocument('globalThis.__name = f => f');
  await page.goto(`${host}/scripts/look/seed.html`, { waitUntil: 'networkidle0' });
  await page.evaluate(`seed(${look.tasks}, ${JSON.stringify(look.only)})`);
  if (look.sample) await page.evaluate('sample()');
  if (look.hand) await page.evaluate('hand()');
  if (look.day) await page.evaluate('day()');
  if (look.year) await page.evaluate('year()');
  if (look.heard) await page.evaluate('heard()');
  return page;
}

/** A page beside the filled one, with what it asks the browser answered as this look wants it. */
async function turn(filled: Page, host: string, look: Look): Promise<Page> {
  const page = await filled.browserContext().newPage();
  page.on('pageerror', error => console.error(look.name, error));
  page.on('console', line => line.type() === 'error' && console.error(look.name, line.text()));
  const { language = 'en', zoom = 1 } = look;
  // tsx names functions by a call that the page does not have.
  await page.evaluateOnNewDocument('globalThis.__name = f => f');
  await page.evaluateOnNewDocument(
    standIn,
    messagesIn(language),
    language === 'pseudo' ? 'en' : language,
    look.granted ?? [],
    look.settings ?? {},
    look.sample ?? false,
    look.teaching ?? {},
    look.lost ?? false,
  );
  // Before anything is drawn: pictures ask for it once.
  if (look.rtl)
    await page.evaluateOnNewDocument(
      `addEventListener('DOMContentLoaded', () => { document.documentElement.dir = 'rtl'; })`,
    );
  await page.setViewport({
    // A popup keeps its own width when it is zoomed; the browser gives it a larger window, up to 600 high.
    width: look.page === 'popup' ? look.width : look.width / zoom,
    height: Math.floor(look.height / zoom),
    deviceScaleFactor: zoom,
  });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: look.dark ? 'dark' : 'light' }]);
  await page.goto(`${host}/entrypoints/${look.page}/index.html${look.hash ?? ''}`, {
    waitUntil: 'networkidle0',
  });
  for (const selector of [look.press ?? []].flat()) {
    await page.waitForSelector(selector);
    await page.click(selector);
  }
  // What opens by a press is loaded by it.
  await page.waitForNetworkIdle({ idleTime: 400 });
  return page;
}
