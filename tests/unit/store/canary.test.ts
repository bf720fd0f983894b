// Knows when an emptied ledger must be noticed, and when nothing must be. Refuses to know the recovery page.
import { expect, test } from 'vitest';
import { accept, type Canary, check, type Outside, raiseFloor } from '../../../lib/store/canary';
import { record } from '../../../lib/store/write/record';
import { aTask } from './a-fact';
import { emptyLedger, SETTINGS } from './ledger';

function outside(): Outside & { kept?: Canary } {
  return {
    get() {
      return Promise.resolve(this.kept);
    },
    set(canary) {
      this.kept = canary;
      return Promise.resolve();
    },
  };
}
const work = (task: string) => ({ facts: aTask(task, '2026-11-22T12:00:00Z') });

test('the first start is no loss, nor is the next', async () => {
  const place = outside();
  const db = await emptyLedger();
  expect(await check(db, place, 'i')).toBe('ok');
  expect(place.kept).toEqual({ install: 'i', facts: 0 });
  expect(await check(db, place, 'other')).toBe('ok');
  expect(place.kept?.install).toBe('i');
});

test('an empty database in place of one with facts is a loss, until the worker accepts it', async () => {
  const place = outside();
  const db = await emptyLedger();
  await check(db, place, 'i');
  await record(db, {}, SETTINGS, () => work('1'));
  await raiseFloor(db, place);
  expect(place.kept?.facts).toBe(4);
  const empty = await emptyLedger();
  expect(await check(empty, place, 'j')).toBe('lost');
  expect(await check(empty, place, 'j')).toBe('lost');
  await accept(empty, place, 'i');
  expect(await check(empty, place, 'j')).toBe('ok');
});

test("another installation's database is a loss too; a lost outside is not", async () => {
  const place = outside();
  const db = await emptyLedger();
  await check(db, place, 'i');
  await record(db, {}, SETTINGS, () => work('1'));
  expect(await check(db, outside(), 'new')).toBe('ok');
  place.kept = { install: 'someone else', facts: 0 };
  expect(await check(db, place, 'new')).toBe('lost');
});
