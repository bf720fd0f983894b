// Knows what a task offers: stated, else computed from terms. Refuses to know what is earned by it (worth).
import type { Case } from './case';
import { type ComputedPay, computedPay } from './computed-pay';
import type { Money } from './money';
import type { ProjectContext } from './project';
import { statedPay } from './stated-pay';
import { agreement } from './terms';
import type { Timing } from './timing';
import { estimatedOf, incomeOf, jobOf, rateOf } from './told';

export interface Pay {
  readonly value?: Money;
  readonly computed?: ComputedPay['rule'];
  readonly by: readonly { readonly id: string }[];
}

/** `at`: when the work was done where no span says. A worker who says *unknown* is not contradicted by terms. */
export function payOf(of: Case, timed: Timing, at: number, context: ProjectContext): Pay {
  const stated = statedPay(of);
  if (stated.by.length > 0) return { value: stated.value ?? undefined, by: stated.by };
  const income = incomeOf(of);
  const rate = rateOf(of);
  const computed = computedPay({
    agreement: agreement(context.terms, of.platform, jobOf(of), context.undone),
    at: income?.from ?? at,
    held: timed.held.map(({ from, to, span }) => ({ from, to, began: span.from })),
    credited: income?.credited,
    estimated: estimatedOf(of),
    rate: rate.value,
    offer: rate.by[0],
    income: income !== undefined,
    salary: income?.salary === true,
  });
  return computed ? { value: computed.pay, computed: computed.rule, by: computed.by } : { by: [] };
}
