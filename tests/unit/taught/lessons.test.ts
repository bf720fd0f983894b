import { beforeEach, expect, test } from 'vitest';
import { DEFINITIONS } from '../../../lib/platforms/catalogue';
import type { Taught } from '../../../lib/platforms/taught/taught';
import type { Drawer } from '../../../lib/store/settings';
import {
  keepTaught,
  platformAt,
  platformsOf,
  readTaught,
  removeTaught,
  restoreTaught,
} from '../../../lib/store/taught';

let drawer: Drawer;
beforeEach(() => {
  let held: Record<string, unknown> = {};
  drawer = {
    get: async key => ({ [key]: held[key] }),
    set: async items => {
      held = { ...held, ...items };
    },
  };
});

const taught = (id: string, at: number): Taught => ({
  id,
  name: id.toUpperCase(),
  hosts: [`${id}.example.test`],
  pages: [],
  readings: [],
  at,
});
const ids = async () => {
  const { kept, removed } = await readTaught(drawer);
  return { kept: kept.map(({ id, at }) => [id, at]), removed: removed.map(({ id, at }) => [id, at]) };
};

test('nothing taught: the platforms are those that are built in', async () => {
  expect([...(await platformsOf(drawer)).keys()]).toEqual(Object.keys(DEFINITIONS));
});

test('removing is taken back by one act, as a new version', async () => {
  await keepTaught(drawer, taught('a', 1));
  await keepTaught(drawer, taught('b', 2));
  expect(platformAt(await platformsOf(drawer), 'a.example.test')?.name).toBe('A');
  await removeTaught(drawer, 'a');
  expect(platformAt(await platformsOf(drawer), 'a.example.test')).toBeUndefined();
  expect(await ids()).toEqual({ kept: [['b', 2]], removed: [['a', 1]] });
  await restoreTaught(drawer, 'a', 9);
  expect(await ids()).toEqual({
    kept: [
      ['b', 2],
      ['a', 9],
    ],
    removed: [],
  });
});

test('teaching again replaces, and what was there before can be put back', async () => {
  await keepTaught(drawer, taught('a', 1));
  await keepTaught(drawer, taught('a', 2));
  expect(await ids()).toEqual({ kept: [['a', 2]], removed: [['a', 1]] });
  await restoreTaught(drawer, 'a', 3);
  expect(await ids()).toEqual({ kept: [['a', 3]], removed: [['a', 2]] });
});

test('what was never removed cannot be put back', async () => {
  await restoreTaught(drawer, 'a', 3);
  expect(await ids()).toEqual({ kept: [], removed: [] });
});
