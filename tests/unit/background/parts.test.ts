import fc from 'fast-check';
import { expect, test } from 'vitest';
import { again } from '../../../lib/background/again';
import { badgeText } from '../../../lib/background/badge';
import { changes, type Wanted } from '../../../lib/background/grants';
import { inOrder } from '../../../lib/background/in-order';
import { remember } from '../../../lib/background/listings';
import { rateLimit } from '../../../lib/background/rate';
import { settled } from '../../../lib/background/settle';
import { standing } from '../../../lib/background/standing';
import type { Earned } from '../../../lib/core/earnings-shape';
import type { Sighting } from '../../../lib/core/sighting';

const earned = (realHourly?: number): Earned => ({
  currency: 'USD',
  confirmed: 0,
  pending: 0,
  expected: 0,
  lost: 0,
  bonus: 0,
  untimed: 0,
  received: 0,
  realHourly,
});

test.each([
  [undefined, ''],
  [0, '0.00'],
  [6_420_000, '6.42'],
  [9_994_000, '9.99'],
  [9_995_000, '10.0'],
  [12_340_000, '12.3'],
  [99_950_000, '100'],
  [1_515_500_000, '1516'],
  [9_999_500_000, '10k'],
  [250_000_000_000, '250k'],
])('an hourly of %s micros stands on the badge as "%s"', (micros, text) => {
  expect(badgeText(earned(micros))).toBe(text);
});

test('no hourly whatever is longer than four characters', () => {
  fc.assert(fc.property(fc.integer({ min: 0 }), micros => badgeText(earned(micros)).length <= 4));
});

const script = (id: string, ...matches: string[]): Wanted => ({
  id,
  js: ['a.js'],
  world: 'ISOLATED',
  runAt: 'document_start',
  matches,
});

test('what is registered as wanted is left alone, in whatever order its hosts stand', () => {
  const wanted = [script('p', 'https://a/*', 'https://b/*')];
  expect(changes(wanted, [{ id: 'p', matches: ['https://b/*', 'https://a/*'], js: ['a.js'] }])).toEqual({
    register: [],
    unregister: [],
  });
});

test('a changed one is taken away before it is registered again, a revoked one only taken away', () => {
  const wanted = [script('p', 'https://a/*')];
  const registered = [
    { id: 'p', matches: ['https://old/*'], js: ['a.js'] },
    { id: 'q', matches: ['https://q/*'], js: ['a.js'] },
  ];
  expect(changes(wanted, registered)).toEqual({ register: wanted, unregister: ['p', 'q'] });
});

test('after an update nothing is registered and everything is wanted', () => {
  const wanted = [script('p', 'https://a/*'), script('q', 'https://q/*')];
  expect(changes(wanted, [])).toEqual({ register: wanted, unregister: [] });
});

test('work runs in the order given, also when one fails', async () => {
  const run = inOrder();
  const done: number[] = [];
  const slow = run(async () => {
    await new Promise(resolve => setTimeout(resolve, 5));
    done.push(1);
  });
  const fails = run(async () => {
    throw new Error('full');
  });
  const last = run(async () => {
    done.push(2);
  });
  await expect(fails).rejects.toThrow('full');
  await Promise.all([slow, last]);
  expect(done).toEqual([1, 2]);
});

test('a write that fails is tried again, and the last failure is not swallowed', async () => {
  let tries = 0;
  const wait = async (): Promise<void> => undefined;
  const third = async (): Promise<string> => {
    tries += 1;
    if (tries < 3) throw new Error('busy');
    return 'written';
  };
  await expect(again(third, wait)).resolves.toBe('written');
  tries = 0;
  const never = async (): Promise<string> => {
    tries += 1;
    throw new Error(`disk full ${tries}`);
  };
  await expect(again(never, wait)).rejects.toThrow('disk full 4');
});

const listing = (job: string, title: string): Sighting => ({
  platform: 'p',
  reading: 'list',
  says: 'listed',
  source: 'page',
  job,
  title,
});

test('listings: the newer of a job stays, the oldest fall out', () => {
  const many = Array.from({ length: 400 }, (_, i) => listing(`${i}`, 'old'));
  const kept = remember(many, [listing('5', 'new'), listing('400', 'new')]);
  expect(kept).toHaveLength(400);
  expect(kept.find(l => l.job === '5')?.title).toBe('new');
  expect(kept.some(l => l.job === '0')).toBe(false);
});

test('a tab that floods is refused, and heard again after a while', () => {
  const may = rateLimit();
  const burst = Array.from({ length: 80 }, () => may(1, 0));
  expect(burst.filter(Boolean)).toHaveLength(60);
  expect(may(2, 0)).toBe(true);
  expect(may(1, 1000)).toBe(true);
});

test.each([
  ['a focused window', { popupOpen: false, window: { id: 1, focused: true }, tab: 4 }, true],
  [
    'a focused window that is minimised',
    { popupOpen: false, window: { id: 1, focused: true, state: 'minimized' } },
    false,
  ],
  ['no focused window', { popupOpen: false, window: { id: 1, focused: false } }, false],
  ['our own popup', { popupOpen: true, window: { id: 1, focused: false } }, true],
])('%s: present is %s', (_, where, present) => {
  expect(settled(where, 5)).toMatchObject({ is: 'settled', at: 5, present });
});

test('listings: a card adds to what the response of the same job said, and takes nothing from it', () => {
  const response: Sighting = { ...listing('5', 'whole title'), source: 'response', requester: 'r1' };
  const card: Sighting = { ...listing('5', 'cut ti…'), requesterName: 'Noor' };
  for (const order of [remember([response], [card]), remember([card], [response])])
    expect(order).toEqual([
      expect.objectContaining({ title: 'whole title', requester: 'r1', requesterName: 'Noor' }),
    ]);
});

test('what was lost is found again by the next who asks, and a failure is not remembered', async () => {
  let tries = 0;
  const place = standing(async () => {
    tries += 1;
    if (tries === 1) throw new Error('locked');
    return tries;
  });
  await expect(place()).rejects.toThrow('locked');
  await expect(place()).resolves.toBe(2);
  await expect(place()).resolves.toBe(2);
  place.drop();
  await expect(place()).resolves.toBe(3);
  await place.change(async n => n * 10);
  await expect(place()).resolves.toBe(30);
});
