import { afterEach, expect, test, vi } from 'vitest';
import { begin, isOrphan } from '../../../lib/page/watch/life';

afterEach(() => void vi.unstubAllGlobals());

test('a copy served to a tab that has one already ends the earlier', () => {
  const earlier = begin();
  const later = begin();
  expect(earlier.signal.aborted).toBe(true);
  expect(later.signal.aborted).toBe(false);
  later.end();
});

test.each([
  ['in its browser', { runtime: { id: 'x' } }, false],
  ['whose runtime has no id any more', { runtime: {} }, true],
  ['whose runtime is gone', {}, true],
])('a script %s', (_, api, orphan) => {
  vi.stubGlobal('browser', api);
  expect(isOrphan()).toBe(orphan);
});

test('a script without any API is an orphan', () => {
  vi.stubGlobal('browser', undefined);
  expect(isOrphan()).toBe(true);
});
