// Knows when a page of the extension is first painted and when it stands, as the browser itself saw it: no driver is attached meanwhile. Refuses to know what is painted.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Page } from 'puppeteer-core';
import { pause } from '../drive/browser';
import { need } from '../drive/find';

/** Milliseconds from the beginning of the navigation. */
export interface Painted {
  /** The first text. */
  readonly first: number;
  /** The last time that something larger than before was painted. */
  readonly last: number;
  /** What the page says by then. */
  readonly figure?: string;
}

export interface Paints {
  of(address: string, figure?: string): Promise<Painted>;
  close(): void;
}

const PORT = 'DevToolsActivePort';
/** A page is let alone for so long before it is asked. */
const ALONE = 1200;

/** A Chromium with this profile, which has the extension installed for good. */
export async function paints(profile: string): Promise<Paints> {
  const told = join(profile, PORT);
  rmSync(told, { force: true });
  const chromium = spawn(
    need('chromium'),
    ['--headless', '--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking']
      .concat('--disable-component-update', '--disable-sync', '--window-size=1180,860')
      .concat('--remote-debugging-port=0', `--user-data-dir=${profile}`, 'about:blank'),
    { stdio: 'ignore' },
  );
  while (!existsSync(told)) await pause(100);
  await pause(ALONE);
  const browserURL = `http://127.0.0.1:${readFileSync(told, 'utf8').split('\n')[0]}`;
  return {
    async of(address, figure) {
      const opened = await fetch(`${browserURL}/json/new?${encodeURIComponent(address)}`, { method: 'PUT' });
      const { url } = (await opened.json()) as { url: string };
      await pause(ALONE);
      const browser = await puppeteer.connect({ browserURL, defaultViewport: null });
      const page = (await browser.pages()).find(each => each.url().split('#')[0] === address.split('#')[0]);
      if (!page) throw new Error(`${url} was not opened`);
      const painted = await seenBy(page, figure);
      await page.close();
      await browser.disconnect();
      return painted;
    },
    close: () => void chromium.kill('SIGKILL'),
  };
}

const seenBy = (page: Page, figure: string | undefined): Promise<Painted> =>
  page.evaluate(async selector => {
    const larger = await new Promise<PerformanceEntryList>(resolve =>
      new PerformanceObserver(list => resolve(list.getEntries())).observe({
        type: 'largest-contentful-paint',
        buffered: true,
      }),
    );
    return {
      first: performance.getEntriesByName('first-contentful-paint')[0]!.startTime,
      last: larger.at(-1)!.startTime,
      figure: selector ? document.querySelector<HTMLElement>(selector)?.dataset.value : undefined,
    };
  }, figure);
