import { expect, test, vi } from 'vitest';
import { rows } from '../../../entrypoints/ledger/rows';
import { taskRow } from './task-row';

const loader = () =>
  vi.fn(async (offset: number, limit: number) =>
    Array.from({ length: limit }, (_, i) => taskRow({ key: `p:${offset + i}` })),
  );

test('rows come a page at a time, once', async () => {
  const load = loader();
  const held = rows(load, () => undefined);
  const there = held.want(75, 85);
  await Promise.all([there, held.want(75, 85)]);
  expect(load.mock.calls.map(([offset]) => offset)).toEqual([40, 80]);
  expect(held.at(79)?.key).toBe('p:79');
  expect(held.at(84)?.key).toBe('p:84');
});

test('memory is bounded: the page looked at longest ago is forgotten', async () => {
  const held = rows(loader(), () => undefined);
  for (let page = 0; page < 40; page++) {
    await held.want(page * 40, page * 40 + 10);
  }
  const kept = Array.from({ length: 40 }, (_, page) => held.at(page * 40)).filter(Boolean);
  expect(kept.length).toBeLessThanOrEqual(30);
  expect(held.at(1_560)?.key).toBe('p:1560');
});

test('what could not be read is asked for again', async () => {
  const load = vi.fn(loader()).mockRejectedValueOnce(new Error('gone'));
  const held = rows(load, () => undefined);
  await expect(held.want(0, 10)).rejects.toThrow('gone');
  await held.want(0, 10);
  expect(held.at(3)?.key).toBe('p:3');
});
