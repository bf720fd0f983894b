// Knows what each of several stretches of a period earned. Refuses to know how long they are.
import { earnings } from './earnings';
import type { Earnings } from './earnings-shape';
import { isWide, type Period } from './period';
import type { DayRow } from './row';
import type { Stretch } from './stretches';

/** Each as `earnings` of that stretch alone. `period` holds what all of them need. */
export function earningsBy(period: Period, stretches: readonly Stretch[]): Earnings[] {
  const rows = new Map<string, DayRow[]>();
  for (const row of period.days) rows.set(row.day, [...(rows.get(row.day) ?? []), row]);
  const days = [...rows.keys()].sort();
  const wide = isWide(period.incomes, period.terms);
  return stretches.map(({ from, to }) =>
    earnings({
      ...period,
      from,
      to,
      days:
        from === to
          ? (rows.get(from) ?? [])
          : days.filter(day => day >= from && day <= to).flatMap(day => rows.get(day)!),
      incomeDays: wide ? [...period.incomeDays, ...period.days] : [],
    }),
  );
}
