// Knows which tasks are in memory around the lines in sight. Refuses to hold more than a few, whatever the ledger's size.
import type { TaskRow } from '../../lib/core/row';

/** About a megabyte. */
const KEPT = 1200;

export interface Rows {
  at(key: string): TaskRow | undefined;
  /** Reads what is missing, at one go. Resolves when it is there: whether anything was missing. */
  want(keys: readonly string[]): Promise<boolean>;
}

export function rows(load: (keys: readonly string[]) => Promise<readonly TaskRow[]>): Rows {
  const held = new Map<string, TaskRow>();
  const underway = new Map<string, Promise<void>>();

  const fetch = async (keys: readonly string[]): Promise<void> => {
    try {
      for (const row of await load(keys)) held.set(row.key, row);
      for (const oldest of held.keys()) {
        if (held.size <= KEPT) break;
        held.delete(oldest);
      }
    } finally {
      for (const key of keys) underway.delete(key);
    }
  };

  return {
    at: key => held.get(key),
    async want(keys) {
      const missing: string[] = [];
      for (const key of keys) {
        const row = held.get(key);
        // Kept longest: what was looked at last.
        if (row && held.delete(key)) held.set(key, row);
        else if (!underway.has(key)) missing.push(key);
      }
      if (missing.length > 0) {
        const coming = fetch(missing);
        for (const key of missing) underway.set(key, coming);
      }
      const coming = new Set(keys.flatMap(key => underway.get(key) ?? []));
      await Promise.all(coming);
      return coming.size > 0;
    },
  };
}
