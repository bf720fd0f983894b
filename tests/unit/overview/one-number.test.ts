// Knows that popup and overview say the same of the same days: in the currency that is shown, before and after what is taken. Refuses to know how it is drawn.

import { expect, test } from 'vitest';
import type { Desk } from '../../../entrypoints/ledger/desk';
import { numbersOf, PERIODS } from '../../../entrypoints/ledger/overview/numbers';
import { readOverview } from '../../../entrypoints/ledger/overview/read';
import { readLines } from '../../../entrypoints/ledger/requesters/read';
import { readOne } from '../../../entrypoints/ledger/requesters/read-one';
import { readView } from '../../../entrypoints/popup/view';
import type { Settings } from '../../../lib/core/setting';
import { append } from '../../../lib/store/write/append';
import { HOUR, MINUTE, money, saying, utc } from '../core/say';
import { emptyLedger, SETTINGS } from '../store/ledger';

const NOW = utc('2026-11-22 20:00');
const FROM = { nameOf: (id: string) => id, allowed: true };
const work = (
  platform: string,
  task: string,
  from: number,
  pay: string,
  end: 'approved' | 'returned' | 'rejected',
) => {
  const say = saying(platform, task);
  const to = from + 20 * MINUTE;
  return [
    say('offered', from, { pay: money(pay), requester: 'r', requesterName: 'Tea Lab' }),
    say('worked', from, { to, source: 'sensor' }),
    ...(end === 'returned' ? [] : [say('submitted', to)]),
    say(end, to + MINUTE),
  ];
};
const FACTS = [
  ...work('prolific', 'a', utc('2026-11-22 10:00'), '3 GBP', 'approved'),
  ...work('prolific', 'b', utc('2026-11-22 11:00'), '1 GBP', 'returned'),
  ...work('mturk', 'c', utc('2026-11-22 12:00'), '2 USD', 'rejected'),
  ...work('mturk', 'd', utc('2026-11-19 12:00'), '4 USD', 'approved'),
  ...work('mturk', 'e', utc('2026-11-02 12:00'), '6 USD', 'approved'),
];
const rate = (from: string, to: string, n: number) => ({ from, to, rate: n, day: '2026-01-01' });

test.each<[string, Partial<Settings>]>([
  ['each currency on its own', {}],
  [
    'one currency, with fees and contributions',
    {
      display: 'EUR',
      rates: [rate('USD', 'EUR', 0.87), rate('GBP', 'EUR', 1.13)],
      contribution: 0.212,
      payouts: { mturk: { fee: { share: 0.05 } } },
    },
  ],
])('%s', async (_name, chosen) => {
  const db = await emptyLedger();
  const settings = { ...SETTINGS, ...chosen };
  await append(db, FACTS, settings);
  const desk = { db, settings, nameOf: FROM.nameOf } as Desk;
  const read = await readOverview(desk, NOW);
  const [today, week] = PERIODS.map(period => numbersOf(FROM.nameOf, read, period));
  const popup = await readView({ own: db, db }, settings, NOW, FROM);

  expect(popup.today).toEqual(today!.headlines[0]);
  expect(popup.week).toEqual(today!.headlines[1]);
  expect(popup.gaps).toEqual(today!.gaps);
  expect([popup.fees.today, popup.fees.week]).toEqual(today!.fees.slice(0, 2));
  // Whichever period is looked at, each says the same.
  expect(week!.headlines).toEqual(today!.headlines);
  expect(week!.fees).toEqual(today!.fees);
  // An hour in all: £3 of it confirmed; what was rejected and given back brought nothing.
  expect(popup.today.attention).toBe(HOUR);
  const shown = chosen.display
    ? [['EUR', 3_390_000]]
    : [
        ['GBP', 3_000_000],
        ['USD', 0],
      ];
  expect(popup.today.money.map(e => [e.currency, e.realHourly])).toEqual(shown);
  expect(popup.gaps.map(gap => gap.currency)).toEqual(shown.map(([currency]) => currency));
  // One requester's hourly is the same in the popup, in the list and on their own page.
  const lines = await readLines(desk, NOW);
  for (const { platform, requester, hourly } of popup.requesters) {
    const key = `${platform}:${requester}`;
    expect(hourly?.currency).toBe(chosen.display ?? { prolific: 'GBP', mturk: 'USD' }[platform]);
    expect(lines.find(line => line.key === key)?.profile.hourly).toEqual(hourly);
    const page = await readOne(desk, key, NOW);
    expect(page?.profile?.hourly).toEqual(hourly);
    expect(page?.months.at(-1)?.hourly?.currency).toBe(hourly?.currency);
  }
  expect(popup.requesters).toHaveLength(2);
  if (chosen.display) expect(popup.fees.week.EUR).toBeCloseTo((0.05 * 3.48) / (3.39 + 3.48), 9);
  db.close();
});
