// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { Today } from '../../../components/popup/today';
import { earned, earnings, nothing } from './figures';
import { speak } from './speak';

beforeAll(() => speak());
afterEach(cleanup);

const figure = (name: string) => document.querySelector(`[data-figure="${name}"]`);
const region = () => screen.getByRole('region', { name: 'Real hourly today' });

test('the one big number is the real hourly, with the confirmed part beneath', () => {
  render(<Today earnings={earnings()} />);
  expect(region().textContent).toContain('$6.42 an hour');
  expect(region().textContent).toContain('of which confirmed: $3.95');
  expect(figure('today.realHourly.USD')?.getAttribute('data-value')).toBe('6420000');
});

test('two currencies stand side by side and are never added', () => {
  render(
    <Today
      earnings={earnings({
        money: [earned('USD', { realHourly: 5_000_000 }), earned('GBP', { realHourly: 2_500_000 })],
      })}
    />,
  );
  expect(region().textContent).toContain('$5.00 + £2.50 an hour');
});

test('confirmed and pending money stand apart, worked and unpaid time too', () => {
  render(<Today earnings={earnings()} />);
  expect(figure('today.confirmed.USD')?.textContent).toBe('$4.00');
  expect(figure('today.pending.USD')?.textContent).toBe('$2.50');
  expect(figure('today.worked')?.textContent).toBe('43 min');
  expect(figure('today.unpaid')?.textContent).toBe('17 min');
});

test('expected money is named when there is some', () => {
  render(<Today earnings={earnings({ money: [earned('USD', { expected: 1_200_000 })] })} />);
  expect(screen.getByText('Expected')).toBeTruthy();
  expect(figure('today.expected.USD')?.textContent).toBe('$1.20');
});

test('money without time is named beside the rate, with the share that has time', () => {
  render(<Today earnings={earnings({ money: [earned('USD', { untimed: 3_000_000, coverage: 0.6 })] })} />);
  expect(region().textContent).toContain('without time: $3.00');
  expect(region().textContent).toContain('60% of the USD has time');
});

test('pay that is not known is said with the rate', () => {
  render(<Today earnings={earnings({ unpriced: 2 })} />);
  expect(region().textContent).toContain('2 tasks whose pay is not known');
});

test('an unknown rate is said in words, never as 0', () => {
  render(<Today earnings={nothing} />);
  expect(region().textContent).toContain('No time yet today');
  expect(region().textContent).not.toContain('$0');
});

test('what contributions leave stands beneath the gross as an estimate, and the wage to compare with below', () => {
  const reference = { hourly: { micros: 9_500_000, currency: 'USD' }, asOf: '2026-11-22' };
  render(<Today earnings={earnings()} contribution={0.212} reference={reference} />);
  expect(region().textContent).toContain('about $5.06 after contributions of 21.2% (estimate)');
  expect(figure('today.netHourly.USD')?.getAttribute('data-value')).toBe('5058960');
  expect(region().textContent).toContain('Your target: $9.50 an hour');
  cleanup();
  const shown = { micros: 8_075_000, currency: 'EUR' };
  render(<Today earnings={earnings()} reference={{ ...reference, shown }} />);
  expect(region().textContent).toContain('Your target: $9.50 (about €8.08) an hour');
  cleanup();
  render(<Today earnings={nothing} contribution={0.212} />);
  expect(region().textContent).not.toContain('estimate');
});

test('the gap to the task hourly is told in words, part by part', () => {
  const parts = {
    task: 9_100_000,
    real: 6_420_000,
    rejected: 0,
    returned: -880_000,
    unpaid: -1_800_000,
    bonus: 0,
    other: 0,
  };
  render(<Today earnings={earnings()} gaps={[{ currency: 'USD', parts }]} />);
  expect(region().textContent).toContain(
    'Your offers look like $9.10 an hour; an hour earns $6.42. Between them lie:',
  );
  expect(screen.getAllByRole('listitem').map(item => item.textContent)).toEqual([
    'time on returned, expired and screened-out work −$0.88',
    'unpaid time −$1.80',
  ]);
});
