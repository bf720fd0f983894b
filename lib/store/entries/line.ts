// Knows what a write leaves in the log for those who keep entries, and what many such lines come to. Refuses to write.
import { type Entry, entryOf, isKept, isOtherEntry } from '../../core/entry';
import type { TaskRow } from '../../core/row';
import type { EntryBlock, EntryLine } from '../shape';
import { blockOf, packed, unpacked } from './block';

/** Undefined where the entry says what it said. */
export function lineOf(before: TaskRow | undefined, after: TaskRow | undefined): EntryLine | undefined {
  const key = (before ?? after)?.key;
  if (key === undefined || !isOtherEntry(before, after)) return undefined;
  return {
    key,
    ...(before && isKept(before) && { was: blockOf(before) }),
    ...(after && isKept(after) && { now: entryOf(after) }),
  };
}

/** What is to become of one block: by key, the entry it has now; undefined: none. */
export type Change = Map<string, Entry | undefined>;

/** By block. `lines` in the order of the log. */
export function changesOf(lines: readonly EntryLine[]): Map<number, Change> {
  const blocks = new Map<number, Change>();
  const put = (block: number, key: string, entry: Entry | undefined): void => {
    const change = blocks.get(block) ?? new Map();
    blocks.set(block, change.set(key, entry));
  };
  for (const { key, was, now } of lines) {
    if (was !== undefined) put(was, key, undefined);
    if (now !== undefined) put(blockOf(now), key, now);
  }
  return blocks;
}

/** Undefined: nothing is left in it. */
export function applied(
  block: number,
  before: EntryBlock | undefined,
  change: ReadonlyMap<string, Entry | undefined>,
): EntryBlock | undefined {
  const all = (before ? unpacked(before) : []).filter(({ key }) => !change.has(key));
  for (const entry of change.values()) if (entry) all.push(entry);
  return all.length > 0 ? packed(block, all) : undefined;
}
