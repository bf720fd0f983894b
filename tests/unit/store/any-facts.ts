// Knows how to make facts that collide: few tasks, few times, few acts. Refuses to know what follows from them.
import fc from 'fast-check';
import type { Fact } from '../../../lib/core/fact';

/** Around two midnights, UTC and Paris. */
const BASE = Date.parse('2026-03-28T21:00:00Z');
const MINUTE = 60_000;
const moment = fc.integer({ min: 0, max: 40 }).map(n => BASE + n * 15 * MINUTE);
const length = fc.constantFrom(0, 5 * MINUTE, 40 * MINUTE, 3 * 60 * MINUTE, 26 * 60 * MINUTE);
const platform = fc.constantFrom('p', 'q');
const task = fc.constantFrom('1', '2', '3');
const act = fc.constantFrom('x', 'y', 'z');
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const money = fc.record({
  micros: fc.constantFrom(1, 333_333, 2_000_000),
  currency: fc.constantFrom('USD', 'GBP'),
});

const common = (source: fc.Arbitrary<Fact['source']>) => ({
  at: moment,
  seen: moment,
  platform,
  source,
  device: fc.constantFrom('d', 'e'),
});
const observed = { ...common(fc.constantFrom('page', 'response', 'import')), task, act: maybe(act) };
const measured = common(fc.constantFrom('sensor', 'sensor', 'worker'));
const byHand = { ...common(fc.constant('worker')), act };
const job = maybe(fc.constantFrom('j', 'k'));

const set = fc.record(
  {
    title: fc.constantFrom('T', null),
    requester: fc.constantFrom('r', 's', null),
    pay: fc.oneof(money, fc.constant(null)),
    status: fc.constantFrom('submitted' as const, 'approved' as const),
    spans: fc.array(
      fc.tuple(moment, length).map(([from, ms]) => ({ from, to: from + ms })),
      { maxLength: 2 },
    ),
  },
  { requiredKeys: [] },
);

type Loose = Record<string, unknown> & { kind: string; at: number; platform: string; task?: string };
const kinds: fc.Arbitrary<Loose>[] = [
  fc.record({
    ...observed,
    kind: fc.constant('offered'),
    title: maybe(fc.constant('T')),
    requester: maybe(fc.constantFrom('r', 's')),
    requesterName: maybe(fc.constantFrom('R', 'S')),
    pay: maybe(money),
    estimated: maybe(fc.constant(10 * MINUTE)),
    job,
  }),
  fc.record({
    ...observed,
    kind: fc.constantFrom('accepted', 'opened', 'approved', 'paid', 'rejected', 'reworkAsked'),
  }),
  fc.record({
    ...observed,
    kind: fc.constantFrom('submitted', 'returned', 'expired', 'screenedOut'),
    partial: maybe(money),
  }),
  fc.record({ ...observed, kind: fc.constantFrom('bonus', 'adjusted'), total: money }),
  fc.record({
    ...observed,
    kind: fc.constant('income'),
    length,
    pay: maybe(money),
    salary: maybe(fc.constant(true)),
  }),
  fc.record({ ...measured, task, kind: fc.constant('worked'), length, act: maybe(act) }),
  fc.record({ ...measured, task, kind: fc.constant('worked'), length, assumed: maybe(fc.constant(120_000)) }),
  fc.record({
    ...measured,
    kind: fc.constant('overhead'),
    length,
    unpaid: fc.constantFrom('search', 'message'),
    act: maybe(act),
  }),
  fc.record({ ...byHand, task, kind: fc.constantFrom('corrected', 'added'), set }),
  fc.record({ ...observed, kind: fc.constant('stamped'), started: maybe(moment), ended: maybe(moment) }),
  fc.record({ ...byHand, kind: fc.constant('fee'), amount: money, what: fc.constant('payout') }),
  fc.record({ ...byHand, task, kind: fc.constant('removed') }),
  fc.record({ ...byHand, task, kind: fc.constant('same'), other: task }),
  fc.record({
    ...byHand,
    kind: fc.constant('terms'),
    model: fc.constantFrom('hourly', 'estimate', 'piece'),
    rate: maybe(money),
    project: job,
  }),
  fc.record({ ...byHand, kind: fc.constant('undone'), undoes: act }),
  fc.record({ ...byHand, kind: fc.constant('reviewed'), requester: fc.constant('r'), pay: fc.constant(3) }),
];

/** Ids are few too, so that the same fact comes again with other times. Absent fields are absent, as on disk. */
export const anyFact: fc.Arbitrary<Fact> = fc
  .tuple(fc.oneof(...kinds), fc.constantFrom(0, 1))
  .map(([{ length, ...loose }, n]) => {
    const span = length === undefined ? {} : { to: loose.at + Number(length), from: loose.at };
    const of = String(loose.other ?? loose.undoes ?? '');
    const fact = { ...loose, ...span, id: `${loose.platform}:${loose.task ?? ''}:${loose.kind}${of}:${n}` };
    if (loose.kind !== 'income') delete (fact as { from?: number }).from;
    return Object.fromEntries(Object.entries(fact).filter(([, v]) => v !== undefined)) as unknown as Fact;
  })
  .filter(fact => fact.kind !== 'same' || fact.task !== fact.other);
