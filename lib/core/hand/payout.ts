// Knows how the worker states that money was paid out, and what that cost. Refuses to know what lies on the platform then.
import type { Fact } from '../fact';
import type { Money } from '../money';
import { type Act, byHand } from './act';

export interface PaidOut {
  readonly platform: string;
  readonly at: number;
  /** With the fee in it. */
  readonly payout: Money;
  /** In the same currency; nothing where there was none. */
  readonly fee: Money;
}

export const statePayout = (act: Act, { platform, at, payout, fee }: PaidOut): readonly Fact[] =>
  byHand(act, [{ kind: 'fee', platform, at, payout, amount: fee, what: 'payout' }]);
