// Knows how entries lie in blocks on the disk. Refuses to know when they are written.
import type { Entry } from '../../core/entry';
import type { EntryBlock } from '../shape';

/** One block of 100,000 tasks is then 60 kB: read together they cost little, and an edit rewrites one. */
const BLOCKS = 256;

/** Always the same for a key, so that nothing must remember where an entry lies. */
export function blockOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
  return (hash >>> 0) % BLOCKS;
}

export function unpacked({ keys, times, statuses, texts, pays, hourlies }: EntryBlock): Entry[] {
  return keys.map((key, i) => ({
    key,
    time: times[i]!,
    status: statuses[i]!,
    text: texts[i]!,
    pay: pays[i],
    hourly: hourlies[i],
  }));
}

export const packed = (block: number, entries: readonly Entry[]): EntryBlock => ({
  block,
  keys: entries.map(entry => entry.key),
  times: entries.map(entry => entry.time),
  statuses: entries.map(entry => entry.status),
  texts: entries.map(entry => entry.text),
  pays: entries.map(entry => entry.pay),
  hourlies: entries.map(entry => entry.hourly),
});
