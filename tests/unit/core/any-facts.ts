// Knows how facts are generated that collide: few ids, few times, few keys. Refuses to know what must hold of them.
import fc from 'fast-check';
import type { Correction } from '../../../lib/core/correction';
import type { TaskFact, Terms } from '../../../lib/core/fact';
import type { ProjectContext } from '../../../lib/core/project';
import { context, HOUR, utc } from './say';

const START = utc('2026-03-28 20:00');
/** Half hours around a midnight and a change of clocks in Paris. */
const time = fc.integer({ min: 0, max: 16 }).map(n => START + n * (HOUR / 2));
const money = fc.record({
  micros: fc.constantFrom(1, 999_999, 1_000_001, 2_500_000),
  currency: fc.constantFrom('USD', 'GBP'),
});
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const task = fc.constantFrom('A', 'B');
const common = {
  id: fc.constantFrom('1', '2', '3', '4', '5', '6', '7', '8'),
  at: time,
  seen: time,
  platform: fc.constant('p'),
  source: fc.constantFrom('page', 'response', 'sensor', 'worker', 'import'),
  device: fc.constantFrom('d1', 'd2'),
  act: maybe(fc.constantFrom('x', 'y')),
  job: maybe(fc.constantFrom('j', '__proto__')),
};
const span = fc.record({ from: time, to: time });
const set = fc.record<Correction>(
  {
    pay: fc.option(money),
    bonus: fc.array(money, { maxLength: 2 }),
    status: fc.constantFrom('submitted', 'approved', 'returned'),
    spans: fc.array(span, { maxLength: 2 }),
  },
  { requiredKeys: [] },
);
const of = (kind: string, own: Record<string, fc.Arbitrary<unknown>> = {}) =>
  fc.record({ ...common, kind: fc.constant(kind), task, ...own });

const OBSERVED = [
  of('offered', {
    title: maybe(fc.constantFrom('t', 'u')),
    requester: maybe(fc.constantFrom('r', 's')),
    pay: maybe(money),
    estimated: maybe(fc.constantFrom(HOUR / 4)),
  }),
  of('opened'),
  of('accepted', { deadline: maybe(time) }),
  of('submitted'),
  of('returned', { partial: maybe(money) }),
  of('expired', { presumed: maybe(fc.constant(true)) }),
  of('screenedOut', { partial: maybe(money) }),
  of('approved'),
  of('paid'),
  of('rejected'),
  of('reworkAsked'),
  of('bonus', { total: money }),
  of('adjusted', { total: money }),
  of('stamped', { started: maybe(time), ended: maybe(time) }),
];
const worked = of('worked', {
  to: time,
  assumed: maybe(fc.constant(HOUR)),
  answer: maybe(fc.constantFrom('count', 'leave', 'break')),
});
const BY_HAND = [of('corrected', { set }), of('added', { set }), of('same', { other: task })];

/** Facts of one task, spans half of them. `removed` and `income` are left to the tests that mean them. */
export const anyFacts = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: worked },
    ...[...OBSERVED, ...BY_HAND].map(arbitrary => ({ weight: 1, arbitrary })),
  ),
  { minLength: 1, maxLength: 12 },
) as fc.Arbitrary<unknown> as fc.Arbitrary<TaskFact[]>;

const terms = fc.array(
  fc.record({
    ...common,
    act: fc.constant(undefined),
    kind: fc.constant('terms' as const),
    project: maybe(fc.constantFrom('j')),
    model: fc.constantFrom('piece', 'hourly', 'estimate', 'ticket'),
    rate: maybe(money),
  }),
  { maxLength: 3 },
) as fc.Arbitrary<unknown> as fc.Arbitrary<Terms[]>;

const anyRivals = fc.array(fc.record({ id: fc.constantFrom('r1', 'r2', '4'), from: time, to: time }), {
  maxLength: 3,
});

export const anyContext: fc.Arbitrary<ProjectContext> = fc
  .record({
    terms,
    undone: fc.constantFrom<string[]>([], ['x'], ['x', 'y']).map(acts => new Set(acts)),
    rivals: anyRivals,
    zone: fc.constantFrom('Europe/Paris', 'Asia/Kathmandu', 'America/Caracas'),
  })
  .map(({ zone, ...more }) => context(zone, more));

/** The same facts in another order, some of them twice or more. */
export const shaken = <T>(facts: readonly T[]): fc.Arbitrary<T[]> =>
  fc
    .tuple(
      fc.shuffledSubarray([...facts], { minLength: facts.length }),
      fc.array(fc.constantFrom(...facts), { maxLength: 4 }),
      fc.boolean(),
    )
    .map(([all, again, first]) => (first ? [...again, ...all] : [...all, ...again]));
