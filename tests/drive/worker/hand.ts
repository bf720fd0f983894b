// Knows how a worker's hand waits for a thing and clicks it. Refuses to know any site.
import type { Frame, Page } from 'puppeteer-core';
import { type Driven, pause, within } from '../browser';

const WAIT = 15_000;

export const press = async (on: Page | Frame, selector: string): Promise<void> => {
  await on.waitForSelector(selector, { visible: true, timeout: WAIT });
  await on.click(selector);
};

/** Clicks what leads to another page, and waits until something of that page is there. */
export const follow = async (page: Page, selector: string, until: string): Promise<void> => {
  await press(page, selector);
  await page.waitForSelector(until, { timeout: WAIT });
};

/** The tab whose address holds `part`, once it is there. */
export const tabWith = async (driven: Driven, part: string): Promise<Page> => {
  const target = await driven.browser.waitForTarget(t => t.url().includes(part), { timeout: WAIT });
  const page = await within(WAIT, `a page at ${part}`, target.page());
  if (!page) throw new Error(`no page at ${part}`);
  return page;
};

/** Reads for a while, without a hand on anything. */
export const read = pause;
