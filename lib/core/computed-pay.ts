// Knows what work comes to by its terms, where the platform states no pay. Refuses to know whether it will be paid.
import type { PayModel, TaskFact, Terms } from './fact';
import type { Money } from './money';
import { divRound } from './share';
import { type Agreement, termsAt } from './terms';

const HOUR = 3_600_000n;

export interface ComputedPay {
  readonly pay: Money;
  readonly by: readonly { readonly id: string }[];
  readonly rule: 'hourly' | 'estimate' | 'ticket' | 'salary';
}

/** What the terms are applied to. */
export interface Work {
  readonly agreement: Agreement;
  /** When it was done, where no span says: the submit, or the start of an income's period. */
  readonly at: number;
  readonly held: readonly { readonly from: number; readonly to: number; readonly began: number }[];
  /** Hours the platform credits, in ms: they go before measured ones. */
  readonly credited?: number;
  readonly estimated?: number;
  /** A rate stated with the offer, and where. */
  readonly rate?: Money;
  readonly offer?: TaskFact;
  readonly income: boolean;
  readonly salary: boolean;
}

type Compute = (work: Work, terms: Terms | undefined) => ComputedPay | undefined;

const MODELS: Record<PayModel, Compute> = {
  piece: () => undefined,
  hourly: (work, terms) =>
    work.credited !== undefined
      ? timed(work, [{ ms: work.credited, terms }], 'hourly')
      : work.income || work.held.length === 0
        ? undefined
        : timed(
            work,
            work.held.map(stretch => ({
              ms: stretch.to - stretch.from,
              terms: termsAt(work.agreement, stretch.began),
            })),
            'hourly',
          ),
  estimate: (work, terms) =>
    work.estimated === undefined || work.income
      ? undefined
      : timed(work, [{ ms: work.estimated, terms }], 'estimate'),
  ticket: (work, terms) => (work.income ? undefined : flat(terms, 'ticket')),
  salary: (work, terms) => (work.salary ? flat(terms, 'salary') : undefined),
};

/** The model in force when the work began decides; the rate may change under it. An offer that states only a rate is hourly. */
export function computedPay(work: Work): ComputedPay | undefined {
  const terms = termsAt(work.agreement, work.held[0]?.began ?? work.at);
  const model = terms?.model ?? (work.rate === undefined ? undefined : 'hourly');
  return model === undefined ? undefined : MODELS[model](work, terms);
}

/** Rate × time, exact, rounded once at the end. Unknown where a stretch has no rate, or where currencies differ. */
function timed(
  work: Work,
  stretches: readonly { ms: number; terms: Terms | undefined }[],
  rule: ComputedPay['rule'],
): ComputedPay | undefined {
  let sum = 0n;
  let currency: string | undefined;
  const by = new Set<{ readonly id: string }>();
  for (const { ms, terms } of stretches) {
    const rate = terms?.rate ?? work.rate;
    if (rate === undefined || (currency !== undefined && currency !== rate.currency)) return undefined;
    currency = rate.currency;
    sum += BigInt(rate.micros) * BigInt(ms);
    const source = terms?.rate ? terms : work.offer;
    if (source) by.add(source);
  }
  if (currency === undefined) return undefined;
  return { pay: { micros: Number(divRound(sum, HOUR)), currency }, by: [...by], rule };
}

const flat = (terms: Terms | undefined, rule: ComputedPay['rule']): ComputedPay | undefined =>
  terms?.rate && { pay: terms.rate, by: [terms], rule };
