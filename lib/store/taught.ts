// Knows where what the worker taught is kept, and how a removal is taken back. Refuses to know what it says.
import { DEFINITIONS } from '../platforms/catalogue';
import type { Definition } from '../platforms/format';
import { overlay } from '../platforms/taught/overlay';
import type { Taught } from '../platforms/taught/taught';
import type { Drawer } from './settings';

export interface Lessons {
  readonly kept: readonly Taught[];
  /** Newest first: each can be put back. */
  readonly removed: readonly Taught[];
}

const TAUGHT = 'taught';
const MOST_REMOVED = 20;

export async function readTaught(drawer: Drawer): Promise<Lessons> {
  const { [TAUGHT]: found } = await drawer.get(TAUGHT);
  return { kept: [], removed: [], ...(found as Partial<Lessons> | undefined) };
}

/** Replaces what was kept under its id, which then counts as removed. */
export async function keepTaught(drawer: Drawer, taught: Taught): Promise<void> {
  const { kept, removed } = await readTaught(drawer);
  const before = kept.filter(({ id }) => id === taught.id);
  const others = kept.filter(({ id }) => id !== taught.id);
  await write(drawer, [...others, taught], [...before, ...removed]);
}

export async function removeTaught(drawer: Drawer, id: string): Promise<void> {
  const { kept, removed } = await readTaught(drawer);
  const gone = kept.filter(one => one.id === id);
  await write(
    drawer,
    kept.filter(one => one.id !== id),
    [...gone, ...removed],
  );
}

/** The newest removed one of this id. `at` names a new version: open pages get it anew. */
export async function restoreTaught(drawer: Drawer, id: string, at: number): Promise<void> {
  const { kept, removed } = await readTaught(drawer);
  const back = removed.find(one => one.id === id);
  if (!back) return;
  const rest = removed.filter(one => one !== back);
  const instead = kept.filter(one => one.id === id);
  const others = kept.filter(one => one.id !== id);
  await write(drawer, [...others, { ...back, at }], [...instead, ...rest]);
}

const write = (drawer: Drawer, kept: readonly Taught[], removed: readonly Taught[]): Promise<void> =>
  drawer.set({ [TAUGHT]: { kept, removed: removed.slice(0, MOST_REMOVED) } });

/** Every platform there is for this worker, by id: built in, with what was taught laid over. */
export type Platforms = ReadonlyMap<string, Definition>;

export const withTaught = (taught: readonly Taught[]): Platforms =>
  new Map([
    ...Object.entries(DEFINITIONS),
    ...taught.map(one => [one.id, overlay(one, builtIn(one.id))] as const),
  ]);

export const platformsOf = async (drawer: Drawer): Promise<Platforms> =>
  withTaught((await readTaught(drawer)).kept);

const builtIn = (id: string): Definition | undefined =>
  Object.hasOwn(DEFINITIONS, id) ? DEFINITIONS[id] : undefined;

/** By exact host. */
export const platformAt = (platforms: Platforms, host: string): Definition | undefined =>
  [...platforms.values()].find(({ hosts }) => hosts.includes(host));
