// Knows how a history row finds the task that had no id when it was worked on. Refuses to know any platform.
import { beforeEach, expect, test } from 'vitest';
import type { Sighting } from '../../../lib/core/sighting';
import { Ledger, sight, T0, usd } from './ledger';

const MIN = 60_000;
let ledger: Ledger;

beforeEach(() => {
  ledger = new Ledger();
});

/** Worked on, sent, confirmed; answers the name Taskfare gave it. */
function done(at: number, job: string, title: string): string {
  const before = ledger.tasks();
  const place = `/run/${job}`;
  ledger.saw(at, [sight('working', { nameless: true, job, title, pay: usd(100_000) })], { place });
  const task = [...ledger.tasks()].find(t => !before.has(t))!;
  ledger.saw(at + MIN, [sight('tentative', { job })], { place });
  ledger.saw(at + MIN + 1000, [sight('confirmed', { job })], { kind: 'search', place: '/sent' });
  expect(ledger.kinds(task)).toContain('submitted');
  return task;
}
const row = (more: Partial<Sighting>) => sight('status', { pay: usd(100_000), ...more });
const history = (at: number, rows: readonly Sighting[]) =>
  ledger.saw(at, rows, { kind: 'payments', place: '/history' });
const decisions = (task: string) => ledger.kinds(task).filter(k => ['paid', 'rejected'].includes(k));

test('the same campaign taken again is a new task', () => {
  expect(done(T0, 'a', 'Find a page')).not.toBe(done(T0 + 10 * MIN, 'a', 'Find a page'));
});

test('a row with the job alone tells of the one task of that job', () => {
  const task = done(T0, 'a', 'Find a page');
  history(T0 + 60 * MIN, [row({ job: 'a', title: 'Find a…', status: 'rejected', reason: 'Not found' })]);
  expect(decisions(task)).toEqual(['rejected']);
  expect(
    history(T0 + 90 * MIN, [row({ job: 'a', title: 'Find a…', status: 'rejected', reason: 'Not found' })])
      .news,
  ).toEqual([]);
});

test('a row with an id of its own and the title makes the two one, ended when it was seen to end', () => {
  const task = done(T0, 'a', 'Find a page');
  const rows = [row({ task: '77', title: 'Find a page', status: 'paid' })];
  history(T0 + 60 * MIN, rows);
  expect(ledger.of('77').find(f => f.kind === 'same')).toMatchObject({ other: task });
  expect(ledger.of('77').find(f => f.kind === 'submitted')?.at).toBe(T0 + MIN);
  expect(decisions('77')).toEqual(['paid']);
  expect(history(T0 + 90 * MIN, rows).news).toEqual([]);
});

test('as many rows as tasks are matched from the newest; otherwise nobody can tell, and nothing is filed', () => {
  const first = done(T0, 'a', 'Find a page');
  const second = done(T0 + 10 * MIN, 'a', 'Find a page');
  expect(history(T0 + 20 * MIN, [row({ job: 'a', status: 'paid' })]).news).toEqual([]);
  history(T0 + 60 * MIN, [row({ job: 'a', status: 'submitted' }), row({ job: 'a', status: 'paid' })]);
  expect([decisions(first), decisions(second)]).toEqual([['paid'], []]);
});

test('a row of work the ledger never saw is added by its id, as before', () => {
  done(T0, 'a', 'Find a page');
  history(T0 + 60 * MIN, [row({ task: '80', title: 'Something else', status: 'paid' })]);
  expect(decisions('80')).toEqual(['paid']);
  expect(ledger.kinds('80')).not.toContain('same');
});

test('a list of work in hand gives the open task of its job the id its own page lacked', () => {
  const work = (at: number, job: string) =>
    ledger.saw(at, [sight('working', { nameless: true, job })], { place: `/run/${job}` });
  const list = (at: number, ...rows: Sighting[]) => ledger.saw(at, rows, { kind: 'search', place: '/list' });
  const held = (task: string, job: string) => sight('accepted', { task, job });
  work(T0, 'a');
  const [named] = ledger.tasks();
  list(T0 + MIN, held('41', 'a'));
  expect(ledger.of('41').find(f => f.kind === 'same')).toMatchObject({ other: named });
  expect(work(T0 + 2 * MIN, 'a').subject).toMatchObject({ task: '41' });
  expect(list(T0 + 3 * MIN, held('41', 'a')).news).toEqual([]);
  // Two rows of one job, or none of its own in hand: nobody can tell.
  work(T0 + 4 * MIN, 'b');
  list(T0 + 5 * MIN, held('42', 'b'), held('43', 'b'), held('44', 'c'));
  for (const task of ['42', '43', '44']) expect(ledger.kinds(task)).not.toContain('same');
  // Claimed and handed in at one look: the job means the task with the id.
  work(T0 + 6 * MIN, 'd');
  list(T0 + 7 * MIN, held('45', 'd'), sight('submitted', { job: 'd' }));
  expect(ledger.kinds('45')).toContain('submitted');
});
