// Knows one amount in the currency that the worker wants to see. Refuses to guess a rate.
import { convert } from './convert';
import type { Money } from './money';
import type { Settings } from './setting';

/** As the worker wants amounts shown, by the rate of `day`; what no rate leads to stays as it is. */
export function shownMoney<M extends Money | undefined>(
  money: M,
  { display, rates }: Pick<Settings, 'display' | 'rates'>,
  day: string,
): M | Money {
  return (money && display !== undefined && convert(money, display, rates, day)) || money;
}
