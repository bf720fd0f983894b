// Knows made-up figures for the components to show. Refuses to be right about money: that is the core's test.
import type { Earned, Earnings } from '../../../lib/core/earnings-shape';

export const earned = (currency: string, more: Partial<Earned> = {}): Earned => ({
  currency,
  confirmed: 4_000_000,
  pending: 2_500_000,
  expected: 0,
  lost: 0,
  bonus: 0,
  untimed: 0,
  realHourly: 6_420_000,
  confirmedHourly: 3_950_000,
  taskHourly: 9_100_000,
  coverage: 1,
  received: 0,
  ...more,
});

export const earnings = (more: Partial<Earnings> = {}): Earnings => ({
  money: [earned('USD')],
  worked: 2_580_000,
  assumed: 0,
  overhead: { search: 900_000, payments: 165_000 },
  attention: 3_645_000,
  tasks: 5,
  submitted: 5,
  unpriced: 0,
  ...more,
});

export const nothing: Earnings = {
  money: [],
  worked: 0,
  assumed: 0,
  overhead: {},
  attention: 0,
  tasks: 0,
  submitted: 0,
  unpriced: 0,
};
