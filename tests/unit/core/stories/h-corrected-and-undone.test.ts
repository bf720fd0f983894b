// Knows the story of a corrected time, then a late observation, then undo, then undo of the undo.
import { expect, test } from 'vitest';
import { earnings } from '../../../../lib/core/earnings';
import type { Undone } from '../../../../lib/core/fact';
import { project } from '../../../../lib/core/project';
import { undoneActs } from '../../../../lib/core/undone';
import { context, MINUTE, money, period, rollUp, saying, utc } from '../say';

const ZONE = 'UTC';
const say = saying('prolific', 'H');
const at = (time: string) => utc(`2026-06-01 ${time}`);

const measured = [
  say('offered', at('10:00'), { pay: money('3 USD') }),
  say('worked', at('10:00'), { to: at('10:30'), source: 'sensor' }),
  say('submitted', at('10:50')),
];
const corrected = say('corrected', at('12:00'), {
  set: { spans: [{ from: at('10:00'), to: at('10:20') }] },
  source: 'worker',
  act: 'edit',
});
// Another device, whose span becomes known only after the correction.
const late = say('worked', at('10:40'), {
  to: at('10:50'),
  seen: at('13:00'),
  device: 'desktop',
  source: 'sensor',
});
const undo = (undoes: string, act: string): Undone => ({
  id: act,
  kind: 'undone',
  at: at('14:00'),
  seen: at('14:00'),
  source: 'worker',
  device: 'laptop',
  platform: 'prolific',
  undoes,
  act,
});

const told = (facts: Parameters<typeof project>[0], undone: readonly Undone[] = []) => {
  const row = project(facts, context(ZONE, { undone: undoneActs(undone) }));
  const day = earnings(period(ZONE, rollUp([row]), { from: '2026-06-01', to: '2026-06-01' }));
  return [row!.worked / MINUTE, row!.marks, day.attention / MINUTE, day.money[0]!.realHourly, row!.status];
};

test('measured: 30 minutes', () => {
  expect(told(measured)).toEqual([30, [], 30, 6_000_000, 'submitted']);
});

test('corrected: 20 minutes', () => {
  expect(told([...measured, corrected])).toEqual([20, ['edited'], 20, 9_000_000, 'submitted']);
});

test('a late observation counts beside the correction: 30 minutes', () => {
  expect(told([...measured, corrected, late])).toEqual([30, ['edited'], 30, 6_000_000, 'submitted']);
});

test('undone: what was measured, 40 minutes; undone again: 30 minutes', () => {
  const all = [...measured, corrected, late];
  expect(told(all, [undo('edit', 'u1')])).toEqual([40, [], 40, 4_500_000, 'submitted']);
  expect(told(all, [undo('edit', 'u1'), undo('u1', 'u2')])).toEqual([
    30,
    ['edited'],
    30,
    6_000_000,
    'submitted',
  ]);
  expect(told(all, [undo('u1', 'u2'), undo('edit', 'u1')])).toEqual([
    30,
    ['edited'],
    30,
    6_000_000,
    'submitted',
  ]);
});
