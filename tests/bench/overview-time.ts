// Knows how long the overview takes until its numbers stand, until the pictures in sight are painted, and until all of a year are. Refuses to judge it.
import type { Driven } from '../drive/browser';

declare global {
  /** Milliseconds from the beginning of the navigation. */
  var overviewAt: { numbers?: number; sight?: number; drawn?: number };
}

/** Milliseconds until a page with nothing in it is painted. */
export async function blankTime(driven: Driven): Promise<number> {
  const page = await driven.browser.newPage();
  await page.evaluateOnNewDocument(() => {
    requestAnimationFrame(() => setTimeout(() => Object.assign(globalThis, { blankAt: performance.now() })));
  });
  await page.goto(driven.address('blank.html'));
  await page.bringToFront();
  await page.waitForFunction('globalThis.blankAt');
  const at = (await page.evaluate('globalThis.blankAt')) as number;
  await page.close();
  return at;
}

/** Pictures that are there before anything is earned in a second currency. */
const LEAST = 5;

/** Milliseconds: `numbers` in the document, pictures in `sight` painted beside them, all pictures `drawn`, and these `again` after another choice of the row. */
export async function overviewTime(driven: Driven) {
  const page = await driven.browser.newPage();
  await page.evaluateOnNewDocument('globalThis.__name = named => named');
  await page.evaluateOnNewDocument((least: number) => {
    globalThis.overviewAt = {};
    let painting = false;
    const isInSight = (element: Element): boolean => element.getBoundingClientRect().top < innerHeight;
    const look = (): void => {
      const at = globalThis.overviewAt;
      if (at.numbers === undefined) {
        if (!document.querySelector('[data-figure^="headline.week"]')) return;
        at.numbers = performance.now();
      }
      const pictures = [...document.querySelectorAll<HTMLElement>('.picture')];
      if (!pictures.some(each => each.dataset.drawn)) return;
      if (!painting && pictures.every(each => each.dataset.drawn || !isInSight(each))) {
        painting = true;
        requestAnimationFrame(() =>
          setTimeout(() => {
            at.sight = performance.now();
          }),
        );
      }
      if (pictures.length >= least && pictures.every(each => each.dataset.drawn))
        at.drawn ??= performance.now();
    };
    new MutationObserver(look).observe(document, { subtree: true, childList: true, attributes: true });
  }, LEAST);
  await page.goto(driven.address('ledger.html#overview/week'));
  await page.bringToFront();
  await page.waitForFunction('globalThis.overviewAt.drawn && globalThis.overviewAt.sight', {
    timeout: 30_000,
  });
  const { numbers, sight, drawn } = await page.evaluate(() => globalThis.overviewAt);
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
  return { numbers: numbers!, sight: sight!, drawn: drawn!, again };
}
