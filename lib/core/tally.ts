// Knows sums by local day while they are being built. Refuses to know what is summed.
import type { Sums } from './row';
import { lay } from './share';
import { put } from './sums';

export class Tally {
  readonly days: Record<string, Sums> = {};

  put(day: string, path: readonly string[], n: number): void {
    if (n === 0) return;
    this.days[day] ??= {};
    put(this.days[day], path, n);
  }

  /** On the days of the attention in proportion, the remainder on the last; without attention on `day`. */
  lay(timed: ReadonlyMap<string, number>, day: string, path: readonly string[], n: number): void {
    const parts = lay(n, [...timed.values()]);
    if (parts === undefined) this.put(day, path, n);
    else for (const [i, on] of [...timed.keys()].entries()) this.put(on, path, parts[i]!);
  }
}
