import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Parting, partingKey } from '../../../lib/page/parting';
import type { Life } from '../../../lib/page/watch/life';
import { teller } from '../../../lib/page/watch/tell';

const lifetime = (): Life => {
  const ends = new AbortController();
  return { signal: ends.signal, end: () => ends.abort() };
};

const set = async (): Promise<void> => undefined;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('a script whose extension is gone falls silent at its next word', () => {
  const life = lifetime();
  const send = vi.fn(async () => undefined);
  teller(life, { send, set, orphan: () => true })('touched', { platform: 'acme' });
  expect(life.signal.aborted).toBe(true);
  expect(send).not.toHaveBeenCalled();
});

test.each(['Extension context invalidated.', 'refused: not a page of this platform'])(
  '“%s” ends it for good',
  async reason => {
    const life = lifetime();
    const send = vi.fn(() => Promise.reject(new Error(reason)));
    const tell = teller(life, { send, set, orphan: () => false });
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
  teller(life, { send, set, orphan: () => false })('touched', { platform: 'acme' });
  await vi.runAllTimersAsync();
  expect(send).toHaveBeenCalledTimes(4);
  expect(life.signal.aborted).toBe(false);
});

test('an API that throws at once is no different from one that rejects', async () => {
  const life = lifetime();
  const send = () => {
    throw new Error('Extension context invalidated.');
  };
  teller(life, { send, set, orphan: () => false })('touched', { platform: 'acme' });
  await vi.runAllTimersAsync();
  expect(life.signal.aborted).toBe(true);
});

test('a parting word is left behind before it is sent, under the id it is sent with, with the tab once that is known', async () => {
  const life = lifetime();
  const steps: unknown[] = [];
  const tell = teller(life, {
    send: async message => {
      steps.push(message);
      return 7;
    },
    set: async items => void steps.push(items),
    orphan: () => false,
  });
  const carries = { platform: 'acme', kind: 'task', place: '/work/T1', sightings: [] } as const;
  tell.parting(carries);
  await vi.runAllTimersAsync();
  tell.parting(carries);
  await vi.runAllTimersAsync();
  const [left, sent, second] = steps as [
    Record<string, Parting>,
    { parting: string },
    Record<string, Parting>,
  ];
  expect(steps).toHaveLength(4);
  const [[key, word]] = Object.entries(left) as [[string, Parting]];
  expect(partingKey(word.id.split('.')[0]!)).toBe(key);
  expect(sent).toEqual({ is: 'report', carries, parting: word.id });
  expect(word).toMatchObject({ carries, tab: undefined });
  expect(Object.values(second)[0]).toMatchObject({ carries, tab: 7 });
});

test('a disk that takes nothing does not keep the word from being sent', async () => {
  const life = lifetime();
  const send = vi.fn(async () => undefined);
  const full = () => {
    throw new Error('QuotaExceededError');
  };
  teller(life, { send, set: full, orphan: () => false }).parting({
    platform: 'acme',
    kind: 'task',
    place: '/',
    sightings: [],
  });
  await vi.runAllTimersAsync();
  expect(send).toHaveBeenCalledOnce();
});
