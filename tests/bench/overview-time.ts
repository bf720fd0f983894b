// Knows how long the overview takes until its numbers stand and until every picture of a year is drawn. Refuses to judge it.
import type { Driven } from '../drive/browser';

declare global {
  /** Milliseconds from the beginning of the navigation. */
  var overviewAt: { numbers?: number; reading?: number; drawn?: number };
}

/** Pictures that are there before anything is earned in a second currency. */
const LEAST = 5;

/** Milliseconds: `numbers` in the document, then all pictures (`drawn`), and of these again after another choice of the row (`again`). */
export async function overviewTime(driven: Driven) {
  const page = await driven.browser.newPage();
  await page.evaluateOnNewDocument('globalThis.__name = named => named');
  await page.evaluateOnNewDocument((least: number) => {
    globalThis.overviewAt = {};
    const look = (): void => {
      const at = globalThis.overviewAt;
      if (document.querySelector('[data-figure^="headline.week"]')) at.numbers ??= performance.now();
      if (at.numbers !== undefined && document.querySelector('.picture')) at.reading ??= performance.now();
      const pictures = [...document.querySelectorAll<HTMLElement>('.picture')];
      if (pictures.length >= least && pictures.every(each => each.dataset.drawn))
        at.drawn ??= performance.now();
    };
    new MutationObserver(look).observe(document, { subtree: true, childList: true, attributes: true });
  }, LEAST);
  await page.goto(driven.address('ledger.html#overview/week'));
  await page.bringToFront();
  await page.waitForFunction('globalThis.overviewAt.drawn !== undefined', { timeout: 30_000 });
  const { numbers, drawn } = await page.evaluate(() => globalThis.overviewAt);
  const again = await page.evaluate(
    () =>
      new Promise<number>(resolve => {
        const from = performance.now();
        location.hash = '#overview/week?by=month';
        const look = (): void => {
          const texts = [...document.querySelectorAll('.picture svg desc')].map(desc => desc.textContent);
          const done = document.querySelector('.choice a[aria-current][href*="by=month"]');
          if (done && texts.length > 0) requestAnimationFrame(() => resolve(performance.now() - from));
          else requestAnimationFrame(look);
        };
        look();
      }),
  );
  await page.close();
  return { numbers: numbers!, drawn: drawn!, again };
}
