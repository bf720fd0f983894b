// Knows how long a page of the extension takes until it shows what it should. Refuses to know what that is.
import type { Driven } from '../drive/browser';

declare global {
  /** Milliseconds from the beginning of the navigation. */
  var shown: { dom: number; painted: number } | undefined;
}

/** A text a selector's `data-value` must have; without it, the page itself is enough. */
export interface Awaited {
  readonly figure: string;
  readonly value: string;
}

/** Opens the page in a new tab; `undefined` awaited: until it is parsed. */
export async function timeToShow(driven: Driven, path: string, awaited?: Awaited) {
  const page = await driven.browser.newPage();
  // tsx names the functions it passes on with a helper that the page does not have.
  await page.evaluateOnNewDocument('globalThis.__name = named => named');
  await page.evaluateOnNewDocument((what: Awaited | undefined) => {
    const there = (): boolean =>
      what === undefined
        ? document.readyState !== 'loading'
        : document.querySelector<HTMLElement>(`[data-figure="${what.figure}"]`)?.dataset.value === what.value;
    const look = (): void => {
      if (globalThis.shown || !there()) return;
      const dom = performance.now();
      globalThis.shown = { dom, painted: dom };
      requestAnimationFrame(() =>
        setTimeout(() => {
          globalThis.shown = { dom, painted: performance.now() };
          document.documentElement.dataset.measured = 'yes';
        }),
      );
    };
    new MutationObserver(look).observe(document, { subtree: true, childList: true, attributes: true });
    document.addEventListener('readystatechange', look);
  }, awaited);
  await page.goto(driven.address(path));
  await page.bringToFront();
  await page.waitForSelector('html[data-measured]', { timeout: 30_000 });
  const taken = await page.evaluate(() => globalThis.shown!);
  await page.close();
  return taken;
}
