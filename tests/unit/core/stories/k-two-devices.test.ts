// Knows the story of two devices that overlap.
import { expect, test } from 'vitest';
import { earnings } from '../../../../lib/core/earnings';
import { overheadDays } from '../../../../lib/core/overhead';
import { project } from '../../../../lib/core/project';
import { rivalsOf } from '../../../../lib/core/spans';
import { context, MINUTE, money, period, rollUp, saying, unpaid, utc } from '../say';

const ZONE = 'UTC';
const at = (time: string) => utc(`2026-06-03 ${time}`);
const NONE: ReadonlySet<string> = new Set();

/** The laptop: task X from 10:00 to 10:30. The desktop: task Y from 10:20 to 10:50. */
const x = [
  saying('prolific', 'X')('offered', at('10:00'), { pay: money('2 USD') }),
  saying('prolific', 'X')('worked', at('10:00'), { to: at('10:30'), source: 'sensor' }),
  saying('prolific', 'X')('submitted', at('10:30')),
];
const y = [
  saying('mturk', 'Y')('offered', at('10:20'), { pay: money('3 USD'), device: 'desktop' }),
  saying('mturk', 'Y')('worked', at('10:20'), { to: at('10:50'), source: 'sensor', device: 'desktop' }),
  saying('mturk', 'Y')('submitted', at('10:50'), { device: 'desktop' }),
];

test('the one that began later holds what both cover: 20 and 30 minutes, 50 in all', () => {
  const rowX = project(x, context(ZONE, { rivals: rivalsOf(y, NONE) }))!;
  const rowY = project(y, context(ZONE, { rivals: rivalsOf(x, NONE) }))!;
  expect([rowX.worked, rowY.worked]).toEqual([20 * MINUTE, 30 * MINUTE]);
  const day = earnings(period(ZONE, rollUp([rowX, rowY]), { from: '2026-06-03', to: '2026-06-03' }));
  // $5.00 in 50 minutes; the offers took all of it.
  expect(day.attention).toBe(50 * MINUTE);
  expect(day.money).toMatchObject([{ pending: 5_000_000, realHourly: 6_000_000, taskHourly: 6_000_000 }]);
});

test('one task on both devices is worked once', () => {
  const say = saying('prolific', 'X');
  const other = say('worked', at('10:10'), { to: at('10:40'), source: 'sensor', device: 'desktop' });
  expect(project([...x, other], context(ZONE))!.worked).toBe(40 * MINUTE);
});

test('unpaid work and tasks take instants from each other by the same rule', () => {
  const search = unpaid('prolific', at('10:10'), at('10:15'));
  const rivals = [{ id: search.id, from: search.at, to: search.to }];
  expect(project(x, context(ZONE, { rivals }))!.worked).toBe(25 * MINUTE);
  const around = unpaid('prolific', at('09:55'), at('10:40'));
  expect(overheadDays([around], context(ZONE, { rivals: rivalsOf(x, NONE) }))).toEqual({
    '2026-06-03': {
      overhead: { search: 15 * MINUTE },
      hours: { '09': { unpaid: 5 * MINUTE }, 10: { unpaid: 10 * MINUTE } },
    },
  });
});

test('begun at the same instant, the greater id holds, on both sides alike', () => {
  const [a, b] = ['a', 'b'].map(id => ({ id, from: at('10:00'), to: at('10:10') }));
  const task = (id: string) => [
    saying('prolific', id)('worked', at('10:00'), { id, to: at('10:10'), source: 'sensor' }),
  ];
  expect(project(task('a'), context(ZONE, { rivals: [b!] }))!.worked).toBe(0);
  expect(project(task('b'), context(ZONE, { rivals: [a!] }))!.worked).toBe(10 * MINUTE);
});
