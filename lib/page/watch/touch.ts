// Knows when the worker's own hand is on a page of work. Refuses to know what it does there.
import type { Listen } from './listen';
import type { Tell } from './tell';

/** One press is heard as up to three events. A second press, on the link that opens the work, may follow within a second. */
const EVERY = 250;
/** The press comes a moment before the click and the tab it opens, so that it is heard first. */
const SIGNS = 'pointerdown keydown click submit';

export function tellTouches(
  page: Window,
  platform: string,
  isTask: () => boolean,
  tell: Tell,
  listen: Listen,
): void {
  let last = Number.NEGATIVE_INFINITY;
  const touched = (event: Event): void => {
    const now = page.performance.now();
    if (!event.isTrusted || (event.type !== 'pointerdown' && now - last < EVERY)) return;
    if (event.type === 'keydown' && (event as KeyboardEvent).key !== 'Enter') return;
    if (!isTask()) return;
    last = now;
    tell('touched', { platform });
  };
  listen(page, SIGNS, touched);
}
