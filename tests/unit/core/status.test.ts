// Knows where a task stands after each course of statements, and what that is worth.
import { describe, expect, test } from 'vitest';
import type { TaskFact } from '../../../lib/core/fact';
import { project } from '../../../lib/core/project';
import { context, MINUTE, money, saying, utc } from './say';

const say = saying('p', 'T');
const at = (minute: number) => utc('2026-03-02 09:00') + minute * MINUTE;
const offered = say('offered', at(0), { pay: money('2 USD') });
const rowOf = (...facts: TaskFact[]) => project([offered, ...facts], context('UTC'))!;
const worthOf = (...facts: TaskFact[]) =>
  rowOf(...facts).money.map(each => `${each.standing} ${each.amount.micros / 1e6} ${each.amount.currency}`);

const submitted = say('submitted', at(10));
const presumed = say('expired', at(30), { presumed: true, source: 'sensor' });

describe('decisions', () => {
  test('approved, rejected, approved ends approved', () => {
    const course = [submitted, say('approved', at(20)), say('rejected', at(30)), say('approved', at(40))];
    expect(rowOf(...course)).toMatchObject({ status: 'approved', decidedAt: at(40) });
    expect(rowOf(...course.slice(0, 3))).toMatchObject({ status: 'rejected', decidedAt: at(30) });
    expect(worthOf(...course.slice(0, 3))).toEqual(['lost 2 USD']);
  });
  test('paid stays paid though the approval is stated later, and a later rejection takes it back', () => {
    const paid = [submitted, say('paid', at(20)), say('approved', at(25))];
    expect(rowOf(...paid)).toMatchObject({ status: 'paid', paidAt: at(20), decidedAt: at(25) });
    const rejected = rowOf(...paid, say('rejected', at(30)));
    expect([rejected.status, rejected.paidAt]).toEqual(['rejected', undefined]);
  });
  test('an approval stamped before the submit, by a platform whose clock is behind, is an approval', () => {
    expect(rowOf(submitted, say('approved', at(9))).status).toBe('approved');
  });
  test('returned after a rejection, at the requester’s wish, it is returned; after an approval it is not', () => {
    const returned = say('returned', at(30));
    expect(rowOf(submitted, say('rejected', at(20)), returned).status).toBe('returned');
    expect(rowOf(submitted, say('approved', at(20)), returned).status).toBe('approved');
  });
  test('handed in again after it was asked for again, it is pending', () => {
    const asked = say('reworkAsked', at(20), { reason: 'too short' });
    expect(rowOf(submitted, asked)).toMatchObject({ status: 'rework', reason: 'too short' });
    expect(rowOf(submitted, asked, say('submitted', at(30)))).toMatchObject({
      status: 'submitted',
      submittedAt: at(30),
    });
  });
  test('one date: the response is believed before the page, the page before the import', () => {
    const on = (source: TaskFact['source'], kind: 'approved' | 'rejected') => say(kind, at(20), { source });
    expect(rowOf(on('response', 'approved'), on('page', 'rejected')).status).toBe('approved');
    expect(rowOf(on('import', 'approved'), on('page', 'rejected')).status).toBe('rejected');
  });
});

describe('an expiry nobody saw', () => {
  test('stands, marked, while nothing else is said', () => {
    expect(rowOf(presumed)).toMatchObject({ status: 'expired', marks: ['presumed'] });
  });
  test.each([
    ['an earlier submit that became known later', say('submitted', at(29), { seen: at(60) }), 'submitted'],
    ['a return', say('returned', at(40)), 'returned'],
    ['the platform’s own expiry', say('expired', at(31)), 'expired'],
    ['the task seen open again', say('opened', at(45)), 'open'],
    ['a deadline that was put off', say('accepted', at(0), { deadline: at(90) }), 'open'],
  ])('gives way to %s', (_, fact, status) => {
    const row = rowOf(presumed, fact);
    expect(row.status).toBe(status);
    expect(row.marks).not.toContain('presumed');
  });
});

describe('what it is worth', () => {
  const bonus = say('bonus', at(50), { total: money('0.5 EUR') });
  test('a screen-out pays its part and nothing else', () => {
    expect(worthOf(say('screenedOut', at(5), { partial: money('0.14 USD') }))).toEqual([
      'confirmed 0.14 USD',
    ]);
    expect(worthOf(say('screenedOut', at(5)))).toEqual([]);
  });
  test('a return that pays a part loses the rest', () => {
    expect(worthOf(say('returned', at(5), { partial: money('0.5 USD') }))).toEqual([
      'confirmed 0.5 USD',
      'lost 1.5 USD',
    ]);
  });
  test.each(['returned', 'screenedOut', 'expired'] as const)('a bonus counts though %s', kind => {
    expect(worthOf(say(kind, at(5)), bonus)).toContain('confirmed 0.5 EUR');
  });
  test('a bonus counts though rejected, and is pending until decided', () => {
    expect(worthOf(submitted, say('rejected', at(20)), bonus)).toEqual(['confirmed 0.5 EUR', 'lost 2 USD']);
    expect(worthOf(submitted, bonus)).toEqual(['pending 0.5 EUR', 'pending 2 USD']);
  });
  test('the newest total of a bonus stands, each currency by itself; a total of nothing is none', () => {
    const more = say('bonus', at(60), { total: money('0.75 EUR'), id: 'more' });
    const usd = say('bonus', at(55), { total: money('1 USD') });
    expect(rowOf(submitted, bonus, more, usd).bonus).toEqual([money('0.75 EUR'), money('1 USD')]);
    const none = say('bonus', at(70), { total: money('0 EUR'), id: 'none' });
    expect(rowOf(submitted, bonus, more, usd, none).bonus).toEqual([money('1 USD')]);
  });
  test('an adjusted reward replaces the offered one, however late the offer is seen again', () => {
    const adjusted = say('adjusted', at(20), { total: money('2.5 USD') });
    const again = say('offered', at(40), { pay: money('2 USD'), title: 'seen again' });
    expect(rowOf(submitted, adjusted, again).pay).toEqual(money('2.5 USD'));
  });
  test('an open task brings nothing yet', () => {
    expect(worthOf(say('opened', at(1)))).toEqual([]);
  });
});

describe('the worker’s own hand', () => {
  const by = { source: 'worker', act: 'edit' } as const;
  test('replaces what was known; what is learned later counts as usual; null says unknown', () => {
    const edit = say('corrected', at(60), { set: { pay: money('3 USD'), status: 'returned' }, ...by });
    expect(rowOf(submitted, edit)).toMatchObject({
      pay: money('3 USD'),
      status: 'returned',
      marks: ['edited'],
    });
    const old = say('approved', at(20), { seen: at(50) });
    expect(rowOf(submitted, edit, old).status).toBe('returned');
    const late = say('approved', at(20), { seen: at(70) });
    expect(rowOf(submitted, edit, late)).toMatchObject({ status: 'approved', pay: money('3 USD') });
    const unknown = say('corrected', at(65), { set: { pay: null }, ...by });
    expect(rowOf(submitted, edit, unknown).pay).toBeUndefined();
  });
  test('a span still running when it was corrected counts from then on', () => {
    const span = say('worked', at(0), { to: at(40), source: 'sensor' });
    const edit = say('corrected', at(30), { set: { spans: [{ from: at(5), to: at(10) }] }, ...by });
    expect(rowOf(span, edit).worked).toBe(15 * MINUTE);
  });
  test('a stretch counted by rule stays marked so in a correction', () => {
    const set = {
      spans: [
        { from: at(0), to: at(5) },
        { from: at(5), to: at(7), assumed: true as const },
      ],
    };
    expect(rowOf(say('corrected', at(30), { set, ...by }))).toMatchObject({
      worked: 7 * MINUTE,
      assumed: 2 * MINUTE,
    });
  });
  test('removed, it is gone; with the act taken back it is there', () => {
    const facts = [offered, submitted, say('removed', at(60), { source: 'worker', act: 'gone' })];
    expect(project(facts, context('UTC'))).toBeUndefined();
    expect(project(facts, context('UTC', { undone: new Set(['gone']) }))).toBeDefined();
  });
  test('work entered by hand is a task like any other', () => {
    const set = { pay: money('6 USD'), status: 'approved', spans: [{ from: at(0), to: at(30) }] } as const;
    const row = project([saying('q', 'hand-1')('added', at(30), { set, ...by })], context('UTC'))!;
    expect(row).toMatchObject({
      key: 'q:hand-1',
      status: 'approved',
      worked: 30 * MINUTE,
      marks: ['entered'],
    });
    expect(row.money).toEqual([{ standing: 'confirmed', amount: money('6 USD') }]);
  });
  test('a correction alone is no task', () => {
    expect(project([say('corrected', at(1), { set: { pay: null }, ...by })], context('UTC'))).toBeUndefined();
  });
});

test('what could not be read is named until it is known', () => {
  const blind = say('offered', at(1), { unread: ['pay', 'title'], id: 'blind' });
  const row = project([blind], context('UTC'))!;
  expect(row).toMatchObject({ unread: ['pay', 'title'], marks: ['unread'] });
  expect(rowOf(blind)).toMatchObject({ unread: ['title'], marks: ['unread'] });
});
