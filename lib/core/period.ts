// Knows what a period's earnings are computed from. Refuses to compute them.
import { dayOf, dayStart, daysFrom } from './days';
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

/** Whether an income's own period shares a local day with these. */
export const touches = ({ period }: TaskRow, from: string, to: string, zone: string): boolean =>
  period !== undefined && period.to > dayStart(from, zone) && dayOf(period.from, zone) <= to;

/** A part of a longer period, as it would be read alone. */
export function within(whole: Period, from: string, to: string): Period {
  const incomes = whole.incomes.filter(income => touches(income, from, to, whole.settings.zone));
  return {
    ...whole,
    from,
    to,
    incomes,
    days: whole.days.filter(({ day }) => day >= from && day <= to),
    incomeDays: isWide(incomes, whole.terms) ? [...whole.incomeDays, ...whole.days] : [],
  };
}

/** Only pay for periods looks at attention beyond the days asked for. */
export const isWide = (incomes: readonly TaskRow[], terms: readonly Terms[]): boolean =>
  incomes.length > 0 || terms.some(each => each.model === 'salary');

/** What is known of the days of a period and around it. */
export class Calendar {
  private known?: ReadonlyMap<string, Sums>;

  constructor(private readonly rows: readonly DayRow[]) {}

  /**
   * Attention that may cover an income, by day: that without money of its own or with money from terms alone;
   * the project's where it has any in these days, else the platform's.
   */
  coverOf(platform: string, project: string | undefined, days: readonly string[]): number[] {
    const general = days.map(day => coverIn(this.of(day, platform)));
    if (project === undefined) return general;
    const own = days.map(day => coverIn(this.of(day, platform), 'project', project));
    return own.some(ms => ms > 0) ? own : general;
  }

  /** Most periods have neither an income nor a salary, and are not asked. */
  private of(day: string, platform: string): Sums | undefined {
    this.known ??= new Map(this.rows.map(row => [`${row.day} ${row.platform}`, row.sums]));
    return this.known.get(`${day} ${platform}`);
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
