// Knows which stretch of time a timeline shows, and where its ticks stand. Refuses to know what lies on it.
import { offsetAt } from '../../lib/core/zone';

export interface Window {
  readonly from: number;
  readonly to: number;
}

const MINUTE = 60_000;
const STEPS = [1, 2, 5, 10, 15, 30, 60, 120, 180, 360].map(n => n * MINUTE);

/** The part of the day with work in it, and a little air. The whole day where there is none. */
export function worked(day: Window, items: readonly Window[]): Window {
  if (items.length === 0) return day;
  const from = Math.min(...items.map(item => item.from));
  const to = Math.max(...items.map(item => item.to));
  return within(day, aired({ from: Math.max(from, day.from), to: Math.min(to, day.to) }, 0.02, 2 * MINUTE));
}

/** The minutes around one stretch. */
export const around = (day: Window, item: Window): Window => within(day, aired(item, 1.5, 5 * MINUTE));

const aired = ({ from, to }: Window, share: number, least: number): Window => {
  const air = Math.max(least, (to - from) * share);
  return { from: from - air, to: to + air };
};
const within = (day: Window, { from, to }: Window): Window => ({
  from: Math.max(day.from, from),
  to: Math.min(day.to, to),
});

/** Per cent of the window's width. */
export const place = (at: number, { from, to }: Window): number =>
  (100 * (Math.min(to, Math.max(from, at)) - from)) / Math.max(1, to - from);

/** At most `most` round times of the local clock, through a change of clocks too. */
export function ticks({ from, to }: Window, zone: string, most: number): number[] {
  const step = STEPS.find(s => (to - from) / s <= most) ?? STEPS.at(-1)!;
  const found: number[] = [];
  for (let at = from; at <= to; ) {
    const { offset, to: until } = offsetAt(at, zone);
    const next = Math.ceil((at + offset) / step) * step - offset;
    if (next >= until) at = until;
    else {
      if (next <= to) found.push(next);
      at = next + 1;
    }
  }
  return found;
}
