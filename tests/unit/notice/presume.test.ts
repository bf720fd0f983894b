import { expect, test } from 'vitest';
import { presume } from '../../../lib/core/presume';
import { Ledger, PLATFORM, sight, T0 } from './ledger';

const MIN = 60_000;

const tide = (ledger: Ledger, at: number) => {
  const facts = new Map([...ledger.tasks()].map(task => [task, ledger.of(task)]));
  const open = ledger.open().map(o => ({ ...o, platform: PLATFORM }));
  const presumed = presume(open, facts, at, 'd');
  ledger.add(presumed);
  return presumed;
};

test('a deadline that passed unseen is an expiry, presumed, at the deadline', () => {
  const ledger = new Ledger();
  ledger.saw(T0, [sight('accepted', { task: 'T', deadline: T0 + 10 * MIN })]);
  expect(tide(ledger, T0 + 11 * MIN)).toEqual([]);
  expect(tide(ledger, T0 + 13 * MIN)).toMatchObject([
    { kind: 'expired', presumed: true, source: 'sensor', at: T0 + 10 * MIN, seen: T0 + 13 * MIN },
  ]);
  expect(tide(ledger, T0 + 14 * MIN)).toEqual([]);
});

test('a task without a deadline, or with an end, is not presumed anything', () => {
  const ledger = new Ledger();
  ledger.saw(T0, [sight('accepted', { task: 'A' }), sight('accepted', { task: 'B', deadline: T0 + MIN })]);
  ledger.saw(T0, [sight('submitted', { task: 'B' })]);
  const facts = new Map([['B', ledger.of('B')]]);
  expect(tide(ledger, T0 + 99 * MIN)).toEqual([]);
  expect(presume([{ platform: PLATFORM, task: 'B', deadline: T0 + MIN }], facts, T0 + 99 * MIN, 'd')).toEqual(
    [],
  );
});

test('the platform contradicts: the queue still holds it, or it was submitted; and it is not presumed again', () => {
  const ledger = new Ledger();
  ledger.saw(T0, [sight('accepted', { task: 'T', deadline: T0 + 10 * MIN })]);
  tide(ledger, T0 + 13 * MIN);
  const queue = [sight('status', { task: 'T', status: 'open' })];
  expect(ledger.saw(T0 + 14 * MIN, queue, { kind: 'search' }).news).toMatchObject([
    { kind: 'accepted', at: T0 + 14 * MIN },
  ]);
  expect(ledger.saw(T0 + 15 * MIN, queue, { kind: 'search' }).facts).toEqual([]);
  expect(ledger.saw(T0 + 16 * MIN, [sight('working', { task: 'T' })]).subject).toMatchObject({ task: 'T' });
  expect(ledger.saw(T0 + 17 * MIN, [sight('submitted', { task: 'T' })]).ended).toEqual(['T']);
  expect(tide(ledger, T0 + 18 * MIN)).toEqual([]);
});
