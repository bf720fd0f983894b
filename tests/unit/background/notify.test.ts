import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { decidedBy } from '../../../lib/background/notify/decided';
import { eventsAt, type Moment, nextMoment } from '../../../lib/background/notify/event';
import { plain, textOf } from '../../../lib/background/notify/text';
import type { TaskFact } from '../../../lib/core/fact';
import { speak } from '../components/speak';
import { taskRow } from '../components/task-row';
import { aFact } from '../store/a-fact';

beforeAll(() => speak());

const MINUTE = 60_000;
const AT = Date.UTC(2026, 10, 22, 12);
const task = taskRow({ key: 'p:a', platform: 'p', task: 'a', status: 'open', deadline: AT + 4 * MINUTE });
const gone = {
  presence: 'idle',
  before: { subject: { on: 'task', platform: 'p', task: 'a' }, to: AT - 6 * MINUTE, why: 'idle' },
} as const;
const moment = (more: Partial<Moment> = {}): Moment => ({
  at: AT,
  day: '2026-11-22',
  notify: { expiring: 5 * MINUTE, idle: 5 * MINUTE, goal: true },
  open: [task],
  reached: [],
  ...more,
});
const ids = (of: Moment, told: readonly string[] = []) => eventsAt(of, new Set(told)).map(({ is }) => is);

test('a task whose deadline is near is told, once; not before, not after, and a new deadline is told anew', () => {
  expect(ids(moment())).toEqual(['expiring']);
  expect(ids(moment({ at: AT - 2 * MINUTE }))).toEqual([]);
  expect(ids(moment({ at: AT + 4 * MINUTE }))).toEqual([]);
  const told = eventsAt(moment(), new Set()).map(({ id }) => id);
  expect(ids(moment(), told)).toEqual([]);
  expect(ids(moment({ open: [{ ...task, deadline: AT + 5 * MINUTE }] }), told)).toEqual(['expiring']);
});

test('an absence from an open task is told after as long as was set; a lock, an ended task, unpaid work are not', () => {
  const away = (more: object = {}, open = [{ ...task, deadline: undefined }]) =>
    moment({ attention: { ...gone, ...more } as Moment['attention'], open });
  expect(ids(away())).toEqual(['idle']);
  expect(ids(away({ presence: 'locked' }))).toEqual([]);
  expect(ids(away({ presence: 'active' }))).toEqual([]);
  expect(ids(away({}, []))).toEqual([]);
  expect(ids(away({ before: { ...gone.before, to: AT - 4 * MINUTE } }))).toEqual([]);
});

test('what is not switched on is not told, and nothing while the worker pauses', () => {
  const all: Partial<Moment> = { attention: gone, reached: ['day', 'week'] };
  expect(ids(moment(all))).toEqual(['expiring', 'idle', 'goal', 'goal']);
  expect(ids(moment({ ...all, notify: {} }))).toEqual([]);
  expect(ids(moment({ ...all, attention: { ...gone, paused: { at: AT } } }))).toEqual([]);
});

test('a goal of the week is told once in seven days, one of the day each day', () => {
  const on = (day: string, told: readonly string[]) =>
    eventsAt(moment({ day, open: [], reached: ['day', 'week'] }), new Set(told)).map(({ id }) => id);
  const first = on('2026-11-22', []);
  expect(first).toEqual(['goal day 2026-11-22', 'goal week 2026-11-22']);
  expect(on('2026-11-28', first)).toEqual(['goal day 2026-11-28']);
  expect(on('2026-11-29', first)).toEqual(['goal day 2026-11-29', 'goal week 2026-11-29']);
});

test('it is looked again at the very moment something is to be told, never in the past', () => {
  const early = moment({ at: AT - 10 * MINUTE });
  expect(nextMoment(early)).toBe(AT - MINUTE);
  expect(ids({ ...early, at: nextMoment(early)! })).toEqual(['expiring']);
  const away = moment({ at: AT - 3 * MINUTE, attention: gone, open: [{ ...task, deadline: undefined }] });
  expect(nextMoment(away)).toBe(AT - MINUTE);
  expect(nextMoment(moment({ open: [] }))).toBeUndefined();
  expect(nextMoment(moment({ notify: { decided: true } }))).toBeUndefined();
});

const decision = (kind: 'approved' | 'rejected', more = {}) => aFact(kind, '2026-11-22T10:00:00Z', more);
const known = (...facts: TaskFact[]) => new Map([['t', facts]]);
const submitted = aFact('submitted', '2026-11-21T10:00:00Z') as TaskFact;

test('a decision is news of a task that was known as handed in, and only the first time', () => {
  expect(decidedBy([decision('approved')], known(submitted))).toEqual(['p:t']);
  expect(decidedBy([decision('approved')], known())).toEqual([]);
  expect(decidedBy([decision('approved'), submitted], new Map())).toEqual([]);
  expect(decidedBy([decision('approved')], known(submitted, decision('approved') as TaskFact))).toEqual([]);
  expect(decidedBy([aFact('bonus', '2026-11-22T10:00:00Z')], known(submitted))).toEqual([]);
});

test('a title is plain text of one line, whatever a requester wrote', () => {
  expect(plain('<b>Win</b>\n\u202Ebig\u0007 & more')).toBe('‹b›Win‹/b› big ＆ more');
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), text => {
      const shown = plain(text);
      expect(shown).not.toMatch(/[<>&\p{Cc}\p{Cf}\u2028\u2029]/u);
      expect([...shown].length).toBeLessThanOrEqual(80);
    }),
  );
});

test('several decisions are told as one', () => {
  const tasks = [task, { ...task, key: 'p:b', title: 'Other' }].map(row => ({
    ...row,
    status: 'paid' as const,
  }));
  const text = (of: typeof tasks) =>
    textOf({ is: 'decided', id: 'x', tasks: of }, AT, id => id.toUpperCase());
  expect(text(tasks.slice(1))).toEqual({ title: 'Paid', message: 'Other · P' });
  expect(text(tasks)).toEqual({ title: '2 payments decided', message: 'A survey on tea · P\nOther · P' });
});
