// Knows how a test gets an empty ledger and looks at everything in it. Refuses to know what should be there.
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import type { Settings } from '../../../lib/core/setting';
import { type DayLine, dayOfLine } from '../../../lib/store/day-line';
import { type Ledger, openLedger } from '../../../lib/store/open';
import { STORES } from '../../../lib/store/shape';

export const SETTINGS: Settings = {
  zone: 'Europe/Paris',
  idleAfter: 60_000,
  absence: 120_000,
  soundAsks: 1_800_000,
  rates: [],
  timerOnly: [],
};

/** Each call is another browser profile. */
export async function emptyLedger(): Promise<Ledger> {
  globalThis.indexedDB = new IDBFactory();
  return openLedger();
}

/** Every row of every store; but not how often they were written, nor when. */
export async function everything(db: Ledger): Promise<Record<string, unknown[]>> {
  const rows = await Promise.all(STORES.map(async name => [name, await db.getAll(name)] as const));
  const { now, days, entryLog: _when, ...others } = Object.fromEntries<unknown[]>(rows);
  // Their text may tell the same sums in another order.
  return {
    ...others,
    days: (days as DayLine[]).map(dayOfLine),
    now: now!.map(row => ({ ...(row as object), changes: 0 })),
  };
}
