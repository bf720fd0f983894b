// Knows that days from before their sums were text are read and added to as before. Refuses to know the other steps.
import { openDB } from 'idb';
import { expect, test } from 'vitest';
import { openLedger } from '../../../lib/store/open';
import { daysBetween } from '../../../lib/store/query/days-between';
import type { Shape } from '../../../lib/store/shape';
import { STEPS } from '../../../lib/store/steps';
import { append } from '../../../lib/store/write/append';
import { money, saying, utc } from '../core/say';
import { emptyLedger, SETTINGS } from './ledger';

const BEFORE = 7;
const told = (task: string) => {
  const say = saying('prolific', task);
  return [
    say('offered', utc('2026-11-01 10:00'), { pay: money('2.00 GBP') }),
    say('worked', utc('2026-11-01 10:00'), { to: utc('2026-11-01 10:10'), source: 'sensor' }),
    say('submitted', utc('2026-11-01 10:10')),
  ];
};
const days = (db: Awaited<ReturnType<typeof emptyLedger>>) => daysBetween(db, '2026-11-01', '2026-11-01');

test('days of the seventh version are told as before, and go on being added to', async () => {
  const anew = await emptyLedger();
  await append(anew, told('a'), SETTINGS);
  const one = await days(anew);
  await append(anew, told('b'), SETTINGS);
  const two = await days(anew);
  expect(two[0]!.sums.worked).toEqual({ submitted: 1_200_000 });

  // As that version left it on the disk.
  const older = await openDB<Shape>('older', BEFORE, {
    upgrade: (db, _from, _to, change) => STEPS.slice(0, BEFORE).forEach(step => void step(db, change)),
  });
  await older.put('days', one[0] as never);
  older.close();
  const db = await openLedger('older');
  expect(await days(db)).toEqual(one);
  await append(db, told('b'), SETTINGS);
  expect(await days(db)).toEqual(two);
});
