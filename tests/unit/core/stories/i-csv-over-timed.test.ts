// Knows the story of a Prolific CSV over 200 tasks already timed, in either order.
import { expect, test } from 'vitest';
import { earnings } from '../../../../lib/core/earnings';
import type { TaskFact } from '../../../../lib/core/fact';
import { identify, type Unidentified } from '../../../../lib/core/identify';
import { project } from '../../../../lib/core/project';
import { context, HOUR, MINUTE, money, period, rollUp, utc } from '../say';

const ZONE = 'Europe/London';
const IMPORTED = utc('2026-07-20 18:00');

/** Ten days of twenty tasks, three minutes each, £0.75. */
const tasks = Array.from({ length: 200 }, (_, i) => ({
  task: `P${i}`,
  from: utc('2026-07-01 09:00') + Math.floor(i / 20) * 24 * HOUR + (i % 20) * 5 * MINUTE,
}));

type Loose = Unidentified<TaskFact>;
const seen = ({ task, from }: (typeof tasks)[number]): Loose[] => {
  const to = from + 3 * MINUTE;
  const common = { platform: 'prolific', task, device: 'laptop', source: 'response' } as const;
  return [
    {
      ...common,
      kind: 'offered',
      at: from,
      seen: from,
      title: `Study ${task}`,
      pay: money('0.75 GBP'),
      requester: 'R',
    },
    { ...common, kind: 'accepted', at: from, seen: from },
    // The page is a moment slower than the platform's own clock.
    { ...common, kind: 'submitted', at: to + 2000, seen: to + 2000 },
  ];
};
const span = ({ task, from }: (typeof tasks)[number]): TaskFact => ({
  id: `span ${task}`,
  kind: 'worked',
  platform: 'prolific',
  task,
  at: from,
  to: from + 3 * MINUTE,
  seen: from,
  source: 'sensor',
  device: 'laptop',
});
const csv = ({ task, from }: (typeof tasks)[number]): Loose[] => {
  const to = from + 3 * MINUTE;
  const common = {
    platform: 'prolific',
    task,
    device: 'laptop',
    source: 'import',
    seen: IMPORTED,
    act: 'csv',
  } as const;
  return [
    { ...common, kind: 'offered', at: from, title: `Study ${task}`, pay: money('0.75 GBP') },
    { ...common, kind: 'submitted', at: to },
    { ...common, kind: 'stamped', at: to, started: from, ended: to },
    { ...common, kind: 'approved', at: utc('2026-07-19 12:00') },
  ];
};

const identified = (facts: readonly Loose[], known: readonly TaskFact[]): TaskFact[] => {
  const all = [...known];
  for (const fact of facts) all.push(identify(fact, all) as TaskFact);
  return all;
};
const pageFirst = tasks.map(t => identified(csv(t), [...identified(seen(t), []), span(t)]));
const csvFirst = tasks.map(t => [...identified(seen(t), identified(csv(t), [])), span(t)]);

test('both orders make the same 200 rows', () => {
  const rows = pageFirst.map(facts => project(facts, context(ZONE)));
  expect(rows).toEqual(csvFirst.map(facts => project(facts, context(ZONE))));
  expect(new Set(rows.map(row => row!.key)).size).toBe(200);
  expect(rows[0]).toMatchObject({
    status: 'approved',
    requester: 'R',
    worked: 3 * MINUTE,
    platformTime: 3 * MINUTE,
    submittedAt: tasks[0]!.from + 3 * MINUTE,
    decidedAt: utc('2026-07-19 12:00'),
    marks: [],
  });
});

test.each([
  ['page first', pageFirst],
  ['CSV first', csvFirst],
])('%s: £150 in ten hours, all of it timed and none of it twice', (_, all) => {
  const told = earnings(period(ZONE, rollUp(all.map(facts => project(facts, context(ZONE)))), {}));
  expect(told).toMatchObject({ tasks: 200, submitted: 200, attention: 10 * HOUR });
  expect(told.money).toMatchObject([
    { currency: 'GBP', confirmed: 150_000_000, pending: 0, untimed: 0, realHourly: 15_000_000, coverage: 1 },
  ]);
});

test('one day: twenty tasks, £15 in an hour', () => {
  const days = rollUp(pageFirst.map(facts => project(facts, context(ZONE))));
  const day = earnings(period(ZONE, days, { from: '2026-07-04', to: '2026-07-04' }));
  expect(day).toMatchObject({ tasks: 20, attention: HOUR });
  expect(day.money).toMatchObject([{ confirmed: 15_000_000, realHourly: 15_000_000, received: 0 }]);
});

test('the import taken back: timed and pending, as the pages said', () => {
  const told = context(ZONE, { undone: new Set(['csv']) });
  const row = project(pageFirst[0]!, told)!;
  expect(row).toMatchObject({ status: 'submitted', worked: 3 * MINUTE, requester: 'R' });
  expect(row.platformTime).toBeUndefined();
});
