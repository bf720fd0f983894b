import { expect, test, vi } from 'vitest';
import { rows } from '../../../entrypoints/ledger/rows';
import { taskRow } from './task-row';

const loader = () => vi.fn(async (keys: readonly string[]) => keys.map(key => taskRow({ key })));
const keys = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => `p:${from + i}`);

test('rows come at one go, once, whoever wants them meanwhile', async () => {
  const load = loader();
  const held = rows(load);
  const there = held.want(keys(70, 80));
  expect(await Promise.all([there, held.want(keys(75, 90))])).toEqual([true, true]);
  expect(load.mock.calls).toEqual([[keys(70, 80)], [keys(80, 90)]]);
  expect(held.at('p:79')?.key).toBe('p:79');
  expect(held.at('p:89')?.key).toBe('p:89');
  expect(await held.want(keys(70, 90))).toBe(false);
  expect(load).toHaveBeenCalledTimes(2);
});

test('memory is bounded: what was looked at longest ago is forgotten', async () => {
  const held = rows(loader());
  await held.want(keys(0, 1000));
  await held.want(keys(0, 10));
  await held.want(keys(1000, 2000));
  expect(keys(0, 2000).filter(key => held.at(key)).length).toBeLessThanOrEqual(1200);
  expect(held.at('p:5')).toBeDefined();
  expect(held.at('p:20')).toBeUndefined();
  expect(held.at('p:1999')).toBeDefined();
});

test('what could not be read is asked for again', async () => {
  const load = vi.fn(loader()).mockRejectedValueOnce(new Error('gone'));
  const held = rows(load);
  await expect(held.want(keys(0, 10))).rejects.toThrow('gone');
  await held.want(keys(0, 10));
  expect(held.at('p:3')?.key).toBe('p:3');
});
