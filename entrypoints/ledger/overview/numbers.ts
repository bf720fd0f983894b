// Knows which numbers stand above the pictures, each from the days that were read. Refuses to read or to show them.
import type { GapProps } from '../../../components/ledger/gap';
import type { PlatformLine } from '../../../components/ledger/platform-table';
import { displayed } from '../../../lib/core/convert';
import { addDays, daysFrom } from '../../../lib/core/days';
import { earningsBy } from '../../../lib/core/earnings-by';
import { earningsByPlatform } from '../../../lib/core/earnings-by-platform';
import type { Earnings } from '../../../lib/core/earnings-shape';
import { gapsOf } from '../../../lib/core/gap-parts';
import { goalsOf } from '../../../lib/core/goal';
import { within } from '../../../lib/core/period';
import { type Reference, referenceOn } from '../../../lib/core/reference';
import { feesBy } from '../../../lib/store/query/fees';
import type { Key } from '../../../lib/words/say';
import type { Desk } from '../desk';
import type { OverviewRead } from './read';

export const PERIODS = [
  { name: 'today', days: 1, heading: 'periodToday' },
  { name: 'week', days: 7, heading: 'periodWeek' },
  { name: 'month', days: 30, heading: 'periodMonth' },
] as const satisfies readonly { name: string; days: number; heading: Key }[];
export type PeriodChoice = (typeof PERIODS)[number];

export interface Numbers {
  readonly period: PeriodChoice;
  /** Local days, both included. */
  readonly from: string;
  readonly to: string;
  readonly headlines: readonly Earnings[];
  readonly gaps: readonly GapProps[];
  readonly lines: readonly PlatformLine[];
  readonly days: readonly { readonly day: string; readonly earnings: Earnings }[];
  readonly reference?: Reference;
  readonly goals: ReturnType<typeof goalsOf>;
  /** Of each period, in their order. */
  readonly fees: readonly Readonly<Record<string, number>>[];
}

export function numbersOf(
  nameOf: Desk['nameOf'],
  { today, year, payouts }: OverviewRead,
  period: PeriodChoice,
): Numbers {
  const { settings } = year;
  const shown = (earnings: Earnings, day: string) => displayed(earnings, settings, day);
  const since = (days: number) => addDays(today, 1 - days);
  // The longest of the periods: what is shorter is looked for in it, not in the whole year.
  const longest = within(year, since(30), today);
  const of = (days: number) => within(longest, since(days), today);
  const names = daysFrom(since(Math.max(7, period.days)), today);
  const headlines = PERIODS.map(({ days }) => earningsBy(of(days), [{ from: since(days), to: today }])[0]!);
  const told = headlines.map(all => shown(all, today));
  const chosen = of(period.days);
  const totals = earningsByPlatform(chosen);
  const fees = (of: () => ReadonlyMap<string, Earnings>) => feesBy(payouts, settings, of, today);
  const days = earningsBy(
    of(names.length),
    names.map(day => ({ from: day, to: day })),
  );
  const dated = names.map((day, i) => ({ day, earnings: days[i]! }));
  return {
    period,
    from: since(period.days),
    to: today,
    headlines: told,
    gaps: gapsOf(chosen.days, told[PERIODS.indexOf(period)]!, { ...settings, day: today }),
    lines: [...totals].map(([id, earnings]) => ({
      id,
      name: nameOf(id),
      earnings: shown(earnings, today),
      fees: fees(() => new Map([[id, earnings]])),
    })),
    days: dated.map(({ day, earnings }) => ({ day, earnings: shown(earnings, day) })),
    reference: referenceOn(settings, today),
    goals: goalsOf(settings.goals, dated.slice(-7), settings.rates),
    fees: PERIODS.map(each => fees(() => (each === period ? totals : earningsByPlatform(of(each.days))))),
  };
}
