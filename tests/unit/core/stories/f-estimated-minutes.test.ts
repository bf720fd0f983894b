// Knows the story of forty tasks paid by estimated minutes.
import { expect, test } from 'vitest';
import { earnings } from '../../../../lib/core/earnings';
import type { Terms } from '../../../../lib/core/fact';
import { overheadDays } from '../../../../lib/core/overhead';
import { project } from '../../../../lib/core/project';
import { context, MINUTE, money, period, rollUp, saying, unpaid, utc } from '../say';

const ZONE = 'UTC';
const terms: Terms = {
  id: 'own rate',
  kind: 'terms',
  at: utc('2026-05-01 00:00'),
  seen: utc('2026-05-01 00:00'),
  source: 'worker',
  device: 'laptop',
  platform: 'onef',
  model: 'estimate',
  rate: money('14.33 USD'),
};
const told = context(ZONE, { terms: [terms] });
const start = utc('2026-05-04 12:00');

// Ten rounds of four tasks estimated at 3, 5, 7 and 12 minutes; each takes a minute longer: 31 minutes a round.
let clock = start;
const rows = Array.from({ length: 10 }, () => [3, 5, 7, 12])
  .flat()
  .map((minutes, i) => {
    const say = saying('onef', `E${i}`);
    const from = clock;
    clock += (minutes + 1) * MINUTE;
    return project(
      [
        say('offered', from, { estimated: minutes * MINUTE }),
        say('worked', from, { to: clock, source: 'sensor' }),
        say('submitted', clock),
      ],
      told,
    )!;
  });

test('each is estimated time × own rate, rounded once', () => {
  // $14.33 × 3/60 = 0.7165; × 5/60 = 1.194166|67; × 7/60 = 1.671833|33; × 12/60 = 2.866.
  expect(rows.slice(0, 4).map(row => row.pay?.micros)).toEqual([716_500, 1_194_167, 1_671_833, 2_866_000]);
  expect(rows[0]).toMatchObject({
    computed: true,
    money: [{ standing: 'expected', amount: { micros: 716_500, currency: 'USD' } }],
  });
});

test('forty of them in 310 minutes, and 20 minutes of search', () => {
  const search = {
    platform: 'onef',
    days: overheadDays([unpaid('onef', start - 20 * MINUTE, start)], told),
  };
  const day = earnings(
    period(ZONE, rollUp(rows, search), { from: '2026-05-04', to: '2026-05-04', terms: [terms] }),
  );
  // 10 × $6.4485 = $64.485. In 310 minutes $12.480967(74…), in 330 minutes $11.724545(45…).
  expect(day).toMatchObject({ tasks: 40, submitted: 40, unpriced: 0, attention: 330 * MINUTE });
  expect(day.money).toMatchObject([
    { expected: 64_485_000, pending: 0, taskHourly: 12_480_968, realHourly: 11_724_545 },
  ]);
});

test('one that is not handed in yet shows what it is worth and brings nothing', () => {
  const say = saying('onef', 'open');
  const row = project([say('offered', start, { estimated: 6 * MINUTE }), say('opened', start)], told)!;
  expect(row).toMatchObject({ status: 'open', pay: money('1.433 USD'), money: [] });
});

test('an estimate without a rate is unknown, not nothing', () => {
  const say = saying('onef', 'E0');
  const row = project(
    [say('offered', start, { estimated: 6 * MINUTE }), say('submitted', start)],
    context(ZONE),
  )!;
  expect(row.pay).toBeUndefined();
  expect(earnings(period(ZONE, rollUp([row]), {}))).toMatchObject({ unpriced: 1, money: [] });
});
