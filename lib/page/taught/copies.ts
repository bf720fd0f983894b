// Knows how to meet the tap before it is known what to read from its copies. Refuses to keep more than a page's first few.
import { meet } from '../tap/meet';
import type { Copied } from '../tap/names';

const MOST_WAITING = 20;

/** Meets at once, so that the page cannot come between; hands on what waited as soon as somebody reads. */
export function copies(
  page: Window & typeof globalThis,
  signal: AbortSignal,
): (read: (copied: Copied) => void) => void {
  const waiting: Copied[] = [];
  let received = (copied: Copied): void => {
    if (waiting.length < MOST_WAITING) waiting.push(copied);
  };
  meet(page, copied => received(copied), signal);
  return read => {
    received = read;
    for (const copied of waiting.splice(0)) read(copied);
  };
}
