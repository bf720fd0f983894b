// Knows that money is converted exactly, by the rate of its day, and never by a guess.
import { describe, expect, test } from 'vitest';
import { convert } from '../../../lib/core/convert';
import { money } from './say';

describe('conversion', () => {
  const rates = [
    { from: 'EUR', to: 'USD', rate: 1.1, day: '2026-01-01' },
    { from: 'EUR', to: 'USD', rate: 1.2, day: '2026-02-01' },
  ];
  test('takes the newest rate up to the day, else the oldest; exactly', () => {
    expect(convert(money('0.1 EUR'), 'USD', rates, '2026-01-31')).toEqual(money('0.11 USD'));
    expect(convert(money('0.1 EUR'), 'USD', rates, '2026-02-01')).toEqual(money('0.12 USD'));
    expect(convert(money('0.1 EUR'), 'USD', rates, '2025-01-01')).toEqual(money('0.11 USD'));
  });
  test('turns a rate over, and knows nothing of other pairs', () => {
    expect(convert(money('1.2 USD'), 'EUR', rates, '2026-03-01')).toEqual(money('1 EUR'));
    expect(convert(money('1 USD'), 'KES', rates, '2026-03-01')).toBeUndefined();
    const tiny = [{ from: 'IDR', to: 'BTC', rate: 1e-9, day: '2026-01-01' }];
    expect(convert(money('5000000 IDR'), 'BTC', tiny, '2026-03-01')).toEqual(money('0.005 BTC'));
  });
});
