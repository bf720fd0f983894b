// Knows how the running hourly fits in four characters. Refuses to know where it is shown.
import type { Earned } from '../core/earnings-shape';

const MILLION = 1_000_000;

/** At most four characters; empty when there is no rate to show. Rounded for showing only. */
export function badgeText(earned: Earned | undefined): string {
  if (earned?.realHourly === undefined) return '';
  const units = earned.realHourly / MILLION;
  if (units < 0) return '';
  if (units < 9.995) return units.toFixed(2);
  if (units < 99.95) return units.toFixed(1);
  if (units < 9_999.5) return units.toFixed(0);
  if (units < 999_500) return `${(units / 1000).toFixed(0)}k`;
  return '999k';
}
