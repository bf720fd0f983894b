// Knows how a newcomer sees a full ledger: by the button of the first run. Refuses to know what is in it.
import type { Page } from 'puppeteer-core';
import type { Driven } from '../../drive/browser';
import { person } from '../../drive/person';

/** The page that loaded it, which says so. */
export async function withSample(driven: Driven): Promise<Page> {
  const page = await driven.openExtension('welcome.html#ready');
  await person(page).press('Load sample data');
  await page.waitForSelector('.sample-banner', { timeout: 30_000 });
  return page;
}
