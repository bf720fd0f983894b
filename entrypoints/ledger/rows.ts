// Knows which pages of tasks are in memory around the lines in sight. Refuses to hold more than a few, whatever the ledger's size.
import type { TaskRow } from '../../lib/core/row';

/** What is in sight, and some more: what was typed is waited for. */
const PAGE = 40;
/** 30 × 40 rows, about a megabyte. */
const KEPT = 30;

export interface Rows {
  at(index: number): TaskRow | undefined;
  /** Reads what is missing; `read` is called when something new has come. Resolves when it is there. */
  want(from: number, to: number): Promise<void>;
}

export function rows(
  load: (offset: number, limit: number) => Promise<readonly TaskRow[]>,
  read: () => void,
): Rows {
  const pages = new Map<number, readonly TaskRow[]>();
  const underway = new Map<number, Promise<void>>();

  const fetch = async (page: number): Promise<void> => {
    try {
      pages.set(page, await load(page * PAGE, PAGE));
      for (const oldest of pages.keys()) {
        if (pages.size <= KEPT) break;
        pages.delete(oldest);
      }
      read();
    } finally {
      underway.delete(page);
    }
  };

  return {
    at: index => pages.get(Math.floor(index / PAGE))?.[index % PAGE],
    async want(from, to) {
      const missing: Promise<void>[] = [];
      for (let page = Math.floor(from / PAGE); page <= Math.floor(to / PAGE); page++) {
        const held = pages.get(page);
        if (held) {
          // Kept longest: what was looked at last.
          pages.delete(page);
          pages.set(page, held);
          continue;
        }
        if (!underway.has(page)) underway.set(page, fetch(page));
        missing.push(underway.get(page)!);
      }
      await Promise.all(missing);
    },
  };
}
