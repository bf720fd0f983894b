import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Life } from '../../../lib/page/watch/life';
import { teller } from '../../../lib/page/watch/tell';

const lifetime = (): Life => {
  const ends = new AbortController();
  return { signal: ends.signal, end: () => ends.abort() };
};

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('a script whose extension is gone falls silent at its next word', () => {
  const life = lifetime();
  const send = vi.fn(async () => undefined);
  teller(life, send, () => true)('touched', { platform: 'acme' });
  expect(life.signal.aborted).toBe(true);
  expect(send).not.toHaveBeenCalled();
});

test.each(['Extension context invalidated.', 'refused: not a page of this platform'])(
  '“%s” ends it for good',
  async reason => {
    const life = lifetime();
    const send = vi.fn(() => Promise.reject(new Error(reason)));
    const tell = teller(life, send, () => false);
    tell('touched', { platform: 'acme' });
    await vi.runAllTimersAsync();
    tell('touched', { platform: 'acme' });
    expect(life.signal.aborted).toBe(true);
    expect(send).toHaveBeenCalledOnce();
  },
);

test('a background that is just starting is told again, a few times and no more', async () => {
  const life = lifetime();
  const send = vi.fn(() => Promise.reject(new Error('Receiving end does not exist')));
  teller(life, send, () => false)('touched', { platform: 'acme' });
  await vi.runAllTimersAsync();
  expect(send).toHaveBeenCalledTimes(4);
  expect(life.signal.aborted).toBe(false);
});

test('an API that throws at once is no different from one that rejects', async () => {
  const life = lifetime();
  const send = () => {
    throw new Error('Extension context invalidated.');
  };
  teller(life, send, () => false)('touched', { platform: 'acme' });
  await vi.runAllTimersAsync();
  expect(life.signal.aborted).toBe(true);
});
