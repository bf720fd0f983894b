// Knows the story of a requester whose name changes, and of a row that lacks the requester's id.
import { expect, test } from 'vitest';
import { peersOf } from '../../../../lib/core/peers';
import { project } from '../../../../lib/core/project';
import { requesterFigures } from '../../../../lib/core/requester';
import { requesterProfile } from '../../../../lib/core/requester-profile';
import { addSums } from '../../../../lib/core/sums';
import { context, MINUTE, money, saying, utc } from '../say';

const ZONE = 'UTC';
const at = (time: string) => utc(`2026-06-02 ${time}`);
const done = (task: string, from: string, to: string, requesterName: string) => {
  const say = saying('mturk', task);
  return [
    say('offered', at(from), { requester: 'A1', requesterName, pay: money('1.00 USD') }),
    say('worked', at(from), { to: at(to), source: 'sensor' }),
    say('submitted', at(to)),
    say('approved', at('20:00')),
  ];
};
const first = done('one', '09:00', '09:10', 'Acme Lab');
const second = done('two', '10:00', '10:20', 'Acme Research');
/** An old CSV names the requester of the second task and knows no id: neither its own nor the requester's. */
const say = saying('mturk', 'csv:7');
const nameless = [
  say('offered', at('10:20'), { requesterName: 'Acme Research', pay: money('1.00 USD'), source: 'import' }),
  say('submitted', at('10:20'), { source: 'import' }),
];
const rowOf = (...facts: Parameters<typeof project>[0][]) => project(facts.flat(), context(ZONE))!;

test('two names, one requester: $2.00 in 30 minutes', () => {
  const [a, b] = [rowOf(first), rowOf(second)];
  expect([a.requester, b.requester, b.requesterName]).toEqual(['A1', 'A1', 'Acme Research']);
  const sums = addSums(a.requesterSums!, b.requesterSums!);
  const row = { platform: 'mturk', requester: 'A1', name: b.requesterName, last: b.time, sums };
  expect(requesterProfile(row, peersOf([sums]), b.time).otherNames).toEqual(['Acme Lab']);
  expect(requesterFigures(row)).toEqual({
    platform: 'mturk',
    requester: 'A1',
    name: 'Acme Research',
    tasks: 2,
    approved: 2,
    rejected: 0,
    approvalShare: 1,
    hourly: { micros: 4_000_000, currency: 'USD' },
    range: undefined,
    counted: 2,
    last: at('10:20'),
  });
});

test('a name alone joins nobody: the row stands by itself, without a day of work', () => {
  const row = rowOf(nameless);
  expect([row.requester, row.requesterName, row.requesterSums]).toEqual([
    undefined,
    'Acme Research',
    undefined,
  ]);
  expect(row.days).toEqual({
    '2026-06-02': {
      tasks: { submitted: 1 },
      untimed: { USD: { pending: 1_000_000 } },
      waiting: { decision: { tasks: 1, money: { USD: 1_000_000 } } },
      counted: { USD: 1 },
    },
  });
});

test('known to be the same task, it is one row under the key that stays, with the id and the money once', () => {
  const same = saying('mturk', 'two')('same', at('21:00'), { other: 'csv:7', source: 'worker', act: 'join' });
  const row = rowOf(nameless, second, [same]);
  expect(row).toMatchObject({
    key: 'mturk:two',
    requester: 'A1',
    worked: 20 * MINUTE,
    money: [{ standing: 'confirmed', amount: money('1.00 USD') }],
    marks: [],
  });
  expect(row.days['2026-06-02']!.untimed).toBeUndefined();
});
