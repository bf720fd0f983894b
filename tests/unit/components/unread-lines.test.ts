// Knows which unread fields the popup tells: the platform in hand, broken readings, and what the task itself lacks.
import { expect, test } from 'vitest';
import { unreadLines } from '../../../entrypoints/popup/unread';
import type { Failing } from '../../../lib/core/health';
import { speak } from './speak';

speak();
const since = Date.parse('2026-11-22T03:10:00Z');
const failing = (times: number, ...fields: string[]): Failing => ({ fields, since, times, page: 'x' });
const about = { zone: 'Europe/Paris', nameOf: (id: string) => id.toUpperCase() };

test('of platforms not in hand only what is broken is told', () => {
  const health = {
    a: { work: failing(2, 'pay') },
    b: { list: failing(3, 'title'), work: failing(1, 'pay') },
  };
  expect(unreadLines({ ...about, health })).toMatchObject([{ platform: 'B', fields: ['title'], broken: 3 }]);
  expect(unreadLines({ ...about, health, platform: 'a' })).toMatchObject([
    { platform: 'A', fields: ['pay'], since: 'Nov 22, 4:10 AM' },
    { platform: 'B', broken: 3 },
  ]);
});

test('what the task lacks is told once', () => {
  const task = { platform: 'a', unread: ['pay', 'title'] };
  const health = { a: { work: failing(1, 'pay') } };
  expect(unreadLines({ ...about, health, platform: 'a', task }).map(line => line.fields)).toEqual([
    ['pay'],
    ['title'],
  ]);
  expect(unreadLines({ ...about, health: undefined, task: { platform: 'a' } })).toEqual([]);
});
