// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import fc from 'fast-check';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { Gap, shownParts } from '../../../components/ledger/gap';
import { speak } from './speak';

beforeAll(() => speak());
afterEach(cleanup);

test('the gap is told in words and parts that add up', () => {
  const parts = {
    task: 9_104_000,
    real: 6_421_000,
    rejected: -402_000,
    returned: -503_000,
    unpaid: -1_800_000,
    bonus: 22_000,
    other: 0,
  };
  render(<Gap currency="USD" parts={parts} />);
  expect(
    screen.getByText('Your offers look like $9.10 an hour; an hour earns $6.42. Between them lie:'),
  ).toBeTruthy();
  expect(screen.getAllByRole('listitem').map(item => item.textContent)).toEqual([
    'rejected work −$0.40',
    'time on returned, expired and screened-out work −$0.50',
    'unpaid time −$1.80',
    'bonus +$0.02',
  ]);
});

const NONE = { rejected: 0, returned: 0, unpaid: 0, bonus: 0, other: 0 };
const lines = () => screen.queryAllByRole('listitem').map(item => item.textContent);

test('what adds to the hour is called by what it is, and not as a loss', () => {
  const parts = {
    ...NONE,
    task: 5_000_000,
    real: 7_000_000,
    returned: 400_000,
    bonus: 600_000,
    other: 1_000_000,
  };
  render(<Gap currency="USD" parts={parts} />);
  expect(lines()).toEqual([
    'part pay for returned, expired and screened-out work +$0.40',
    'bonus +$0.60',
    'pay for periods and for work in hand +$1.00',
  ]);
});

test('where nothing lies between, that is said, and no list announced', () => {
  render(<Gap currency="USD" parts={{ ...NONE, task: 6_001_000, real: 5_999_000, unpaid: -2_000 }} />);
  expect(
    screen.getByText('Your offers look like $6.00 an hour, and that is what an hour earns.'),
  ).toBeTruthy();
  expect(lines()).toEqual([]);
});

test('adds up as it is shown where a currency has no cents', () => {
  const parts = {
    ...NONE,
    task: 1_515_400_000,
    real: 1_314_200_000,
    unpaid: -100_600_000,
    rejected: -100_600_000,
  };
  render(<Gap currency="MGA" parts={parts} />);
  const whole = (digits: string): number => Number(digits.replace(',', ''));
  const text = document.querySelector('.gap-told p')?.textContent ?? '';
  const [task, real] = (text.match(/\d[\d,]*/g) ?? []).map(whole);
  const steps = lines().map(line => {
    const [, sign, digits] = line!.match(/([−+])\D*([\d,]+)$/)!;
    return whole(digits!) * (sign === '−' ? -1 : 1);
  });
  expect([task, real, ...steps]).toEqual([1515, 1314, -100, -101]);
  expect(task! + steps.reduce((sum, step) => sum + step, 0)).toBe(real);
});

test('what is shown adds up to the cent, whatever the parts', () => {
  const micros = fc.integer({ min: -5_000_000, max: 5_000_000 });
  fc.assert(
    fc.property(
      micros,
      micros,
      micros,
      micros,
      micros,
      micros,
      (task, rejected, returned, unpaid, bonus, other) => {
        const real = task + rejected + returned + unpaid + bonus + other;
        const cents = (m: number) => Math.round(m / 10_000) + 0;
        const shown = shownParts({ task, real, rejected, returned, unpaid, bonus, other }, 'USD');
        const sum = shown.reduce((total, [, part]) => total + cents(part), 0);
        expect(sum).toBe(cents(real) - cents(task));
      },
    ),
  );
});
