// Knows how the ledger is opened and brought up to date. Refuses to know what is in it.
import { openDB } from 'idb';
import type { Ledger, Shape } from './shape';
import { STEPS } from './steps';

export type { Ledger } from './shape';

export interface OpenOptions {
  /** The browser closed the connection (disk gone, data cleared), or another tab needs a newer version: open again. */
  readonly onClosed?: () => void;
}

/**
 * Throws what IndexedDB throws: `InvalidStateError` in private windows and on full disks of Firefox, `VersionError`
 * when a newer Taskfare has written here.
 */
export async function openLedger(name = 'taskfare', { onClosed }: OpenOptions = {}): Promise<Ledger> {
  const db: Ledger = await openDB<Shape>(name, STEPS.length, {
    upgrade(opened, from, _to, change) {
      for (const step of STEPS.slice(from)) step(opened, change);
    },
    blocking() {
      db.close();
      onClosed?.();
    },
    terminated: () => onClosed?.(),
  });
  return db;
}
