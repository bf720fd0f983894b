// Knows what a period earned, from its rolled-up days and its incomes. Refuses to scan tasks.
import type { Earnings } from './earnings-shape';
import { brings, laidIncome, type Share, standingIncomes } from './income';
import { Calendar, type Period } from './period';
import { Pool } from './pool';
import { Replaced } from './replaced';
import type { DayRow, Standing, Sums } from './row';
import { accrued } from './salary';
import { addSums, sumAt, sumsAt } from './sums';
import { SUBMITTED } from './task-days';

/** The sums of a period that hold for every currency: time and counts. */
const WHOLE = ['worked', 'assumed', 'overhead', 'tasks'];

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

  let sums: Sums = {};
  for (const row of rows) sums = addSums(sums, only(row.sums, WHOLE));
  const [worked, unpaid] = [total(sums, 'worked'), total(sums, 'overhead')];
  return {
    money: pool.earned(worked + unpaid),
    worked,
    assumed: sumAt(sums, 'assumed'),
    overhead: sumsAt(sums, 'overhead') as Earnings['overhead'],
    attention: worked + unpaid,
    tasks: total(sums, 'tasks'),
    submitted: [...SUBMITTED].reduce((sum, status) => sum + sumAt(sums, 'tasks', status), 0),
    unpriced: rows.reduce((sum, row) => sum + unpricedIn(row, stated), 0),
  };
}

const total = (sums: Sums, name: string): number =>
  Object.keys(sumsAt(sums, name)).reduce((sum, key) => sum + sumAt(sums, name, key), 0);

const only = (sums: Sums, names: readonly string[]): Sums =>
  Object.fromEntries(names.flatMap(name => (Object.hasOwn(sums, name) ? [[name, sums[name]!]] : [])));

const addShare = (pool: Pool, { currency, standing, micros, bonus, hasTime }: Share): void => {
  pool.add(currency, standing, micros, hasTime);
  pool.note(currency, 'bonus', bonus);
};

const covered = (row: DayRow): boolean => sumAt(row.sums, 'bare') > 0;

function addRow(pool: Pool, row: DayRow, stated: Replaced): void {
  addMoney(pool, row.sums, 1, covered(row));
  for (const under of stated.of(row))
    addMoney(pool, sumsAt(row.sums, ...under, 'computed'), -1, covered(row));
  for (const name of ['bonus', 'received', 'counted'])
    for (const currency of Object.keys(sumsAt(row.sums, name)))
      pool.note(currency, name, sumAt(row.sums, name, currency));
  for (const currency of Object.keys(sumsAt(row.sums, 'offer'))) {
    pool.note(currency, 'offerPay', sumAt(row.sums, 'offer', currency, 'pay'));
    pool.note(currency, 'offerWorked', sumAt(row.sums, 'offer', currency, 'worked'));
  }
}

function addMoney(pool: Pool, sums: Sums, sign: 1 | -1, cover: boolean): void {
  for (const [place, hasTime] of [
    ['money', true],
    ['untimed', cover],
    ['undated', false],
  ] as const)
    for (const [currency, standings] of Object.entries(sumsAt(sums, place)))
      for (const standing of Object.keys(standings as Sums) as Standing[])
        pool.add(currency, standing, sign * sumAt(standings as Sums, standing), hasTime);
}

/** A task whose pay is unknown is paid by the income over it, or by imported money its attention covers. */
function unpricedIn(row: DayRow, stated: Replaced): number {
  if (covered(row) && Object.keys(sumsAt(row.sums, 'untimed')).length > 0) return 0;
  const paid = stated.of(row).reduce((sum, under) => sum + sumAt(row.sums, ...under, 'unpriced'), 0);
  return sumAt(row.sums, 'unpriced') - paid;
}
