// Knows what the pictures of a year are made of. Refuses to read it, and to draw them.
import type { EarnedIn } from '../../../components/overview/stretch';
import { bestSlots, type Slot } from '../../../lib/core/best-hours';
import { convert, displayed } from '../../../lib/core/convert';
import { earningsBy } from '../../../lib/core/earnings-by';
import { type MonthAhead, monthAhead } from '../../../lib/core/month-ahead';
import type { Period } from '../../../lib/core/period';
import { type Step, type Stretch, stretches, yearTo } from '../../../lib/core/stretches';

export interface YearRead {
  readonly today: string;
  readonly period: Period;
  /** Every day, in the currency the worker wants to see. */
  readonly days: readonly EarnedIn[];
}

export const yearOf = (period: Period, today: string): YearRead => ({
  today,
  period,
  days: earnedIn(
    period,
    yearTo(today).map(day => ({ from: day, to: day })),
  ),
});

const earnedIn = (period: Period, of: readonly Stretch[]): EarnedIn[] =>
  earningsBy(period, of).map((earnings, i) => ({
    ...of[i]!,
    earnings: displayed(earnings, period.settings, of[i]!.to),
  }));

/** Rows of days, weeks or months. */
export const laidBy = (year: Period, today: string, by: Step): readonly EarnedIn[] =>
  earnedIn(year, stretches(by, today));

export interface BestRead {
  readonly hours: readonly Slot[];
  /** Monday first. */
  readonly weekdays: readonly Slot[];
  readonly tasks: number;
}

/** In the currency the worker wants to see where a rate leads to it. */
export function bestOf({ today, period }: YearRead): BestRead {
  const { display, rates } = period.settings;
  const shown = (slot: Slot): Slot => {
    const money: Record<string, number> = {};
    for (const [currency, micros] of Object.entries(slot.money)) {
      const own = { micros, currency };
      const to = (display && convert(own, display, rates, today)) || own;
      money[to.currency] = (money[to.currency] ?? 0) + to.micros;
    }
    return { ...slot, money };
  };
  const best = bestSlots(period.days);
  const [sunday, ...others] = best.weekdays.map(shown);
  const weekdays = [...others, sunday!];
  return {
    hours: best.hours.map(shown),
    weekdays,
    tasks: weekdays.reduce((sum, { tasks }) => sum + tasks, 0),
  };
}

export const monthsAhead = (
  { today, days }: YearRead,
  currencies: readonly string[],
): { currency: string; ahead: MonthAhead | undefined }[] =>
  currencies.map(currency => {
    const earned = days.map(({ from, earnings }): [string, number] => {
      const own = earnings.money.find(each => each.currency === currency);
      return [from, own ? own.confirmed + own.pending + own.expected : 0];
    });
    return { currency, ahead: monthAhead(new Map(earned), today) };
  });
