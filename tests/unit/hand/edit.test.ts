// Knows what each edit of a stretch comes to. Refuses to know how it is asked for.
import { expect, test } from 'vitest';
import { caseOf } from '../../../lib/core/case';
import type { Fact, Overhead, TaskFact } from '../../../lib/core/fact';
import type { Act } from '../../../lib/core/hand/act';
import { deleteSpan, moveSpan, splitSpan, trimSpan } from '../../../lib/core/hand/edit';
import { spansOf } from '../../../lib/core/spans';
import { unpaidSpansOf } from '../../../lib/core/unpaid-spans';

const act: Act = { act: 'x', at: 1000, device: 'd' };
const task = { on: 'task', platform: 'p', task: '1' } as const;
const other = { on: 'task', platform: 'p', task: '2' } as const;
const search = { on: 'unpaid', platform: 'p', unpaid: 'search' } as const;
const measured: TaskFact = {
  id: 'm',
  kind: 'worked',
  platform: 'p',
  task: '1',
  at: 100,
  to: 200,
  seen: 200,
  source: 'sensor',
  device: 'd',
};
const grip = { subject: task, one: { from: 100, to: 200 }, all: [{ from: 100, to: 200 }] };
const none = new Set<string>();

const taskSpans = (facts: readonly Fact[], name = '1') =>
  spansOf(
    caseOf(
      facts.filter((f): f is TaskFact => 'task' in f && f.task === name),
      none,
    )!,
  )
    .map(({ from, to }) => [from, to])
    .sort();
const unpaid = (facts: readonly Fact[]) =>
  unpaidSpansOf(
    facts.filter((f): f is Overhead => f.kind === 'overhead'),
    none,
  ).map(({ from, to }) => [from, to]);

test('a split makes two, a trim moves the ends, a deletion leaves nothing, and the measured fact is still there', () => {
  expect(taskSpans([measured, ...splitSpan(act, grip, 130)])).toEqual([
    [100, 130],
    [130, 200],
  ]);
  expect(taskSpans([measured, ...trimSpan(act, grip, { from: 110, to: 190 })])).toEqual([[110, 190]]);
  expect(taskSpans([measured, ...deleteSpan(act, grip)])).toEqual([]);
  expect(deleteSpan(act, grip).some(fact => fact.id === 'm')).toBe(false);
});

test('a stretch moved to another task is stated on both, in one act', () => {
  const facts = [
    measured,
    ...moveSpan(act, grip, { subject: other, all: [{ from: 10, to: 20, assumed: true }] }),
  ];
  expect(taskSpans(facts)).toEqual([]);
  const [, taken, given] = facts;
  expect(taken?.act).toBe('x');
  expect(given).toMatchObject({
    act: 'x',
    kind: 'corrected',
    task: '2',
    set: {
      spans: [
        { from: 10, to: 20, assumed: true },
        { from: 100, to: 200 },
      ],
    },
  });
});

test('unpaid time is edited the same way: a statement in the place of the measured one', () => {
  const looked: Overhead = {
    ...measured,
    kind: 'overhead',
    id: 'o',
    unpaid: 'search',
  } as unknown as Overhead;
  const held = { ...grip, subject: search, fact: { id: 'o', at: 100 } };
  expect(unpaid([looked])).toEqual([[100, 200]]);
  expect(unpaid([looked, ...deleteSpan(act, held)]).filter(([from, to]) => to! > from!)).toEqual([]);
  expect(unpaid([looked, ...trimSpan(act, held, { from: 150, to: 200 })])).toContainEqual([150, 200]);
  const moved = [looked, ...moveSpan(act, held, { subject: task, all: [] })];
  expect(unpaid(moved).filter(([from, to]) => to! > from!)).toEqual([]);
  expect(taskSpans(moved)).toEqual([[100, 200]]);
});

test('a part of an unpaid stretch that another task holds is not taken from it by an edit', () => {
  const held = {
    subject: search,
    fact: { id: 'o', at: 100 },
    all: [
      { from: 100, to: 120 },
      { from: 160, to: 200 },
    ],
  };
  const facts = deleteSpan(act, { ...held, one: { from: 160, to: 200 } });
  expect(unpaid(facts).filter(([from, to]) => to! > from!)).toEqual([[100, 120]]);
});

test('nonsense is refused, not written', () => {
  expect(() => splitSpan(act, grip, 100)).toThrow(RangeError);
  expect(() => splitSpan(act, grip, 250)).toThrow(RangeError);
  expect(() => trimSpan(act, grip, { from: 150, to: 150 })).toThrow(RangeError);
  expect(() => deleteSpan(act, { ...grip, one: { from: 1, to: 2 } })).toThrow(RangeError);
});
