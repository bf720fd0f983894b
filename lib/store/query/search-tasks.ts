// Knows how to go through tasks newest first in bounded ranges of an index, so that a search can be followed and stopped. Refuses to know what is looked for.
import type { Status } from '../../core/fact';
import type { TaskRow } from '../../core/row';
import type { Ledger } from '../shape';

export interface SearchRange {
  /** With a platform: read by the index of both. */
  readonly status?: Status;
  readonly platform?: string;
  /** Moments, [from, to). */
  readonly from?: number;
  readonly to?: number;
}

export interface SearchPage<T> {
  readonly found: readonly T[];
  /** Share of the range that has been looked at, 0…1. */
  readonly done: number;
}

const PAGE = 1000;

/**
 * `keep` turns a row into what is remembered of it, or undefined to leave it out; a row outside the range is never
 * shown to it. To stop, stop asking for pages.
 */
export async function* searchTasks<T>(
  db: Ledger,
  { status, platform, from = -Infinity, to = Infinity }: SearchRange,
  keep: (row: TaskRow) => T | undefined,
): AsyncGenerator<SearchPage<T>> {
  // No range of keys may end where it begins, or before.
  if (from >= to) return;
  const narrow = status !== undefined && platform !== undefined;
  const prefix = narrow ? [status, platform] : [];
  const lowest = [...prefix, from];
  const name = narrow ? 'status' : 'time';
  const total = await db.countFromIndex(
    'tasks',
    name,
    IDBKeyRange.bound(lowest, [...prefix, to], false, true),
  );
  let highest: IDBValidKey = [...prefix, to];
  for (let looked = 0; ; ) {
    const index = db.transaction('tasks').store.index(name);
    // Keys alone say where this page begins: its rows are then read by one call.
    const range = IDBKeyRange.bound(lowest, highest, false, true);
    const first = await index.openKeyCursor(range, 'prev');
    if (!first) return;
    const last = await first.advance(PAGE - 1);
    const lower = last?.key ?? lowest;
    const rows = await index.getAll(IDBKeyRange.bound(lower, highest, false, true));
    looked += rows.length;
    const found = rows
      .reverse()
      .filter(row => (!status || row.status === status) && (!platform || row.platform === platform))
      .flatMap(row => keep(row) ?? []);
    yield { found, done: Math.min(1, looked / total) };
    if (!last) return;
    highest = lower;
  }
}
