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
    'time on returned and expired work −$0.50',
    'unpaid time −$1.80',
    'bonus +$0.02',
  ]);
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
        const shown = shownParts({ task, real, rejected, returned, unpaid, bonus, other });
        const sum = shown.reduce((total, [, part]) => total + cents(part), 0);
        expect(sum).toBe(cents(real) - cents(task));
      },
    ),
  );
});
