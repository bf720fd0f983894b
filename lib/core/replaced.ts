// Knows over which days and projects an income takes the place of terms. Refuses to know amounts.
import { daysOf } from './income';
import type { DayRow, TaskRow } from './row';

/** By day and platform: the projects an income pays for, or all of the platform (`undefined`). */
export class Replaced {
  private readonly projects = new Map<string, Set<string | undefined>>();

  constructor(incomes: readonly TaskRow[], zone: string) {
    for (const income of incomes)
      for (const day of daysOf(income, zone)) this.add(day, income.platform, income.job);
  }

  add(day: string, platform: string, project: string | undefined): void {
    const name = `${day} ${platform}`;
    const known = this.projects.get(name);
    if (known === undefined) this.projects.set(name, new Set([project]));
    else known.add(project);
  }

  has(day: string, platform: string, project: string | undefined): boolean {
    const known = this.projects.get(`${day} ${platform}`);
    return known !== undefined && (known.has(undefined) || known.has(project));
  }

  /** Where the row's replaced sums are: once for the platform, or once for each project. */
  of(row: DayRow): readonly (readonly string[])[] {
    if (this.projects.size === 0) return [];
    const known = this.projects.get(`${row.day} ${row.platform}`);
    if (known === undefined) return [];
    return known.has(undefined) ? [[]] : [...known].map(project => ['project', project!]);
  }
}
