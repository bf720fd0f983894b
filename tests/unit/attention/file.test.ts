// Knows what a span becomes in the ledger, and what the popup is told. Refuses to know when spans begin and end (scenarios).
import { describe, expect, it } from 'vitest';
import { attend } from '../../../lib/attention/attend';
import { begin } from '../../../lib/attention/begin';
import { figures } from '../../../lib/attention/figures';
import { factOf } from '../../../lib/attention/file';
import type { Signal } from '../../../lib/attention/signal';
import { actId } from '../../../lib/core/hand/act';
import { SETTINGS, START } from '../../scenarios/words';

const task = { on: 'task', platform: 'p', task: 'A' } as const;

describe('a span in the ledger', () => {
  const span = { id: 's.1', subject: task, from: 1_000, to: 5_000 };

  it('is worked, by the sensor, with the id of the span', () => {
    expect(factOf(span, 'd', 9_000)).toEqual({
      id: 'span:d:s.1',
      kind: 'worked',
      platform: 'p',
      task: 'A',
      at: 1_000,
      to: 5_000,
      seen: 9_000,
      source: 'sensor',
      device: 'd',
    });
  });

  it('keeps its id when it grows, and has another on another device', () => {
    expect(factOf({ ...span, to: 6_000 }, 'd', 9_000).id).toBe(factOf(span, 'd', 1).id);
    expect(factOf(span, 'e', 9_000).id).not.toBe(factOf(span, 'd', 9_000).id);
  });

  it('says what was assumed, and by which threshold', () => {
    expect(factOf({ ...span, assumed: 120_000 }, 'd', 1)).toMatchObject({
      kind: 'worked',
      assumed: 120_000,
    });
  });

  it('is the worker’s own act when it answers a gap', () => {
    expect(factOf({ ...span, answer: 'break' }, 'd', 1)).toMatchObject({
      answer: 'break',
      source: 'worker',
      act: actId(1, 'd:s.1'),
    });
  });

  it('is overhead when it is unpaid', () => {
    const unpaid = { on: 'unpaid', platform: 'p', unpaid: 'search' } as const;
    const fact = factOf({ ...span, subject: unpaid }, 'd', 1);
    expect(fact).toMatchObject({ kind: 'overhead', unpaid: 'search', platform: 'p' });
    expect('task' in fact).toBe(false);
  });
});

describe('the figures of a state', () => {
  const reached = (...signals: Signal[]) =>
    signals.reduce((state, signal) => attend(state, signal).state, begin('s', SETTINGS, START));
  const shown: Signal[] = [
    { is: 'tabActivated', tab: 1, window: 1, at: START },
    { is: 'page', tab: 1, platform: 'p', subject: task, at: START },
    { is: 'beat', at: START + 30_000, presentAt: START + 20_000 },
  ];

  it('count the open span up to now, and what of it is not written', () => {
    expect(figures(reached(...shown), START + 40_000)).toMatchObject({
      is: 'timing',
      subject: task,
      live: 40_000,
      unwritten: 20_000,
    });
  });

  it('stand at what is written when nothing was heard for long, or the clock went back', () => {
    expect(figures(reached(...shown), START + 500_000)).toMatchObject({ live: 20_000, unwritten: 0 });
    expect(figures(reached(...shown), START + 10_000)).toMatchObject({ live: 20_000, unwritten: 0 });
  });

  it('tell a pause from waiting from nothing', () => {
    const paused = reached(...shown, { is: 'pause', at: START + 35_000 });
    expect(figures(paused, START + 40_000)).toMatchObject({ is: 'paused', subject: task, live: 0 });
    const idle = reached(...shown, { is: 'idle', after: 60_000, at: START + 85_000 });
    expect(figures(idle, START + 90_000)).toMatchObject({ is: 'waiting', subject: task });
    expect(figures(reached(), START)).toMatchObject({ is: 'nothing', subject: undefined, pinned: false });
  });

  it('say when a subject is pinned', () => {
    const pinned = reached(...shown, { is: 'elsewhere', subject: task, at: START + 35_000 });
    expect(figures(pinned, START + 36_000)).toMatchObject({ is: 'timing', pinned: true });
  });
});
