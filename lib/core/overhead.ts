// Knows what unpaid work on a platform adds to each local day. Refuses to know tasks, but for the instants they hold.
import { splitDays } from './days';
import type { Overhead } from './fact';
import { hold } from './hold';
import type { ProjectContext } from './project';
import type { Sums } from './row';
import { put } from './sums';
import { unpaidSpansOf } from './unpaid-spans';

/** Sums by local day (`overhead.<unpaid>`, ms) of the unpaid work on one platform. Rivals are the spans of its tasks and of other platforms. */
export function overheadDays(
  facts: readonly Overhead[],
  context: ProjectContext,
): Readonly<Record<string, Sums>> {
  const days: Record<string, Sums> = {};
  const spans = unpaidSpansOf(facts, context.undone);
  for (const { from, to, span } of hold(spans, context.rivals))
    for (const [day, ms] of splitDays(from, to, context.settings.zone)) {
      days[day] ??= {};
      put(days[day], ['overhead', span.unpaid], ms);
    }
  return days;
}
