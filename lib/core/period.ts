// Knows what a period's earnings are computed from. Refuses to compute them.
import { daysFrom } from './days';
import type { Terms } from './fact';
import type { DayRow, Sums, TaskRow } from './row';
import type { Settings } from './setting';
import { sumAt } from './sums';

export interface Period {
  /** Rows of every platform; those outside [from, to] are not counted. */
  readonly days: readonly DayRow[];
  /** Local days, both included. */
  readonly from: string;
  readonly to: string;
  /** Rows of the incomes whose period touches this one. */
  readonly incomes: readonly TaskRow[];
  /** Day rows of the whole periods of these incomes. */
  readonly incomeDays: readonly DayRow[];
  /** Terms in force: none that were taken back. */
  readonly terms: readonly Terms[];
  readonly settings: Settings;
  /** The moment it is asked. */
  readonly at: number;
}

/** What is known of the days of a period and around it. */
export class Calendar {
  private readonly rows = new Map<string, Sums>();

  constructor(rows: readonly DayRow[]) {
    for (const { day, platform, sums } of rows) this.rows.set(`${day} ${platform}`, sums);
  }

  /**
   * Attention that may cover an income, by day: that without money of its own or with money from terms alone;
   * the project's where it has any in these days, else the platform's.
   */
  coverOf(platform: string, project: string | undefined, days: readonly string[]): number[] {
    const general = days.map(day => coverIn(this.rows.get(`${day} ${platform}`)));
    if (project === undefined) return general;
    const own = days.map(day => coverIn(this.rows.get(`${day} ${platform}`), 'project', project));
    return own.some(ms => ms > 0) ? own : general;
  }
}

const coverIn = (sums: Sums | undefined, ...under: string[]): number =>
  sumAt(sums, ...under, 'bare') + sumAt(sums, ...under, 'clocked');

/** The days of the month a day is in. */
export function monthOf(day: string): string[] {
  const [year, month] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year!, month!, 0)).getUTCDate();
  return daysFrom(`${day.slice(0, 7)}-01`, `${day.slice(0, 7)}-${String(last).padStart(2, '0')}`);
}
