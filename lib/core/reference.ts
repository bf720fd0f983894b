// Knows legal minimum wages by place and day, for comparison only. Refuses to judge anyone's hour by them.
import type { Money } from './money';
import type { Settings } from './setting';
import { shownMoney } from './shown-money';

export interface Place {
  readonly id: string;
  /** ISO 3166: its name comes from Intl. */
  readonly country: string;
  /** Where in it, a proper name. */
  readonly area?: string;
  /** In order of their days. */
  readonly figures: readonly { readonly asOf: string; readonly hourly: Money }[];
}

const place = (
  id: string,
  currency: string,
  figures: Readonly<Record<string, number>>,
  area?: string,
): Place => ({
  id,
  country: id.slice(0, 2),
  area,
  figures: Object.entries(figures).map(([asOf, micros]) => ({ asOf, hourly: { micros, currency } })),
});

/** Gathered in November 2026 from secondary sources. Monthly and daily minimums are divided by the hours in the comment. */
export const PLACES: readonly Place[] = [
  place('FR', 'EUR', { '2026-01-01': 12_020_000 }),
  place('DE', 'EUR', { '2026-01-01': 13_900_000, '2027-01-01': 14_600_000 }),
  // 17,094 a year (Real Decreto 126/2026: 1,221 a month, fourteen times) for 1,826 h, the most that the law lets a year have.
  place('ES', 'EUR', { '2026-01-01': 9_360_000 }),
  // 7.37 an hour by the decree itself (Decreto 12.797).
  place('BR', 'BRL', { '2026-01-01': 7_370_000 }),
  // 783 a day of 8 h, central sphere, unskilled, area A.
  place('IN', 'INR', { '2024-10-01': 97_880_000 }, 'central sphere, A'),
  // 16,113.75 a month of 225 h, general labourer.
  place('KE', 'KES', { '2024-11-01': 71_620_000 }, 'Nairobi'),
  // 262,680 for 173.33 h.
  place('MG', 'MGA', { '2024-03-01': 1_515_500_000 }),
  // 695 a day of 8 h.
  place('PH', 'PHP', { '2025-07-18': 86_880_000 }, 'Metro Manila'),
  // 21 and over.
  place('GB', 'GBP', { '2026-04-01': 12_710_000 }, '21+'),
  place('US', 'USD', { '2009-07-24': 7_250_000 }, 'federal'),
  place('US-CA', 'USD', { '2026-01-01': 16_900_000 }, 'California'),
  place('US-WA', 'USD', { '2026-01-01': 17_130_000 }, 'Washington'),
];

export const REFERENCE_SOURCE = 'Secondary sources, gathered 2026-11';

export interface Reference {
  /** Undefined: a target of the worker's own. */
  readonly place?: Place;
  readonly hourly: Money;
  readonly asOf: string;
  /** The same in the currency that amounts are shown in, by the worker's own rate; undefined where that is none other, or no rate leads there. */
  readonly shown?: Money;
}

/** What the worker compares with on a day: the newest figure of the place up to it. */
export function referenceOn(
  { reference: chosen, ...settings }: Pick<Settings, 'reference' | 'display' | 'rates'>,
  day: string,
): Reference | undefined {
  if (chosen === undefined) return undefined;
  const found = PLACES.find(each => each.id === chosen.place);
  const figure = found?.figures.findLast(each => each.asOf <= day);
  const { hourly, asOf } = figure ?? chosen;
  const shown = shownMoney(hourly, settings, day);
  return {
    ...(figure && { place: found }),
    hourly,
    asOf,
    ...(shown.currency !== hourly.currency && { shown }),
  };
}
