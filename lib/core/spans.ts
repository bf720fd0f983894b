// Knows which spans of a task count, before it is asked who holds an instant. Refuses to know of other subjects.

import { type Case, caseOf, correctionOf } from './case';
import type { Stated } from './correction';
import type { TaskFact } from './fact';
import type { Rival } from './hold';

export interface TaskSpan extends Rival {
  readonly assumed: boolean;
  /** The fact it comes from. */
  readonly fact: string;
}

/**
 * The worker's own spans replace what was observed up to the correction: spans learned before it, up to its moment.
 * What a span that was still running adds after that moment counts as usual. A gap answered as left out adds nothing.
 */
export function spansOf(of: Case): TaskSpan[] {
  const correction = correctionOf(of, 'spans');
  const spans: TaskSpan[] = (correction?.set.spans ?? []).map((span, i) => byHand(correction!.id, span, i));
  for (const fact of of.facts) {
    const from = correction && fact.seen <= correction.at ? correction.at : Number.NEGATIVE_INFINITY;
    for (const span of stated(fact)) {
      const start = Math.max(span.from, from);
      if (span.to > start) spans.push({ ...span, from: start });
    }
  }
  return spans;
}

/** The same of facts as they are kept: what the attention on one task takes from others (rivals). */
export function rivalsOf(facts: readonly TaskFact[], undone: ReadonlySet<string>): readonly Rival[] {
  const of = caseOf(facts, undone);
  return of === undefined ? [] : spansOf(of);
}

function stated(fact: TaskFact): TaskSpan[] {
  if (fact.kind === 'added') return (fact.set.spans ?? []).map((span, i) => byHand(fact.id, span, i));
  if (fact.kind !== 'worked' || (fact.answer !== undefined && fact.answer !== 'count')) return [];
  const assumed = fact.assumed !== undefined;
  const span = { id: fact.id, from: fact.at, to: fact.to, assumed, fact: fact.id };
  return [fact.source === 'worker' ? { ...span, byHand: true } : span];
}

const byHand = (fact: string, { from, to, assumed }: Stated, index: number): TaskSpan => ({
  id: `${fact}#${index}`,
  from,
  to,
  assumed: assumed === true,
  fact,
  byHand: true,
});
