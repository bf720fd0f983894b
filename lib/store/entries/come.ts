// Knows how all blocks come from the disk, the newest first, a few at a time. Refuses to keep them.
import type { EntryBlock } from '../shape';
import { applied, type Change } from './line';

/** Read at one go: what the worker does waits for no more than a few milliseconds. */
const TOGETHER = 16;

export type Came = (blocks: readonly EntryBlock[]) => void;

/** A store of blocks, in a transaction that also read `changes`. */
interface Blocks {
  getAllKeys(range: IDBKeyRange): Promise<number[]>;
  getAll(range: IDBKeyRange): Promise<unknown[]>;
}

/** By block, what the log says of it, and what of tasks without an end. */
export type Changes = ReadonlyMap<number, Change>;

export interface Come {
  /** With what the log says, by block. */
  readonly ended: Map<number, EntryBlock>;
  /** With tasks that have no end: newest first. */
  readonly all: readonly EntryBlock[];
}

/** `came` hears of those of `all`, in their order. */
export async function comeFrom(store: Blocks, log: Changes, open: Changes, came: Came): Promise<Come> {
  const stored = await store.getAllKeys(IDBKeyRange.lowerBound(0));
  const numbers = [...new Set([...stored, ...log.keys(), ...open.keys()])].sort((a, b) => b - a);
  const ended = new Map<number, EntryBlock>();
  const all: EntryBlock[] = [];
  const take = (some: readonly number[], blocks: readonly EntryBlock[]): void => {
    const read = new Map(blocks.map(block => [block.block, block]));
    const shown = some.flatMap(number => {
      const block = changed(number, read.get(number), log);
      if (block) ended.set(number, block);
      return changed(number, block, open) ?? [];
    });
    all.push(...shown);
    came(shown);
  };
  const ask = (some: readonly number[]): Promise<unknown[]> =>
    store.getAll(IDBKeyRange.bound(some.at(-1)!, some[0]!));
  // One is asked for while another is taken, and no more: who reads meanwhile (the first lines) is answered between them.
  const groups = inGroups(numbers);
  let next = groups[0] && ask(groups[0]);
  for (const [i, some] of groups.entries()) {
    const blocks = (await next) as EntryBlock[];
    const after = groups[i + 1];
    next = after && ask(after);
    take(some, blocks);
  }
  return { ended, all };
}

const changed = (
  number: number,
  before: EntryBlock | undefined,
  changes: Changes,
): EntryBlock | undefined => {
  const change = changes.get(number);
  return change ? applied(number, before, change) : before;
};

const inGroups = (numbers: readonly number[]): number[][] =>
  Array.from({ length: Math.ceil(numbers.length / TOGETHER) }, (_, i) =>
    numbers.slice(i * TOGETHER, (i + 1) * TOGETHER),
  );
