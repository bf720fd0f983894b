// Knows that fetched rates are read strictly, asked for plainly and never in the way of the worker's own. Refuses to ask the real host.
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { fetchRates, RATES_ADDRESS, RATES_ORIGIN } from '../../../lib/background/fetch-rates';
import { AGAIN, asFetched, isDue } from '../../../lib/background/fetched';
import { convert } from '../../../lib/core/convert';
import { readEcb, withEcb } from '../../../lib/core/ecb-rates';

const ANSWER = { amount: 1, base: 'EUR', date: '2026-11-20', rates: { USD: 1.25, GBP: 0.8, INR: 100 } };
const ecb = (day: string) => readEcb({ ...ANSWER, date: day })!;

describe('an answer', () => {
  test('is read with its day; the euro is one', () => {
    expect(readEcb(ANSWER)).toEqual({
      day: '2026-11-20',
      perEuro: new Map([
        ['EUR', 1],
        ['USD', 1.25],
        ['GBP', 0.8],
        ['INR', 100],
      ]),
    });
  });
  test.each([
    [null],
    ['text'],
    [{}],
    [{ ...ANSWER, base: 'USD' }],
    [{ ...ANSWER, date: 'yesterday' }],
    [{ ...ANSWER, rates: null }],
    [{ ...ANSWER, rates: { USD: 'much', GBP: -1, eur: 2, XXL: Number.POSITIVE_INFINITY } }],
    [{ ...ANSWER, rates: Object.fromEntries(Array.from({ length: 101 }, (_, i) => [`A${i}`, 1])) }],
  ])('%j is none', answer => {
    expect(readEcb(answer)).toBeUndefined();
  });
});

describe('the list of rates', () => {
  test('gets a rate for each currency into the one shown, over the euro', () => {
    const list = withEcb([], ecb('2026-11-20'), 'GBP', ['USD', 'GBP', 'KES', 'EUR', 'USD']);
    expect(list).toEqual([
      { from: 'EUR', to: 'GBP', rate: 0.8, day: '2026-11-20', by: 'ecb' },
      { from: 'USD', to: 'GBP', rate: 0.64, day: '2026-11-20', by: 'ecb' },
    ]);
    expect(convert({ micros: 10_000_000, currency: 'USD' }, 'GBP', list, '2026-11-22')?.micros).toBe(
      6_400_000,
    );
  });
  test('keeps one fetched rate a month, and every one of the worker', () => {
    const own = { from: 'USD', to: 'EUR', rate: 0.9, day: '2026-11-19' };
    let list = withEcb([own], ecb('2026-10-30'), 'EUR', ['USD']);
    list = withEcb(list, ecb('2026-11-18'), 'EUR', ['USD']);
    list = withEcb(list, ecb('2026-11-20'), 'EUR', ['USD']);
    expect(list.map(({ day, by }) => [day, by])).toEqual([
      ['2026-11-19', undefined],
      ['2026-10-30', 'ecb'],
      ['2026-11-20', 'ecb'],
    ]);
    expect(withEcb(list, ecb('2026-11-20'), 'EUR', ['USD'])).toEqual(list);
  });
  test('leaves the worker’s own rate of the same day alone, and a currency nobody publishes', () => {
    const own = { from: 'USD', to: 'EUR', rate: 0.9, day: '2026-11-20' };
    expect(withEcb([own], ecb('2026-11-20'), 'EUR', ['USD'])).toEqual([own]);
    expect(withEcb([own], ecb('2026-11-20'), 'KES', ['USD'])).toEqual([own]);
  });
});

describe('when', () => {
  const at = Date.parse('2026-11-22T12:00:00Z');
  test('once a day and currency; after a failure not at once, also where the clock was set back', () => {
    expect(isDue({}, '2026-11-22 EUR', at)).toBe(true);
    expect(isDue({ for: '2026-11-22 EUR' }, '2026-11-22 EUR', at)).toBe(false);
    expect(isDue({ for: '2026-11-22 EUR' }, '2026-11-23 EUR', at)).toBe(true);
    expect(isDue({ for: '2026-11-22 EUR' }, '2026-11-22 GBP', at)).toBe(true);
    expect(isDue({ failed: at }, '2026-11-22 EUR', at + AGAIN - 1)).toBe(false);
    expect(isDue({ failed: at }, '2026-11-22 EUR', at + AGAIN)).toBe(true);
    expect(isDue({ failed: at + 30 * AGAIN }, '2026-11-22 EUR', at)).toBe(true);
  });
  test('what an earlier version left behind is nothing', () => {
    expect(asFetched('2026-11-22 EUR')).toEqual({});
    expect(asFetched(undefined)).toEqual({});
  });
});

describe('the request', () => {
  let server: Server | undefined;
  afterEach(() => server?.close());
  const serving = async (status: number, body: string) => {
    const asked: IncomingMessage[] = [];
    server = createServer((request, answer) => {
      asked.push(request);
      answer.writeHead(status, status === 302 ? { location: '/elsewhere' } : {}).end(body);
    });
    await new Promise<void>(listening => server!.listen(0, '127.0.0.1', listening));
    return { asked, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1/latest` };
  };
  test('says nothing of the worker: no currency, no cookie, no referrer', async () => {
    const { asked, address } = await serving(200, JSON.stringify(ANSWER));
    expect((await fetchRates(address))?.day).toBe('2026-11-20');
    expect(asked.map(({ method, url }) => [method, url])).toEqual([['GET', '/v1/latest']]);
    expect(asked[0]!.headers).not.toHaveProperty('cookie');
    expect(asked[0]!.headers).not.toHaveProperty('referer');
    expect(new URL(RATES_ADDRESS).search).toBe('');
    expect(RATES_ORIGIN).toBe(`${new URL(RATES_ADDRESS).origin}/*`);
  });
  test.each([
    ['an error', 500, JSON.stringify(ANSWER)],
    ['no JSON', 200, '<html>'],
    ['an endless answer', 200, JSON.stringify({ ...ANSWER, more: 'x'.repeat(30_000) })],
  ])('%s brings nothing', async (_what, status, body) => {
    const { address } = await serving(status, body);
    expect(await fetchRates(address)).toBeUndefined();
  });
  test('is not led elsewhere', async () => {
    const { asked, address } = await serving(302, '');
    await expect(fetchRates(address)).rejects.toThrow();
    expect(asked).toHaveLength(1);
  });
});
