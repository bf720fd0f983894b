// Knows when one of Taskfare's own pages is as it will stay: read, drawn, at rest. Refuses to know what should be on it.
import type { Page } from 'puppeteer-core';
import type { Stage } from './stage';

const SETTLED = '[data-figure], form, .card, h1';

/** Resolves when nothing on the page has changed for a moment: figures are read, pictures are drawn. */
export const rest = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>(done => {
        let waiting = setTimeout(done, 150);
        new MutationObserver(() => {
          clearTimeout(waiting);
          waiting = setTimeout(done, 150);
        }).observe(document, { subtree: true, childList: true });
      }),
  );

/** A page anew, when what it reads from the ledger stands on it. */
export async function show({ driven }: Stage, page: Page, path: string): Promise<void> {
  // Of two addresses that differ after the # only, the second would load nothing.
  await page.goto('about:blank');
  await page.goto(driven.address(path));
  await page.waitForSelector(SETTLED);
  await rest(page);
}
