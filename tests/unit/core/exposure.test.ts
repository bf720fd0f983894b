// Knows in which week time with distressing content is counted. Refuses to know who tagged it.
import { expect, test } from 'vitest';
import { exposure } from '../../../lib/core/exposure';
import { project } from '../../../lib/core/project';
import { context, MINUTE, saying, utc } from './say';

const task = (name: string, from: string, to: string) => {
  const say = saying('p', name);
  return project([say('worked', utc(from), { to: utc(to), source: 'sensor' })], context('UTC'))!;
};

test('by local days of attention, over midnight from Sunday to Monday, and weeks without any', () => {
  const rows = [
    task('a', '2026-11-15 23:50', '2026-11-16 00:20'),
    task('b', '2026-11-18 10:00', '2026-11-18 10:30'),
  ];
  expect(exposure(rows, '2026-11-22', 3)).toEqual([
    { from: '2026-11-16', worked: 50 * MINUTE, tasks: 2 },
    { from: '2026-11-09', worked: 10 * MINUTE, tasks: 1 },
    { from: '2026-11-02', worked: 0, tasks: 0 },
  ]);
});
