// Knows when a reading counts as missed, as broken and as good again.
import { expect, test } from 'vitest';
import { type Health, isBroken, judge } from '../../../lib/core/health';
import type { Sighting } from '../../../lib/core/sighting';

const row = (reading: string, ...unread: Sighting['unread'] & object): Sighting => ({
  platform: 'p',
  reading,
  says: 'working',
  source: 'page',
  ...(unread.length > 0 ? { unread } : {}),
});
const see = (before: Health | undefined, at: number, place: string, ...sightings: Sighting[]) =>
  judge(before, { platform: 'p', kind: 'task', place, sightings }, at);

test('three pages in a row make a reading broken; one page read often is one miss', () => {
  let health = see(undefined, 1, '/a', row('work', 'pay'));
  health = see(health, 2, '/a', row('work', 'pay'));
  expect(health?.p?.work).toMatchObject({ fields: ['pay'], since: 1, times: 1 });
  health = see(health, 3, '/b', row('work', 'pay'));
  expect(isBroken(health!.p!.work!)).toBe(false);
  health = see(health, 4, '/c', row('work', 'pay', 'title'));
  expect(health?.p?.work).toMatchObject({ fields: ['pay', 'title'], since: 1, times: 3 });
  expect(isBroken(health!.p!.work!)).toBe(true);
});

test('one good reading takes its misses back, and only its own', () => {
  let health = see(undefined, 1, '/a', row('work', 'pay'), row('list', 'title'));
  health = see(health, 2, '/b', row('work'));
  expect(health).toMatchObject({ p: { list: { times: 1 } } });
  expect(health?.p).not.toHaveProperty('work');
  expect(see(health, 3, '/c', row('list'))).toBeUndefined();
});

test('of a list only what no row has is missing: one odd row breaks nothing', () => {
  expect(see(undefined, 1, '/a', row('list', 'pay'), row('list'))).toBeUndefined();
  expect(see(undefined, 1, '/a', row('list', 'pay', 'title'), row('list', 'pay'))?.p?.list?.fields).toEqual([
    'pay',
  ]);
});

test('a page of work that says nothing at all is a miss of its own; a login is none', () => {
  expect(see(undefined, 1, '/a')?.p?.['']).toMatchObject({ fields: ['task'], times: 1 });
  const login = { platform: 'p', kind: 'none', place: '/login', sightings: [] } as const;
  expect(judge(undefined, login, 1)).toBeUndefined();
});

test('responses of one minute are one miss, and nothing of a page is kept', () => {
  const heard = (before: Health | undefined, at: number) =>
    judge(before, { platform: 'p', sightings: [row('api', 'pay')] }, at);
  const twice = heard(heard(undefined, 1000), 30_000);
  expect(twice?.p?.api?.times).toBe(1);
  expect(heard(twice, 61_000)?.p?.api?.times).toBe(2);
  expect(JSON.stringify(see(undefined, 1, '/SECRET', row('work', 'pay')))).not.toContain('SECRET');
});
