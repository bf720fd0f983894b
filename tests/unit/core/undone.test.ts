// Knows what is taken back when taking back is taken back itself.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Undone } from '../../../lib/core/fact';
import { undoneActs } from '../../../lib/core/undone';

const undo = (undoes: string, act?: string): Undone => ({
  id: `${undoes} ${act}`,
  kind: 'undone',
  at: 1,
  seen: 1,
  source: 'worker',
  device: 'd',
  platform: 'p',
  undoes,
  ...(act === undefined ? {} : { act }),
});
const of = (...facts: Undone[]) => [...undoneActs(facts)].sort();

test('undo, undo of the undo, and once more', () => {
  expect(of(undo('edit', 'u1'))).toEqual(['edit']);
  expect(of(undo('edit', 'u1'), undo('u1', 'u2'))).toEqual(['u1']);
  expect(of(undo('edit', 'u1'), undo('u1', 'u2'), undo('u2', 'u3'))).toEqual(['edit', 'u2']);
});

test('taken back twice, it takes two to restore', () => {
  expect(of(undo('edit', 'u1'), undo('edit', 'u2'), undo('u1', 'u3'))).toEqual(['edit', 'u1']);
  expect(of(undo('edit', 'u1'), undo('edit', 'u2'), undo('u1', 'u3'), undo('u2', 'u3'))).toEqual([
    'u1',
    'u2',
  ]);
});

test('a circle undoes nothing', () => {
  expect(of(undo('a', 'b'), undo('b', 'a'))).toEqual([]);
  expect(of(undo('a', 'a'))).toEqual([]);
});

test('the order of the facts does not matter; and one more undo changes the answer for its act', () => {
  const acts = fc.constantFrom('a', 'b', 'c', 'd');
  const facts = fc.array(
    fc.tuple(acts, acts).map(([undoes, act]) => undo(undoes, act)),
    { maxLength: 6 },
  );
  fc.assert(
    fc.property(
      facts.chain(all => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
      ([all, shuffled]) => {
        expect(of(...shuffled)).toEqual(of(...all));
        for (const act of ['a', 'b', 'c', 'd']) {
          const undoers = all.filter(fact => fact.undoes === act);
          if (!undoneActs(all).has(act) || undoers.length === 0) continue;
          const restored = undoers.map(fact => undo(fact.act!, 'new'));
          if (undoers.some(fact => fact.act === act)) continue;
          expect(undoneActs([...all, ...restored]).has(act)).toBe(false);
        }
      },
    ),
  );
});
