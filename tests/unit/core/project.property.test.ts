// Knows what must hold of every projection, whatever the facts. Refuses to know single numbers (stories).
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mergeFacts } from '../../../lib/core/merge';
import { project } from '../../../lib/core/project';
import type { Sums } from '../../../lib/core/row';
import { addSums, sumAt, sumsAt } from '../../../lib/core/sums';
import { anyContext, anyFacts, shaken } from './any-facts';

const RUNS = { numRuns: 600 };
const PATIENCE = 30_000;

test(
  'the row is the same for any order and any repetition of the facts',
  () => {
    fc.assert(
      fc.property(
        anyFacts.chain(facts => fc.tuple(fc.constant(facts), shaken(facts))),
        anyContext,
        ([facts, again], context) => {
          const row = project(facts, context);
          expect(project(again, context)).toEqual(row);
          // What the store keeps is merged already.
          expect(project(mergeFacts(again), { ...context, undone: new Set() })).toEqual(
            project(facts, { ...context, undone: new Set() }),
          );
        },
      ),
      RUNS,
    );
  },
  PATIENCE,
);

test(
  'what it adds to the days is the row: its money, its bonus, its time; nothing lost and nothing made',
  () => {
    fc.assert(
      fc.property(anyFacts, anyContext, (facts, context) => {
        const row = project(facts, context);
        if (row === undefined) return;
        const total = Object.values(row.days).reduce(addSums, {} as Sums);
        expect(sumAt(total, 'worked', row.status)).toBe(row.worked);
        expect(sumAt(total, 'assumed')).toBe(row.assumed);
        expect(sumAt(total, 'tasks', row.status)).toBe(1);
        const laid = row.worked > 0 ? 'money' : 'untimed';
        const expected: Sums = {};
        for (const { standing, amount } of row.money)
          expected[amount.currency] = { ...(expected[amount.currency] as Sums), [standing]: amount.micros };
        expect(sumsAt(total, laid)).toEqual(expected);
        expect(sumsAt(total, laid === 'money' ? 'untimed' : 'money')).toEqual({});
        for (const bonus of row.bonus) expect(sumAt(total, 'bonus', bonus.currency)).toBe(bonus.micros);
        for (const each of Object.values(row.days)) expect(allWhole(each)).toBe(true);
      }),
      RUNS,
    );
  },
  PATIENCE,
);

const allWhole = (sums: Sums): boolean =>
  Object.values(sums).every(value =>
    typeof value === 'object' ? allWhole(value) : Number.isInteger(value) && value !== 0,
  );

test(
  'no time is negative, and worked never exceeds first to last',
  () => {
    fc.assert(
      fc.property(anyFacts, anyContext, (facts, context) => {
        const row = project(facts, context);
        if (row === undefined) return;
        const ends = facts.flatMap(fact => {
          const set = fact.kind === 'corrected' || fact.kind === 'added' ? (fact.set.spans ?? []) : [];
          return [fact.at, ...('to' in fact ? [fact.to] : []), ...set.flatMap(span => [span.from, span.to])];
        });
        expect(row.worked).toBeGreaterThanOrEqual(0);
        expect(row.worked).toBeLessThanOrEqual(Math.max(...ends) - Math.min(...ends));
        expect(row.assumed).toBeLessThanOrEqual(row.worked);
        expect(row.elapsed ?? 0).toBeGreaterThanOrEqual(0);
      }),
      RUNS,
    );
  },
  PATIENCE,
);

test(
  'an act taken back leaves the row as it was without it',
  () => {
    fc.assert(
      fc.property(anyFacts, anyContext, (facts, context) => {
        const without = facts.filter(fact => fact.act !== 'x');
        expect(project(facts, { ...context, undone: new Set(['x']) })).toEqual(
          project(without, { ...context, undone: new Set() }),
        );
      }),
      RUNS,
    );
  },
  PATIENCE,
);
