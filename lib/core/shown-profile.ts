// Knows a requester's figures in the currency that the worker wants to see. Refuses to compute the figures, and to know a rate.
import type { Money } from './money';
import type { RequesterProfile } from './requester-profile';
import type { Settings } from './setting';
import { shownMoney } from './shown-money';

type Ranged = Pick<RequesterProfile, 'hourly' | 'range'>;

/** Bounds go with the hourly that they are of. */
export function shownHourly(
  { hourly, range }: Ranged,
  settings: Pick<Settings, 'display' | 'rates'>,
  day: string,
): Ranged {
  const bound = (micros: number): number =>
    hourly ? shownMoney({ ...hourly, micros }, settings, day).micros : micros;
  return {
    hourly: shownMoney(hourly, settings, day),
    range: range && { low: bound(range.low), high: bound(range.high) },
  };
}

/** Bonuses that become one currency are one. */
export function shownProfile(
  profile: RequesterProfile,
  settings: Pick<Settings, 'display' | 'rates'>,
  day: string,
): RequesterProfile {
  const { taskHourly, bonuses } = profile;
  const shown = <M extends Money | undefined>(money: M) => shownMoney(money, settings, day);
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
    ...shownHourly(profile, settings, day),
    cautiousHourly: shown(profile.cautiousHourly),
    taskHourly: taskHourly && { ...taskHourly, hourly: shown(taskHourly.hourly) },
    bonuses: [...sums.values()],
  };
}
