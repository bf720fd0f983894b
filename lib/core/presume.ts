// Knows when an open task may be presumed expired. Refuses to take the presumption for a statement of the platform.
import type { Ended, Kind, TaskFact } from './fact';
import { identify, type Unidentified } from './identify';

/** Platforms take a submit a little late, and a deadline counted from seconds left is not exact. */
const GRACE = 120_000;
const ENDS: readonly Kind[] = ['submitted', 'returned', 'expired', 'screenedOut'];

export interface Held {
  readonly platform: string;
  readonly task: string;
  readonly deadline?: number;
}

/** `facts` by task id, as the ledger holds them. A presumption that the platform contradicted is not made again. */
export function presume(
  open: readonly Held[],
  facts: ReadonlyMap<string, readonly TaskFact[]>,
  at: number,
  device: string,
): Ended[] {
  return open.flatMap(({ platform, task, deadline }) => {
    if (deadline === undefined || at < deadline + GRACE) return [];
    const known = (facts.get(task) ?? []).filter(fact => fact.platform === platform);
    const said: Unidentified<Ended> = {
      kind: 'expired',
      presumed: true,
      platform,
      task,
      at: deadline,
      seen: at,
      source: 'sensor',
      device,
    };
    // An end is known (work sent back keeps its old deadline), or the platform contradicted this presumption.
    const settled = known.some(
      fact =>
        (fact.kind === 'expired' && fact.presumed && fact.at >= deadline) ||
        (ENDS.includes(fact.kind) && !('presumed' in fact)),
    );
    if (settled) return [];
    return [identify(said, known)];
  });
}
