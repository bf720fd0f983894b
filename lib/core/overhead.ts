// Knows what unpaid work on a platform adds to each local day. Refuses to know tasks, but for the instants they hold.
import { splitDays } from './days';
import type { Overhead } from './fact';
import { hold } from './hold';
import { addHours, dayOfHour, type HourName, hourOf } from './hours';
import type { ProjectContext } from './project';
import type { Sums } from './row';
import { Tally } from './tally';
import { unpaidSpansOf } from './unpaid-spans';

/** Sums by local day (`overhead.<unpaid>`, ms) of one platform's unpaid work. Rivals: the spans of tasks and of other platforms. */
export function overheadDays(
  facts: readonly Overhead[],
  context: ProjectContext,
): Readonly<Record<string, Sums>> {
  const tally = new Tally();
  const hours = new Map<HourName, number>();
  for (const { from, to, span } of hold(unpaidSpansOf(facts, context.undone), context.rivals)) {
    addHours(hours, from, to, context.settings.zone);
    for (const [day, ms] of splitDays(from, to, context.settings.zone))
      tally.put(day, ['overhead', span.unpaid], ms);
  }
  for (const [name, ms] of hours) tally.put(dayOfHour(name), ['hours', hourOf(name), 'unpaid'], ms);
  return tally.days;
}
