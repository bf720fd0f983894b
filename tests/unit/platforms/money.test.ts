// Knows the amounts platforms are known to write, and those that must not be guessed. Refuses to know who writes them.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { money, type Written } from '../../../lib/platforms/money';

const USD: Written = { mark: '.', currencies: ['USD'] };
const EUR: Written = { mark: ',', currencies: ['EUR'] };
const micros = (value: unknown, written: Written = USD) => {
  const read = money(value, written);
  return read && `${read.micros} ${read.currency}`;
};

describe('what is written is read exactly', () => {
  test.each<[unknown, Written, string]>([
    ['0,01', { mark: ',', currencies: ['USD'] }, '10000 USD'],
    ['$0.10', USD, '100000 USD'],
    ['$1.00000', USD, '1000000 USD'],
    ['0,05 $ / HIT', { mark: ',', currencies: ['USD'] }, '50000 USD'],
    ['CA$1,234.50', USD, '1234500000 CAD'],
    ['A$ 12', USD, '12000000 AUD'],
    ['US$0.005', USD, '5000 USD'],
    ['12 kr', { currencies: ['SEK'] }, '12000000 SEK'],
    ['12,50\u00a0€', EUR, '12500000 EUR'],
    ['1\u202f234,50 €', EUR, '1234500000 EUR'],
    ["CHF 1'234.50", { mark: '.', currencies: ['CHF'] }, '1234500000 CHF'],
    ['KSh 21,000', { mark: '.', currencies: ['KES'] }, '21000000000 KES'],
    ['21 000 FCFA', { mark: ',', currencies: ['XOF'] }, '21000000000 XOF'],
    ['USD 7.50', USD, '7500000 USD'],
    ['7.50 eur', USD, '7500000 EUR'],
    [0.05, USD, '50000 USD'],
    [0.1 + 0.2, USD, '300000 USD'],
    [1e-7, USD, '0 USD'],
    ['"$12.34"', USD, '12340000 USD'],
    [364.96, { unit: 'minor', currency: 'GBP', currencies: ['GBP', 'USD'] }, '3649600 GBP'],
    [1033.3333333333333, { unit: 'minor', currency: 'GBP', currencies: ['GBP'] }, '10333333 GBP'],
    [500, { unit: 'minor', currency: 'JPY', currencies: ['JPY'] }, '500000000 JPY'],
    [1500, { unit: 'minor', currency: 'KWD', currencies: ['KWD'] }, '1500000 KWD'],
    ['100.0000', USD, '100000000 USD'],
    ['$', USD, 'undefined'],
  ])('%j', (value, written, expected) => {
    expect(`${micros(value, written)}`).toBe(expected);
  });

  test('a rate says that it is one, and only a rate may', () => {
    expect(micros('"$25.00/hr"', { ...USD, hourly: true })).toBe('25000000 USD');
    expect(micros('£9.00 per hour', { mark: '.', currencies: ['GBP'], hourly: true })).toBe('9000000 GBP');
    expect(micros('$25.00/hr')).toBeUndefined();
    expect(micros('$0.05 / HIT', { ...USD, hourly: true })).toBeUndefined();
  });
});

describe('what could be read two ways is not read', () => {
  test.each<[unknown, Written?]>([
    ['0,05'],
    ['1.234,50'],
    ['1,23'],
    ['1,2345'],
    ['$0.10 - $0.50'],
    ['from $1.00'],
    ['$1.00 + $0.50'],
    ['-$5.00'],
    ['$-5.00'],
    ['($5.00)'],
    [-5],
    ['1e9'],
    ['$1.2.3'],
    ['$1.'],
    ['0x10'],
    [Number.NaN],
    [Number.POSITIVE_INFINITY],
    [null],
    [{ amount: 5 }],
    [['5']],
    [true],
    ['$5 €'],
    ['€5', { currency: 'USD', currencies: ['USD'] }],
    ['5 kr', { currencies: ['USD'] }],
    ['$5', { currencies: ['CAD', 'USD'] }],
    ['1,234', { currencies: ['USD'] }],
    ['1.234', { currencies: ['EUR'] }],
    ['5', { currencies: ['GBP', 'USD'] }],
    ['9999999999999'],
    ['5 points'],
  ])('%j', (value, written = USD) => {
    expect(micros(value, written)).toBeUndefined();
  });

  test('without a mark told, only what cannot be misread is read', () => {
    const untold: Written = { currencies: ['EUR'] };
    expect(micros('0,05', untold)).toBe('50000 EUR');
    expect(micros('0.125', untold)).toBe('125000 EUR');
    expect(micros('1.234,5', untold)).toBe('1234500000 EUR');
    expect(micros('1,234,567', untold)).toBe('1234567000000 EUR');
    expect(micros('1234,567', untold)).toBe('1234567000 EUR');
  });
});

test('any amount, written the way a platform writes it, comes back to the micro', () => {
  const whole = fc.bigInt(0n, 999_999_999n);
  const fraction = fc.string({ unit: fc.constantFrom('0', '1', '5', '9'), minLength: 0, maxLength: 6 });
  const style = fc.constantFrom<[string, string, ',' | '.']>(
    ['.', ',', '.'],
    [',', '.', ','],
    [',', '\u00a0', ','],
  );
  fc.assert(
    fc.property(whole, fraction, style, fc.boolean(), (units, digits, [mark, group, told], before) => {
      const grouped = `${units}`.replace(/\B(?=(\d{3})+$)/g, group);
      const number = digits ? `${grouped}${mark}${digits}` : grouped;
      const text = before ? `€${number}` : `${number}\u00a0€`;
      const expected = units * 1_000_000n + BigInt(digits.padEnd(6, '0'));
      expect(money(text, { mark: told, currencies: ['EUR'] })).toEqual({
        micros: Number(expected),
        currency: 'EUR',
      });
    }),
  );
});

test('whatever is written, it answers a whole number of micros or nothing', () => {
  const piece = fc.constantFrom(
    '0',
    '1',
    '9',
    '.',
    ',',
    ' ',
    '$',
    '€',
    'kr',
    '-',
    '/hr',
    'US',
    '\u202e',
    'e5',
  );
  fc.assert(
    fc.property(fc.string({ unit: piece, maxLength: 12 }), text => {
      const read = money(text, { currencies: ['USD', 'EUR'] });
      expect(read === undefined || (Number.isSafeInteger(read.micros) && read.micros >= 0)).toBe(true);
    }),
  );
});
