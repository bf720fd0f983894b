// Knows in which record of the ledger a fact lives. Refuses to know how records are stored.
import type { Fact } from './fact';

/** The key of one piece of work, everywhere: rows, records, messages. Platform ids hold no colon. */
export const taskKey = (platform: string, task: string): string => `${platform}:${task}`;

const utcDay = (at: number): string => new Date(at).toISOString().slice(0, 10);

/**
 * One record per task (`t|`), one per platform and UTC day for unpaid work (`o|`), one per act taken back (`a|`),
 * one per requester for reviews (`r|`), one per platform for terms and fees (`p|`).
 * A `same` lives with both its keys: see `homes`.
 */
export function home(fact: Fact): string {
  switch (fact.kind) {
    case 'overhead':
      return `o|${fact.platform}|${utcDay(fact.at)}`;
    case 'undone':
      return `a|${fact.undoes}`;
    case 'reviewed':
      return `r|${fact.platform}|${fact.requester}`;
    case 'terms':
    case 'fee':
      return `p|${fact.platform}`;
    default:
      return `t|${taskKey(fact.platform, fact.task)}`;
  }
}

/** Every record that must hold the fact: two for `same`, else one. */
export const homes = (fact: Fact): readonly string[] =>
  fact.kind === 'same' ? [home(fact), `t|${taskKey(fact.platform, fact.other)}`] : [home(fact)];
