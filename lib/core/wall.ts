// Knows what a zone's clocks show at an instant, and when they show a time. Refuses to know a language.
import { addDays, dayOf } from './days';
import { offsetAt } from './zone';

/** `HH:MM:SS`, as a time field wants it. */
export const wallTime = (at: number, zone: string): string =>
  new Date(at + offsetAt(at, zone).offset).toISOString().slice(11, 19);

/** The instants at which the clocks show `HH:MM` or `HH:MM:SS` on a local day: none where it is skipped, two where it comes twice. */
export function instantsOf(day: string, time: string, zone: string): number[] {
  const wall = Date.parse(`${day}T${time}Z`);
  if (Number.isNaN(wall)) return [];
  const offsets = new Set([wall - 86_400_000, wall, wall + 86_400_000].map(at => offsetAt(at, zone).offset));
  return [...offsets]
    .map(offset => wall - offset)
    .filter(at => at + offsetAt(at, zone).offset === wall)
    .sort((a, b) => a - b);
}

/** The instant nearest to `near` at which the clocks show the time. Undefined where the text is no time. */
export function instantNear(near: number, time: string, zone: string): number | undefined {
  const day = dayOf(near, zone);
  const all = [-1, 0, 1].flatMap(n => instantsOf(addDays(day, n), time, zone));
  return all.sort((a, b) => Math.abs(a - near) - Math.abs(b - near))[0];
}
