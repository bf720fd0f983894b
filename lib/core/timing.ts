// Knows a task's attention: what it holds, by local day, and how much of it is assumed. Refuses to know what is paid for it.
import type { Case } from './case';
import { splitDays } from './days';
import { type Held, hold, type Rival } from './hold';
import { addHours, type HourName } from './hours';
import { spansOf, type TaskSpan } from './spans';

export interface Timing {
  readonly held: readonly Held<TaskSpan>[];
  readonly worked: number;
  readonly assumed: number;
  /** ms by local day, in the order of time. */
  readonly timedDays: ReadonlyMap<string, number>;
  readonly assumedDays: ReadonlyMap<string, number>;
  /** ms by local hour, in the order of time. */
  readonly timedHours: ReadonlyMap<HourName, number>;
  readonly first?: number;
  readonly last?: number;
}

export function timing(of: Case, rivals: readonly Rival[], zone: string): Timing {
  const held = hold(spansOf(of), rivals);
  const timedDays = new Map<string, number>();
  const assumedDays = new Map<string, number>();
  const timedHours = new Map<HourName, number>();
  for (const { from, to, span } of held) {
    addHours(timedHours, from, to, zone);
    for (const [day, ms] of splitDays(from, to, zone)) {
      add(timedDays, day, ms);
      if (span.assumed) add(assumedDays, day, ms);
    }
  }
  return {
    held,
    worked: total(timedDays),
    assumed: total(assumedDays),
    timedDays,
    assumedDays,
    timedHours,
    first: held[0]?.from,
    last: held.at(-1)?.to,
  };
}

const add = (days: Map<string, number>, day: string, ms: number) => days.set(day, (days.get(day) ?? 0) + ms);
const total = (days: ReadonlyMap<string, number>): number =>
  [...days.values()].reduce((sum, ms) => sum + ms, 0);
