// Knows which spans of unpaid work count, before it is asked who holds an instant. Refuses to know of other subjects.
import type { Overhead, Unpaid } from './fact';
import type { Rival } from './hold';
import { inForce } from './merge';

export interface UnpaidSpan extends Rival {
  readonly unpaid: Unpaid;
  /** The earliest `at` under its id: in whose record an edit of it must lie. */
  readonly at: number;
}

/** What the worker put in the place of a measured span replaces it; without length there is nothing in its place. */
export function unpaidSpansOf(facts: readonly Overhead[], undone: ReadonlySet<string>): UnpaidSpan[] {
  const standing = inForce(facts, undone);
  const replaced = new Set(standing.map(fact => fact.instead));
  return standing
    .filter(fact => !replaced.has(fact.id))
    .map(({ id, at, to, unpaid, source }) => {
      const span = { id, at, from: at, to, unpaid };
      return source === 'worker' ? { ...span, byHand: true } : span;
    });
}
