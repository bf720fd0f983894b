// Knows that rows kept by difference are the rows made anew. Refuses to know what the rows should say (core's tests).
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Fact } from '../../../lib/core/fact';
import type { Ledger } from '../../../lib/store/open';
import { append } from '../../../lib/store/write/append';
import { rebuild } from '../../../lib/store/write/rebuild';
import { record } from '../../../lib/store/write/record';
import { recount } from '../../../lib/store/write/recount';
import { aFact, at } from './a-fact';
import { anyFact } from './any-facts';
import { emptyLedger, everything, SETTINGS } from './ledger';

/** Whoever travels writes days of two zones, and a recount lays all on the last one; who does not needs no recount. */
async function write(db: Ledger, batches: readonly (readonly Fact[])[], travels = false): Promise<void> {
  const zone = (i: number) => (travels && i % 2 === 0 ? 'Asia/Kathmandu' : SETTINGS.zone);
  for (const [i, facts] of batches.entries())
    await record(db, {}, { ...SETTINGS, zone: zone(i) }, () => ({ facts }));
  if (travels) await recount(db, SETTINGS);
}

const someBatches = fc.array(fc.array(anyFact, { minLength: 1, maxLength: 6 }), {
  minLength: 1,
  maxLength: 8,
});

test('after any writes, tasks, unpaid work, days and requesters are what a rebuild makes', async () => {
  await fc.assert(
    fc.asyncProperty(someBatches, fc.integer({ max: 3, min: 0 }), async (batches, travels) => {
      const db = await emptyLedger();
      await write(db, batches, travels === 0);
      const kept = await everything(db);
      await rebuild(db, SETTINGS);
      expect(await everything(db)).toEqual(kept);
      db.close();
    }),
    { numRuns: 150 },
  );
});

test('the same facts in another order, partition and repetition give the same ledger', async () => {
  const shuffled = someBatches.chain(batches => {
    const facts = batches.flat();
    return fc.tuple(
      fc.constant(batches),
      fc.shuffledSubarray([...facts, ...facts], { minLength: facts.length }),
      fc.shuffledSubarray(facts, { minLength: facts.length }),
    );
  });
  await fc.assert(
    fc.asyncProperty(shuffled, async ([batches, some, all]) => {
      const one = await emptyLedger();
      await write(one, batches);
      const other = await emptyLedger();
      await append(other, some, SETTINGS);
      await append(other, all, SETTINGS);
      expect(await everything(other)).toEqual(await everything(one));
      expect(await append(other, all, SETTINGS)).toEqual({ added: 0 });
      one.close();
      other.close();
    }),
    { numRuns: 80 },
  );
});

test('a span two devices claim keeps its day contested, whichever copy comes first', async () => {
  const nine = '2026-11-22T09:00:00Z';
  const long = aFact('worked', nine, { task: 'long', id: 'long', to: at('2026-11-22T17:00:00Z') });
  const mine = aFact('worked', nine, { task: 'twice', id: 'twice', to: at(nine) });
  const theirs = { ...mine, to: at('2026-11-22T09:40:00Z'), device: 'e' };
  const [one, other] = [await emptyLedger(), await emptyLedger()];
  for (const fact of [long, theirs, mine]) await append(one, [fact], SETTINGS);
  for (const fact of [mine, theirs, long]) await append(other, [fact], SETTINGS);
  expect(await everything(other)).toEqual(await everything(one));
});
