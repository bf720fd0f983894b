// Knows that every act of the worker's hand can be taken back and done again. Refuses to know the database.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { caseOf } from '../../../lib/core/case';
import type { Stated } from '../../../lib/core/correction';
import type { Fact, TaskFact, Undone } from '../../../lib/core/fact';
import { type Act, actId } from '../../../lib/core/hand/act';
import { deleteSpan, moveSpan, splitSpan, trimSpan } from '../../../lib/core/hand/edit';
import { answerGap } from '../../../lib/core/hand/gap';
import { actKind } from '../../../lib/core/hand/kind';
import { add, correct, remove } from '../../../lib/core/hand/task';
import { undo } from '../../../lib/core/hand/undo';
import { hold } from '../../../lib/core/hold';
import { project } from '../../../lib/core/project';
import type { TaskRow } from '../../../lib/core/row';
import type { Settings } from '../../../lib/core/setting';
import { rivalsOf, spansOf } from '../../../lib/core/spans';
import { undoneActs } from '../../../lib/core/undone';

const BASE = Date.parse('2026-11-20T22:00:00Z');
const MINUTE = 60_000;
const P = 'prolific';
const settings: Settings = {
  zone: 'Europe/Paris',
  idleAfter: MINUTE,
  absence: 2 * MINUTE,
  soundAsks: 30 * MINUTE,
  rates: [],
  timerOnly: [],
};

const worked = (task: string, n: number, from: number, to: number, assumed?: number): TaskFact => ({
  id: `w${n}`,
  kind: 'worked',
  platform: P,
  task,
  // No two begin in the same millisecond: then only their ids would say who holds it, and an edit has another id.
  at: BASE + from * MINUTE + n * 1000,
  to: BASE + to * MINUTE,
  seen: BASE + to * MINUTE,
  source: 'sensor',
  device: 'd',
  assumed,
});
const seen = (task: string, kind: 'opened' | 'submitted' | 'approved', at: number): TaskFact => ({
  id: `${task}${kind}`,
  kind,
  platform: P,
  task,
  at: BASE + at * MINUTE,
  seen: BASE + at * MINUTE,
  source: 'page',
  device: 'd',
});

/** Rows of tasks 1, 2 and of whatever was added, with rivals, as the store would project them. */
function rows(facts: readonly Fact[]): Record<string, TaskRow | undefined> {
  const undone = undoneActs(facts.filter((f): f is Undone => f.kind === 'undone'));
  const tasks = [...new Set(facts.flatMap(f => ('task' in f ? [f.task] : [])))].sort();
  const of = (task: string) => facts.filter((f): f is TaskFact => 'task' in f && f.task === task);
  return Object.fromEntries(
    tasks.map(task => {
      const rivals = tasks.filter(t => t !== task).flatMap(t => rivalsOf(of(t), undone));
      return [task, project(of(task), { settings, terms: [], undone, rivals })];
    }),
  );
}

const held = (facts: readonly Fact[], task: string): Stated[] => {
  const undone = undoneActs(facts.filter((f): f is Undone => f.kind === 'undone'));
  const of = (which: (t: string) => boolean) =>
    facts.filter((f): f is TaskFact => 'task' in f && which(f.task));
  const own = caseOf(
    of(t => t === task),
    undone,
  );
  const others = [...new Set(of(t => t !== task).map(f => f.task))];
  const rivals = others.flatMap(other =>
    rivalsOf(
      of(t => t === other),
      undone,
    ),
  );
  return hold(own ? spansOf(own) : [], rivals).map(({ from, to, span }) =>
    span.assumed ? { from, to, assumed: true } : { from, to },
  );
};
const subject = (task: string) => ({ on: 'task', platform: P, task }) as const;

/** A maker of facts, or nothing where there is no stretch to take hold of. */
type Doing = (act: Act, facts: readonly Fact[], n: number) => readonly Fact[];
const onSpan =
  (
    edit: (
      act: Act,
      grip: Parameters<typeof deleteSpan>[1],
      facts: readonly Fact[],
      n: number,
    ) => readonly Fact[],
  ): Doing =>
  (act, facts, n) => {
    const all = held(facts, '1');
    const one = all[n % Math.max(1, all.length)];
    return one ? edit(act, { subject: subject('1'), all, one }, facts, n) : [];
  };

const DOINGS: Record<string, Doing> = {
  correct: act =>
    correct(act, { platform: P, task: '1' }, { title: 'Mine', pay: { micros: 5, currency: 'EUR' } }),
  unknown: act => correct(act, { platform: P, task: '1' }, { pay: null, status: 'returned' }),
  add: act =>
    add(act, {
      platform: P,
      ended: BASE,
      set: { title: 'By hand', spans: [{ from: BASE, to: BASE + MINUTE }] },
    }),
  remove: act => remove(act, { platform: P, task: '1' }),
  count: act =>
    answerGap(act, {
      platform: P,
      task: '1',
      from: BASE + 20 * MINUTE,
      to: BASE + 33 * MINUTE,
      answer: 'count',
    }),
  leave: act =>
    answerGap(act, {
      platform: P,
      task: '1',
      from: BASE + 20 * MINUTE,
      to: BASE + 33 * MINUTE,
      answer: 'leave',
      instead: 'x',
    }),
  split: onSpan((act, grip) => splitSpan(act, grip, Math.floor((grip.one.from + grip.one.to) / 2))),
  trim: onSpan((act, grip, _, n) =>
    trimSpan(act, grip, { from: grip.one.from + n, to: grip.one.to + 7 * MINUTE }),
  ),
  move: onSpan((act, grip, facts) => moveSpan(act, grip, { subject: subject('2'), all: held(facts, '2') })),
  toUnpaid: onSpan((act, grip) =>
    moveSpan(act, grip, { subject: { on: 'unpaid', platform: P, unpaid: 'search' }, all: [] }),
  ),
  delete: onSpan((act, grip) => deleteSpan(act, grip)),
};

const span = fc.tuple(
  fc.constantFrom('1', '2'),
  fc.integer({ min: 0, max: 8 }),
  fc.integer({ min: 1, max: 6 }),
);
const ledger = fc
  .tuple(fc.array(span, { maxLength: 6 }), fc.boolean(), fc.boolean())
  .map(([spans, done, decided]): Fact[] => [
    seen('1', 'opened', 0),
    seen('2', 'opened', 0),
    ...spans.map(([task, from, length], n) =>
      worked(task, n, from * 20, (from + length) * 20, n % 3 === 0 ? 120_000 : undefined),
    ),
    ...(done ? [seen('1', 'submitted', 90)] : []),
    ...(decided ? [seen('1', 'approved', 95)] : []),
  ]);
const doing = fc.constantFrom(...Object.keys(DOINGS));
const actAt = (n: number): Act => ({
  act: actId(BASE + (300 + n) * MINUTE, `r${n}`),
  at: BASE + (300 + n) * MINUTE,
  device: 'd',
});
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null));
const without = (all: Record<string, TaskRow | undefined>, keys: Record<string, unknown>) =>
  plain(Object.fromEntries(Object.entries(all).filter(([key]) => key in keys)));

test('whatever was done by hand, undoing it gives the rows back exactly, and doing it again the changed ones', () => {
  fc.assert(
    fc.property(ledger, doing, doing, fc.integer({ min: 0, max: 5 }), (facts, first, second, n) => {
      const once = [...facts, ...DOINGS[first]!(actAt(0), facts, n)];
      const before = rows(once);
      const done = DOINGS[second]!(actAt(1), once, n);
      if (done.length === 0) return;
      const after = rows([...once, ...done]);
      const back = undo(actAt(2), [actAt(1).act], P);
      const again = undo(actAt(3), [actAt(2).act], P);
      const backAgain = undo(actAt(4), [actAt(1).act], P);
      expect(without(rows([...once, ...done, ...back]), before)).toEqual(plain(before));
      expect(plain(rows([...once, ...done, ...back, ...again]))).toEqual(plain(after));
      expect(without(rows([...once, ...done, ...back, ...again, ...backAgain]), before)).toEqual(
        plain(before),
      );
    }),
    { numRuns: 150 },
  );
});

test('splitting and moving neither make nor lose a minute, and what was assumed stays marked', () => {
  fc.assert(
    fc.property(
      ledger,
      fc.constantFrom('split', 'move'),
      fc.integer({ min: 0, max: 5 }),
      (facts, which, n) => {
        const total = (all: readonly Fact[], field: 'worked' | 'assumed'): number =>
          Object.values(rows(all)).reduce((sum, row) => sum + (row?.[field] ?? 0), 0);
        const edited = [...facts, ...DOINGS[which]!(actAt(0), facts, n)];
        expect(total(edited, 'worked')).toBe(total(facts, 'worked'));
        expect(total(edited, 'assumed')).toBe(total(facts, 'assumed'));
      },
    ),
  );
});

test('an act is told by its facts', () => {
  const facts = [worked('1', 0, 0, 20), worked('2', 1, 40, 60)];
  const kinds = Object.fromEntries(
    Object.entries(DOINGS).map(([name, make]) => [name, actKind(make(actAt(0), facts, 0))]),
  );
  expect(kinds).toEqual({
    correct: 'corrected',
    unknown: 'corrected',
    add: 'added',
    remove: 'removed',
    count: 'answered',
    leave: 'answered',
    split: 'times',
    trim: 'times',
    move: 'moved',
    toUnpaid: 'moved',
    delete: 'times',
  });
});

test('acts done later have greater names', () => {
  expect(actId(BASE + 1, 'a') > actId(BASE, 'z')).toBe(true);
  expect(actId(9, 'a') < actId(BASE, 'a')).toBe(true);
});

test("a day's work is split and its parts named, and the day's page goes on being the day's", () => {
  const day = 'day:2026-11-20';
  const facts: Fact[] = [seen(day, 'opened', 0), worked(day, 0, 0, 60), worked('other', 1, 90, 91)];
  const grip = (all: readonly Fact[], n: number) => ({
    subject: subject(day),
    all: held(all, day),
    one: held(all, day)[n]!,
  });
  const split = [...facts, ...splitSpan(actAt(0), grip(facts, 0), BASE + 20 * MINUTE)];
  expect(held(split, day)).toHaveLength(2);
  const named = [
    ...split,
    ...moveSpan(actAt(1), grip(split, 1), { subject: subject('other'), all: held(split, 'other') }),
    ...correct(actAt(2), { platform: P, task: day }, { title: 'Photos, batch 7' }),
    ...correct(actAt(3), { platform: P, task: 'other' }, { title: 'Receipts' }),
  ];
  const told = Object.values(rows(named)).map(row => [row?.title, row?.worked]);
  expect(told).toEqual([
    ['Photos, batch 7', 20 * MINUTE],
    ['Receipts', 41 * MINUTE - 1000],
  ]);
  const later = [...named, worked(day, 2, 320, 330)];
  expect(rows(later)[day]).toMatchObject({ title: 'Photos, batch 7', worked: 30 * MINUTE - 2000 });
});
