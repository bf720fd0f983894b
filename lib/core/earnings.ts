// Knows what a period earned, from its rolled-up days and its incomes. Refuses to scan tasks.
import type { Earnings } from './earnings-shape';
import type { Status } from './fact';
import { brings, laidIncome, type Share, standingIncomes } from './income';
import { Calendar, type Period } from './period';
import { Pool } from './pool';
import { Replaced } from './replaced';
import type { DayRow, Standing, Sums } from './row';
import { accrued } from './salary';
import { put, sumAt, sumsAt } from './sums';
import { SUBMITTED } from './task-days';

/**
 * Σ money ÷ Σ time, never an average of rates. An income takes the place of what terms say of the tasks in its period;
 * money without time is covered by attention that has no money of its own on the same platform and day.
 */
export function earnings(period: Period): Earnings {
  const rows = period.days.filter(row => row.day >= period.from && row.day <= period.to);
  const calendar = new Calendar([...period.incomeDays, ...period.days]);
  const incomes = standingIncomes(period.incomes);
  const stated = new Replaced(incomes.filter(brings), period.settings.zone);
  const salary = accrued(calendar, period).filter(
    ({ day, platform, project }) => !stated.has(day, platform, project),
  );
  for (const { day, platform, project } of salary) stated.add(day, platform, project);

  const pool = new Pool();
  for (const row of rows) addRow(pool, row, stated);
  for (const income of incomes)
    for (const share of laidIncome(income, calendar, period)) addShare(pool, share);
  for (const share of salary) addShare(pool, share);

  // What holds for every currency: time and counts.
  const overhead: Sums = {};
  let [worked, unpaid, assumed, tasks, submitted, unpriced] = [0, 0, 0, 0, 0, 0];
  for (const row of rows) {
    for (const [kind, ms] of numbersAt(row.sums, 'overhead')) {
      put(overhead, [kind], ms);
      unpaid += ms;
    }
    for (const [, ms] of numbersAt(row.sums, 'worked')) worked += ms;
    for (const [status, n] of numbersAt(row.sums, 'tasks')) {
      tasks += n;
      if (SUBMITTED.has(status as Status)) submitted += n;
    }
    assumed += sumAt(row.sums, 'assumed');
    unpriced += unpricedIn(row, stated);
  }
  return {
    money: pool.earned(worked + unpaid),
    worked,
    assumed,
    overhead: overhead as Earnings['overhead'],
    attention: worked + unpaid,
    tasks,
    submitted,
    unpriced,
  };
}

const numbersAt = (sums: Sums, name: string) => Object.entries(sumsAt(sums, name)) as [string, number][];

const addShare = (pool: Pool, { currency, standing, micros, bonus, hasTime }: Share): void => {
  pool.add(currency, standing, micros, hasTime);
  pool.note(currency, 'bonus', bonus);
};

/** Where a day's money is, and whether it has time; undefined where that has to be looked for. */
const PLACES = [
  ['money', true],
  ['untimed', undefined],
  ['undated', false],
] as const;

const covered = (row: DayRow): boolean => sumAt(row.sums, 'bare') > 0;

function addRow(pool: Pool, row: DayRow, stated: Replaced): void {
  addMoney(pool, row.sums, 1, covered(row));
  for (const under of stated.of(row))
    addMoney(pool, sumsAt(row.sums, ...under, 'computed'), -1, covered(row));
  for (const name of ['bonus', 'received', 'counted'] as const)
    for (const currency of Object.keys(sumsAt(row.sums, name)))
      pool.note(currency, name, sumAt(row.sums, name, currency));
  for (const currency of Object.keys(sumsAt(row.sums, 'offer'))) {
    pool.note(currency, 'offerPay', sumAt(row.sums, 'offer', currency, 'pay'));
    pool.note(currency, 'offerWorked', sumAt(row.sums, 'offer', currency, 'worked'));
  }
}

function addMoney(pool: Pool, sums: Sums, sign: 1 | -1, cover: boolean): void {
  for (const [place, hasTime] of PLACES)
    for (const [currency, standings] of Object.entries(sumsAt(sums, place)))
      for (const [standing, micros] of Object.entries(standings) as [Standing, number][])
        pool.add(currency, standing, sign * micros, hasTime ?? cover);
}

/** A task whose pay is unknown is paid by the income over it, or by imported money its attention covers. */
function unpricedIn(row: DayRow, stated: Replaced): number {
  if (covered(row) && Object.keys(sumsAt(row.sums, 'untimed')).length > 0) return 0;
  const paid = stated.of(row).reduce((sum, under) => sum + sumAt(row.sums, ...under, 'unpriced'), 0);
  return sumAt(row.sums, 'unpriced') - paid;
}
