import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Status } from '../../../lib/core/fact';
import { SAYS } from '../../../lib/core/fact-words';
import type { PageKind, Says, Sighting } from '../../../lib/core/sighting';
import { Ledger, sight, T0, usd } from './ledger';

const some = <T>(...values: readonly T[]) => fc.option(fc.constantFrom(...values), { nil: undefined });
const money = fc.constantFrom(usd(0), usd(1), usd(2), { micros: 1, currency: 'GBP' });
const near = fc.integer({ min: -3, max: 3 }).map(n => T0 + n * 40_000);

/** Few ids, jobs, moments and amounts, so that everything collides. */
const sighting = (tasks: readonly string[]): fc.Arbitrary<Sighting> =>
  fc
    .record({
      says: fc.constantFrom(...SAYS),
      source: fc.constantFrom('page' as const, 'response' as const),
      task: some(...tasks),
      job: some('J', 'K'),
      title: some('one', 'two'),
      pay: fc.option(money, { nil: undefined }),
      bonus: fc.option(fc.array(money, { maxLength: 2 }), { nil: undefined }),
      adjusted: fc.option(money, { nil: undefined }),
      partial: fc.option(money, { nil: undefined }),
      status: some<Status>(
        'open',
        'submitted',
        'approved',
        'paid',
        'rejected',
        'rework',
        'returned',
        'expired',
        'screenedOut',
      ),
      remaining: some(60_000, 61_000, 600_000),
      acceptedAt: fc.option(near, { nil: undefined }),
      startedAt: fc.option(near, { nil: undefined }),
      endedAt: fc.option(near, { nil: undefined }),
      from: fc.option(near, { nil: undefined }),
      reason: some('late', 'blurred'),
      unread: some(['task', 'pay'], ['title']),
    })
    .map(({ says, ...rest }) => sight(says, says === 'income' ? { ...rest, task: undefined } : rest));

interface Report {
  readonly sightings: readonly Sighting[];
  readonly kind: PageKind;
  readonly place: string;
  readonly tab: number;
}

const ENDINGS: readonly Says[] = ['status', 'confirmed', 'submitted', 'returned', 'expired', 'screenedOut'];

/**
 * A page as pages are: it does not state two ends or decisions of one task at once, and what it says without an id is
 * not said of a job of which it names several tasks.
 */
const consistent = (sightings: readonly Sighting[]): Sighting[] => {
  const isEnding = ({ says }: Sighting) => ENDINGS.includes(says);
  const named = sightings.some(s => isEnding(s) && s.task !== undefined);
  const seen = new Set<string>();
  return sightings
    .filter(s => !(named && isEnding(s) && s.task === undefined))
    .map(s => (s.task === undefined && s.says !== 'listed' ? { ...s, job: s.job && 'L' } : s))
    .filter(s => {
      const key = `${s.task ?? ''} ${s.says === 'listed' ? s.job : ''}`;
      return !seen.has(key) && !!seen.add(key);
    });
};

const report = (tasks: readonly string[], place: string): fc.Arbitrary<Report> =>
  fc.record({
    sightings: fc.array(sighting(tasks), { maxLength: 4 }).map(consistent),
    kind: fc.constantFrom<PageKind>('task', 'search', 'payments', 'unknown', 'none'),
    place: fc.constant(place),
    tab: fc.constantFrom(1, 2),
  });

const run = (ledger: Ledger, at: number, r: Report) => ledger.saw(at, r.sightings, r);

test('the same report twice gives no new id', () => {
  fc.assert(
    fc.property(
      fc.array(report(['A', 'B'], '/p'), { maxLength: 5 }),
      report(['A', 'B'], '/p'),
      (before, r) => {
        const ledger = new Ledger();
        before.forEach((b, i) => void run(ledger, T0 + i * 500, b));
        run(ledger, T0 + 5000, r);
        expect(run(ledger, T0 + 5500, r).news).toEqual([]);
      },
    ),
    { numRuns: 200 },
  );
});

test('so does one task, named by its id or only by its job', () => {
  const ofA = (r: Report): Report => ({
    ...r,
    sightings: consistent(r.sightings).map(s =>
      s.task ? { ...s, job: 'J' } : { ...sight(s.says, { source: s.source }), job: 'J' },
    ),
  });
  fc.assert(
    fc.property(
      fc.array(report(['A'], '/p').map(ofA), { maxLength: 4 }),
      report(['A'], '/p').map(ofA),
      (before, r) => {
        const ledger = new Ledger();
        before.forEach((b, i) => void run(ledger, T0 + i * 500, b));
        run(ledger, T0 + 5000, r);
        expect(run(ledger, T0 + 5500, r).news).toEqual([]);
      },
    ),
    { numRuns: 200 },
  );
});

test('other tasks’ reports in between change nothing of that', () => {
  const named = (r: Report): Report => ({
    ...r,
    sightings: r.sightings.filter(s => s.task !== undefined).map(s => ({ ...s, job: s.task })),
  });
  fc.assert(
    fc.property(
      report(['A'], '/a').map(named),
      fc.array(report(['B', 'C'], '/b').map(named), { maxLength: 5 }),
      (r, others) => {
        const ledger = new Ledger();
        run(ledger, T0, r);
        others.forEach((o, i) => void run(ledger, T0 + 500 + i * 500, o));
        expect(run(ledger, T0 + 5500, r).news.filter(f => 'task' in f && f.task === 'A')).toEqual([]);
      },
    ),
    { numRuns: 200 },
  );
});

test('no stated time lies in a future the clock does not know, and no fact lacks its task', () => {
  fc.assert(
    fc.property(report(['A', 'B'], '/p'), r => {
      const { facts } = new Ledger().saw(
        T0,
        r.sightings.map(s => ({ ...s, endedAt: T0 + 9e12 })),
        r,
      );
      for (const fact of facts) {
        expect(fact.at).toBeLessThan(T0 + 86_400_000);
        expect('task' in fact && fact.task).toBeTruthy();
      }
    }),
  );
});
