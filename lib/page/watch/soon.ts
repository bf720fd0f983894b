// Knows when an old laptop can spare a moment. Refuses to know what for.
import type { Listen } from './listen';

const EVERY = 500;
const IDLE = 200;

/** Soon: `at once` skips the wait for the half second, not for the idle moment. */
export type Soon = (atOnce?: 'at once') => void;

/** Runs `work` at most every half second, in an idle moment, never while the page is hidden: then when it is seen again. */
export function soon(page: Window, work: () => void, listen: Listen, signal: AbortSignal): Soon {
  const { document } = page;
  let last = Number.NEGATIVE_INFINITY;
  let timer: number | undefined;
  let due = false;

  const run = (): void => {
    timer = undefined;
    if (signal.aborted) return;
    if (document.hidden) {
      due = true;
      return;
    }
    last = page.performance.now();
    work();
  };
  const inIdle = (): void => void page.requestIdleCallback(run, { timeout: IDLE });
  const ask: Soon = atOnce => {
    if (signal.aborted || (timer !== undefined && !atOnce)) return;
    page.clearTimeout(timer);
    const wait = atOnce ? 0 : Math.max(0, last + EVERY - page.performance.now());
    timer = page.setTimeout(inIdle, wait);
  };
  const seen = (): void => {
    if (document.hidden || !due) return;
    due = false;
    ask('at once');
  };
  listen(document, 'visibilitychange', seen);
  return ask;
}
