import { expect, test, vi } from 'vitest';
import { rows } from '../../../entrypoints/ledger/rows';
import { taskRow } from './task-row';

const settled = () => new Promise(resolve => setTimeout(resolve, 0));
const loader = () =>
  vi.fn(async (offset: number, limit: number) =>
    Array.from({ length: limit }, (_, i) => taskRow({ key: `p:${offset + i}` })),
  );

test('rows come a page at a time, once', async () => {
  const load = loader();
  const held = rows(load, () => undefined);
  held.want(95, 105);
  held.want(95, 105);
  await settled();
  expect(load.mock.calls.map(([offset]) => offset)).toEqual([0, 100]);
  expect(held.at(99)?.key).toBe('p:99');
  expect(held.at(104)?.key).toBe('p:104');
});

test('memory is bounded: the page looked at longest ago is forgotten', async () => {
  const held = rows(loader(), () => undefined);
  for (let page = 0; page < 40; page++) {
    held.want(page * 100, page * 100 + 10);
    await settled();
  }
  const kept = Array.from({ length: 40 }, (_, page) => held.at(page * 100)).filter(Boolean);
  expect(kept.length).toBeLessThanOrEqual(12);
  expect(held.at(3_900)?.key).toBe('p:3900');
});

test('what was underway when the ledger changed is not shown', async () => {
  const read = vi.fn();
  const held = rows(loader(), read);
  held.want(0, 10);
  held.clear();
  await settled();
  expect(held.at(0)).toBeUndefined();
  expect(read).not.toHaveBeenCalled();
});
