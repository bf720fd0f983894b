// Knows local hours: how a span is divided at each full hour of the clock on the wall. Refuses to know who held it.
import { dayOf } from './days';
import { offsetAt } from './zone';

const HOUR = 3_600_000;

/** `2026-11-22T09`: the day, and the hour its clocks show, which comes twice on the day they are set back. */
export type HourName = `${string}T${string}`;

export const dayOfHour = (name: HourName): string => name.slice(0, 10);
/** `09` */
export const hourOf = (name: HourName): string => name.slice(11);

/** Adds the milliseconds of [from, to) to each local hour, in order of first instants. */
export function addHours(into: Map<HourName, number>, from: number, to: number, zone: string): void {
  for (let at = from; at < to; ) {
    const { offset, to: until } = offsetAt(at, zone);
    const local = Math.floor((at + offset) / HOUR);
    const next = Math.min(to, until, (local + 1) * HOUR - offset);
    const name: HourName = `${dayOf(at, zone)}T${String(((local % 24) + 24) % 24).padStart(2, '0')}`;
    into.set(name, (into.get(name) ?? 0) + next - at);
    at = next;
  }
}
