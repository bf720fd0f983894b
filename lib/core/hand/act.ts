// Knows what every act of the worker's hand carries, and how it is named. Refuses to know what the act does.
import type { Fact } from '../fact';

/** Time and chance come from outside: `act` from `actId`, `at` from the clock. */
export interface Act {
  readonly act: string;
  readonly at: number;
  readonly device: string;
}

/** The one key of a piece of work, for an act on it. */
export interface TaskId {
  readonly platform: string;
  readonly task: string;
}

/** Starts with the time, so that acts lie in the ledger in the order they were done; `random` keeps two devices apart. */
export const actId = (at: number, random: string): string =>
  `${Math.max(0, Math.round(at)).toString(36).padStart(9, '0')}-${random}`;

/** What a fact of an act says, without what all of them have in common. `at` only where it is not the act's own. */
export type Saying<F = Fact> = F extends Fact
  ? Omit<F, 'id' | 'at' | 'seen' | 'source' | 'device' | 'act'> & { readonly at?: number }
  : never;

/** The facts of one act, numbered from `first`: the same act told again has the same ids. */
export const byHand = ({ act, at, device }: Act, says: readonly Saying[], first = 0): readonly Fact[] =>
  says.map((say, n) => ({ at, ...say, id: `${act}:${first + n}`, seen: at, source: 'worker', device, act }));
