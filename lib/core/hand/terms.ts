// Knows how the worker states what a platform or project pays from a moment on. Refuses to apply it.
import type { Fact, PayModel } from '../fact';
import type { Money } from '../money';
import { type Act, byHand } from './act';

export interface PayTerms {
  readonly platform: string;
  /** Absent: the whole platform. */
  readonly project?: string;
  readonly model: PayModel;
  readonly rate?: Money;
  readonly from: number;
}

/** `first`: how many facts the act has already. */
export const stateTerms = (act: Act, { from, ...terms }: PayTerms, first = 0): readonly Fact[] =>
  byHand(act, [{ kind: 'terms', at: from, ...terms }], first);
