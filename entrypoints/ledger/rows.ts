// Knows which pages of tasks are in memory around the lines in sight. Refuses to hold more than a few, whatever the ledger's size.
import type { TaskRow } from '../../lib/core/row';

const PAGE = 100;
/** 12 × 100 rows, about a megabyte. */
const KEPT = 12;

export interface Rows {
  at(index: number): TaskRow | undefined;
  /** Reads what is missing; `read` is called when something new has come. */
  want(from: number, to: number): void;
  /** The ledger has changed: every page is read again when it is wanted, and stays as it is until then. */
  again(): void;
  /** Forgets everything: another list is shown. */
  clear(): void;
}

export function rows(
  load: (offset: number, limit: number) => Promise<readonly TaskRow[]>,
  read: () => void,
): Rows {
  const pages = new Map<number, readonly TaskRow[]>();
  const underway = new Set<number>();
  /** Pages that may say something else by now. */
  const old = new Set<number>();
  let era = 0;

  const fetch = async (page: number): Promise<void> => {
    const asked = era;
    underway.add(page);
    try {
      const found = await load(page * PAGE, PAGE);
      if (asked !== era) return;
      pages.set(page, found);
      for (const oldest of pages.keys()) {
        if (pages.size <= KEPT) break;
        pages.delete(oldest);
      }
      read();
    } finally {
      if (asked === era) underway.delete(page);
    }
  };

  return {
    at: index => pages.get(Math.floor(index / PAGE))?.[index % PAGE],
    want(from, to) {
      for (let page = Math.floor(from / PAGE); page <= Math.floor(to / PAGE); page++) {
        const held = pages.get(page);
        if (held && !old.has(page)) {
          // Kept longest: what was looked at last.
          pages.delete(page);
          pages.set(page, held);
        } else if (!underway.has(page)) {
          old.delete(page);
          void fetch(page);
        }
      }
    },
    again() {
      for (const page of [...pages.keys(), ...underway]) old.add(page);
    },
    clear() {
      era++;
      pages.clear();
      underway.clear();
      old.clear();
    },
  };
}
