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
  /** Share of the time between newest and oldest that has been looked through, 0…1: counting rows first would cost as much as a page. */
  readonly done: number;
}

/** The first page is small: what is newest is seen at once. */
const FIRST = 200;
const PAGE = 2000;

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
  const timeOf = (key: IDBValidKey): number => (key as readonly unknown[])[prefix.length] as number;
  let highest: IDBValidKey = [...prefix, to];
  let whole: { readonly newest: number; readonly oldest: number } | undefined;
  for (let size = FIRST; ; size = PAGE) {
    const index = db.transaction('tasks').store.index(name);
    // Keys alone say where this page begins: its rows are then read by one call.
    const range = IDBKeyRange.bound(lowest, highest, false, true);
    const first = await index.openKeyCursor(range, 'prev');
    if (!first) return;
    const newest = timeOf(first.key);
    const last = await first.advance(size - 1);
    const lower = last?.key ?? lowest;
    const rows = await index.getAll(IDBKeyRange.bound(lower, highest, false, true));
    whole ??= { newest, oldest: timeOf((await index.openKeyCursor(range))!.key) };
    const found = rows
      .reverse()
      .filter(row => (!status || row.status === status) && (!platform || row.platform === platform))
      .flatMap(row => keep(row) ?? []);
    const length = whole.newest - whole.oldest;
    yield { found, done: last === null ? 1 : length > 0 ? (whole.newest - timeOf(lower)) / length : 0 };
    if (!last) return;
    highest = lower;
  }
}
