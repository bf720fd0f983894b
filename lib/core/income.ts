// Knows on which days the pay of a period lies, and whether attention covers it. Refuses to know the pay of single tasks.
import { dayOf, daysFrom } from './days';
import type { Calendar, Period } from './period';
import type { Standing, TaskRow } from './row';
import { lay } from './share';

/** Money of one income on one day of the asked period. */
export interface Share {
  readonly platform: string;
  readonly project?: string;
  readonly day: string;
  readonly currency: string;
  readonly standing: Standing;
  readonly micros: number;
  readonly bonus: number;
  readonly hasTime: boolean;
}

/** Incomes that count: one computed from terms gives way to a stated one over its whole period. */
export function standingIncomes(incomes: readonly TaskRow[]): TaskRow[] {
  return incomes.filter(
    each => each.period !== undefined && !(each.computed && incomes.some(other => stands(other, each))),
  );
}

const stands = (other: TaskRow, computed: TaskRow): boolean =>
  other !== computed &&
  !other.computed &&
  brings(other) &&
  other.platform === computed.platform &&
  (other.job === undefined || other.job === computed.job) &&
  other.period!.from <= computed.period!.from &&
  other.period!.to >= computed.period!.to;

/** Whether it brings any money: then it replaces what terms say of the tasks in its period. */
export const brings = (income: TaskRow): boolean => income.money.some(each => each.standing !== 'lost');

/** The local days of an income's period. */
export const daysOf = (income: TaskRow, zone: string): string[] =>
  daysFrom(
    dayOf(income.period!.from, zone),
    dayOf(Math.max(income.period!.from, income.period!.to - 1), zone),
  );

/** An income's money by day, of the asked days only. */
export function laidIncome(income: TaskRow, calendar: Calendar, period: Period): Share[] {
  const { zone } = period.settings;
  const today = dayOf(period.at, zone);
  const days = daysOf(income, zone);
  const cover = calendar.coverOf(income.platform, income.job, days);
  const hasTime = cover.some(ms => ms > 0);
  // A salary that still runs accrues by the calendar, today included; else money lies where its work was done.
  const running = income.period!.salary === true && income.period!.to > period.at;
  const weights = running
    ? days.map(() => 1)
    : hasTime
      ? cover
      : days.map((_, i) => (i === days.length - 1 ? 1 : 0));
  const counts = (day: string) => day >= period.from && day <= period.to && (!running || day <= today);
  return income.money.flatMap(({ standing, amount }) => {
    const parts = lay(amount.micros, weights)!;
    const bonus = income.bonus.find(each => each.currency === amount.currency && standing !== 'lost');
    const extra = bonus && lay(bonus.micros, weights)!;
    return days.flatMap((day, i) =>
      counts(day)
        ? [
            {
              platform: income.platform,
              project: income.job,
              day,
              currency: amount.currency,
              standing,
              micros: parts[i]!,
              bonus: extra?.[i] ?? 0,
              hasTime,
            },
          ]
        : [],
    );
  });
}
