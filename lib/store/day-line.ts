// Knows how a day's sums lie in the database: as text, which is read in a third of the time that nested objects take. Refuses to know what they count.
import type { DayRow, Sums } from '../core/row';

export interface DayLine {
  readonly day: string;
  readonly platform: string;
  /** The sums but those of hours, as JSON. */
  readonly text: string;
  /** The hours, as JSON: more than all else, and asked for seldom. */
  readonly hours?: string;
}

export function lineOfDay({ day, platform, sums: { hours, ...sums } }: DayRow): DayLine {
  const line = { day, platform, text: JSON.stringify(sums) };
  return hours === undefined ? line : { ...line, hours: JSON.stringify(hours) };
}

export function dayOfLine({ day, platform, text, hours }: DayLine): DayRow {
  const sums: Sums = JSON.parse(text);
  if (hours !== undefined) {
    let parsed: Sums | undefined;
    Object.defineProperty(sums, 'hours', {
      get() {
        parsed ??= JSON.parse(hours);
        return parsed;
      },
      enumerable: true,
    });
  }
  return { day, platform, sums };
}
