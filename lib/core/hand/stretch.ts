// Knows a stretch as the worker sees it and takes hold of it. Refuses to know which statement an edit becomes (edit).
import type { Stated } from '../correction';
import type { Subject } from '../subject';

/**
 * One stretch in hand, and all that is shown of what it belongs to: an edit states these anew as they were seen.
 * Of a task: every stretch it holds, on any day. Of unpaid work: those of the one measured fact.
 */
export interface Grip {
  readonly subject: Subject;
  readonly all: readonly Stated[];
  readonly one: Stated;
  /** The `overhead` fact it is part of. */
  readonly fact?: { readonly id: string; readonly at: number };
}

/** `all` with `one` replaced, in time order. Throws RangeError when `one` is not of them or a new stretch has no length. */
export function replaced({ all, one }: Grip, by: readonly Stated[]): readonly Stated[] {
  const rest = all.filter(each => each.from !== one.from || each.to !== one.to);
  if (rest.length === all.length) throw new RangeError('the stretch is not there any more');
  if (by.some(each => each.to <= each.from)) throw new RangeError('a stretch must have a length');
  return [...rest, ...by].sort((a, b) => a.from - b.from);
}
