// Knows what is left of an amount after the worker's own contributions, as an estimate. Refuses to know taxes on income, and fees.
import { fraction } from './convert';
import type { Money } from './money';
import { divRound } from './share';

/** `share` of 1, as the worker typed it: 0.212 leaves 788 of 1,000 micros. Rounded once, to the micro. */
export function afterContribution(micros: number, share: number): number {
  const { up, down } = fraction(share);
  return Number(divRound(BigInt(micros) * (down - up), down));
}

/** What the worker said of what is taken from their money: their own contribution, and fees by currency; each 0…1. */
export interface Taken {
  readonly contribution?: number;
  readonly fees?: Readonly<Record<string, number>>;
}

/** An hour after fees, then contributions; an estimate. Undefined where the worker said of neither. */
export function netOf({ currency, micros }: Money, { contribution, fees = {} }: Taken): Money | undefined {
  const fee = fees[currency] ?? 0;
  if (contribution === undefined && fee === 0) return undefined;
  return { currency, micros: afterContribution(Math.round(micros * (1 - fee)), contribution ?? 0) };
}

export interface Contribution {
  readonly id: 'fr-bic' | 'fr-other' | 'us';
  readonly share: number;
  readonly asOf: string;
  readonly source: string;
}

/** Gathered in November 2026; the training levy that goes with the French ones is not in them. */
export const CONTRIBUTIONS: readonly Contribution[] = [
  { id: 'fr-bic', share: 0.212, asOf: '2026-01-01', source: 'Urssaf, micro-entrepreneur' },
  { id: 'fr-other', share: 0.256, asOf: '2026-01-01', source: 'Urssaf, micro-entrepreneur' },
  // 15.3 % on 92.35 % of net.
  { id: 'us', share: 0.1412955, asOf: '2026-01-01', source: 'IRS, self-employment tax' },
];
