// Knows a requester's figures in the currency that the worker wants to see. Refuses to compute the figures, and to know a rate.
import type { Money } from './money';
import type { RequesterProfile } from './requester-profile';
import type { Settings } from './setting';
import { shownMoney } from './shown-money';

/** Bounds go with the hourly that they are of; bonuses that become one currency are one. */
export function shownProfile(
  profile: RequesterProfile,
  settings: Pick<Settings, 'display' | 'rates'>,
  day: string,
): RequesterProfile {
  const { hourly, range, bonuses } = profile;
  const shown = <M extends Money | undefined>(money: M) => shownMoney(money, settings, day);
  const bound = (micros: number): number => (hourly ? shown({ ...hourly, micros }).micros : micros);
  const sums = new Map<string, RequesterProfile['bonuses'][number]>();
  for (const { amount: own, tasks } of bonuses) {
    const amount = shown(own);
    const before = sums.get(amount.currency);
    sums.set(amount.currency, {
      amount: { ...amount, micros: amount.micros + (before?.amount.micros ?? 0) },
      tasks: tasks + (before?.tasks ?? 0),
    });
  }
  return {
    ...profile,
    hourly: shown(hourly),
    range: range && { ...range, low: bound(range.low), high: bound(range.high) },
    cautiousHourly: shown(profile.cautiousHourly),
    taskHourly: shown(profile.taskHourly),
    bonuses: [...sums.values()],
  };
}
