// Knows what the requesters of one platform usually bring, for one of them to be compared with. Refuses to know which one that is.
import { ENOUGH, hourlyOf, type Usual, usualOf } from './requester-hourly';
import type { Sums } from './row';
import { addSums } from './sums';

export interface Peers {
  /** Of all paid tasks: where to start from while little is known. */
  readonly usual: Usual;
  /**
   * Of the requesters' own hourlies, each with what brought nothing: like is compared with like. Undefined where fewer than
   * two have tasks enough to be compared.
   */
  readonly middle: Usual;
}

/** `all`: the sums of each requester of the platform. */
export function peersOf(all: readonly Sums[]): Peers {
  const together = all.reduce<Sums>((sum, { hist = {} }) => addSums(sum, { hist }), {});
  let hourlies: Map<string, number[]> | undefined;
  return {
    usual: usualOf(together),
    middle(currency) {
      hourlies ??= hourliesOf(all);
      return middleOf(hourlies.get(currency) ?? []);
    },
  };
}

function hourliesOf(all: readonly Sums[]): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (const sums of all) {
    const of = hourlyOf(sums);
    if (!of || of.tasks < ENOUGH) continue;
    const { currency, micros } = of.hourly;
    const known = found.get(currency);
    if (known) known.push(micros);
    else found.set(currency, [micros]);
  }
  return found;
}

function middleOf(hourlies: readonly number[]): number | undefined {
  if (hourlies.length < 2) return undefined;
  const sorted = hourlies.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  return (sorted[Math.ceil(half) - 1]! + sorted[Math.floor(half)]!) / 2;
}
