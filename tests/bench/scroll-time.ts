// Knows how evenly the list of tasks scrolls: how long its frames take, and how much of what is in sight is still empty. Refuses to judge it.
import type { Driven } from '../drive/browser';

export interface Scrolled {
  /** Milliseconds from frame to frame. */
  readonly median: number;
  readonly slowest: number;
  /** Share of what is in sight that had no task yet, over all frames. */
  readonly empty: number;
}

/** `step`: px in each frame, for so many `frames`. A browser that has nothing to do paints every 17 ms. */
export async function scrollTime(driven: Driven, step: number, frames: number): Promise<Scrolled> {
  const page = await driven.browser.newPage();
  await page.evaluateOnNewDocument('globalThis.__name = named => named');
  await page.goto(driven.address('ledger.html#tasks'));
  await page.bringToFront();
  await page.waitForSelector('.task-list tbody a', { timeout: 60_000 });
  const seen = await page.evaluate(
    async (by, count) => {
      const scroller = document.querySelector<HTMLElement>('.task-list')!;
      const next = () => new Promise<number>(requestAnimationFrame);
      const taken: number[] = [];
      let [all, empty] = [0, 0];
      let before = await next();
      for (let i = 0; i < count; i++) {
        scroller.scrollTop += by;
        const at = await next();
        taken.push(at - before);
        before = at;
        const { top, bottom } = scroller.getBoundingClientRect();
        for (const line of scroller.querySelectorAll('tbody tr')) {
          const rect = line.getBoundingClientRect();
          const inSight = Math.max(0, Math.min(rect.bottom, bottom) - Math.max(rect.top, top));
          all += inSight;
          if (!line.querySelector('a')) empty += inSight;
        }
      }
      return { taken, empty: all === 0 ? 1 : empty / all, moved: scroller.scrollTop };
    },
    step,
    frames,
  );
  await page.close();
  if (seen.moved < step) throw new Error('the list did not scroll');
  const sorted = seen.taken.sort((a, b) => a - b);
  return { median: sorted[Math.floor(sorted.length / 2)]!, slowest: sorted.at(-1)!, empty: seen.empty };
}
