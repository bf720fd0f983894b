// Knows what a salary by terms accrues on each calendar day. Refuses to know salaries that the platform states (income).
import { dayOf, daysFrom } from './days';
import type { Terms } from './fact';
import type { Share } from './income';
import { type Calendar, monthOf, type Period } from './period';
import { lay } from './share';

/** A month's rate shared evenly over its days, up to today; by the terms of each day. */
export function accrued(calendar: Calendar, period: Period): Share[] {
  const agreed = [...agreements(period.terms)];
  if (agreed.length === 0) return [];
  const { zone } = period.settings;
  const today = dayOf(period.at, zone);
  const days = daysFrom(period.from, period.to < today ? period.to : today);
  return agreed.flatMap(terms => {
    const { platform, project } = terms[0]!;
    return days.flatMap(day => {
      const now = terms.findLast(each => dayOf(each.at, zone) <= day);
      if (now?.model !== 'salary' || now.rate === undefined) return [];
      const month = monthOf(day);
      const micros = lay(
        now.rate.micros,
        month.map(() => 1),
      )![month.indexOf(day)]!;
      const hasTime = calendar.coverOf(platform, project, month).some(ms => ms > 0);
      const { currency } = now.rate;
      return [{ platform, project, day, currency, standing: 'expected' as const, micros, bonus: 0, hasTime }];
    });
  });
}

/** Terms of each platform and project that ever was on a salary, oldest first. */
function agreements(terms: readonly Terms[]): Iterable<Terms[]> {
  const groups = new Map<string, Terms[]>();
  for (const each of [...terms].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))) {
    const name = JSON.stringify([each.platform, each.project]);
    groups.set(name, [...(groups.get(name) ?? []), each]);
  }
  return [...groups.values()].filter(group => group.some(each => each.model === 'salary'));
}
