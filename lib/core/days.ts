// Knows local days: which one an instant lies on, and how a span is divided at midnight. Refuses to know how clocks change (zone).
import { offsetAt } from './zone';

const DAY = 86_400_000;

/** `YYYY-MM-DD` of the local day. */
export function dayOf(at: number, zone: string): string {
  return dayName(Math.floor((at + offsetAt(at, zone).offset) / DAY));
}

/** Milliseconds of [from, to) on each local day, in order of first instants. They add up to `to - from`. */
export function splitDays(from: number, to: number, zone: string): Map<string, number> {
  const days = new Map<string, number>();
  let at = from;
  while (at < to) {
    const { offset, to: until } = offsetAt(at, zone);
    const local = Math.floor((at + offset) / DAY);
    const midnight = (local + 1) * DAY - offset;
    const next = Math.min(to, until, midnight);
    const name = dayName(local);
    days.set(name, (days.get(name) ?? 0) + next - at);
    at = next;
  }
  return days;
}

/** The first instant of a local day. Where clocks skip midnight, the day starts when they arrive. */
export function dayStart(day: string, zone: string): number {
  const wall = dayNumber(day) * DAY;
  // No zone is further from UTC than 15 h: the day's first instant is the first in this window that is called by its name.
  let at = wall - 15 * 3_600_000;
  while (dayOf(at, zone) < day) {
    const { offset, to } = offsetAt(at, zone);
    at = Math.min(to, (Math.floor((at + offset) / DAY) + 1) * DAY - offset);
  }
  return at;
}

export const addDays = (day: string, count: number): string => dayName(dayNumber(day) + count);

/** Every day from `from` to `to`, both included; empty when `to` is before. */
export function daysFrom(from: string, to: string): string[] {
  const days: string[] = [];
  for (let n = dayNumber(from); n <= dayNumber(to); n++) days.push(dayName(n));
  return days;
}

// A ledger has few days and names them without end.
const names = new Map<number, string>();
const numbers = new Map<string, number>();

function dayNumber(day: string): number {
  let number = numbers.get(day);
  if (number === undefined) {
    number = Date.parse(`${day}T00:00:00Z`) / DAY;
    numbers.set(day, number);
  }
  return number;
}

function dayName(number: number): string {
  let name = names.get(number);
  if (name === undefined) {
    name = new Date(number * DAY).toISOString().slice(0, 10);
    names.set(number, name);
  }
  return name;
}
