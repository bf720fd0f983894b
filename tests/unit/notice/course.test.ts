import { describe, expect, test } from 'vitest';
import { Ledger, PLATFORM, sight, T0, usd } from './ledger';

const S = 1000;
const MIN = 60 * S;

describe('taking and opening', () => {
  test('an offer alone is a listing and never a fact', () => {
    const ledger = new Ledger();
    const { facts, listings, subject } = ledger.saw(T0, [sight('listed', { job: 'J', title: 'A study' })], {
      kind: 'search',
    });
    expect(facts).toEqual([]);
    expect(listings).toHaveLength(1);
    expect(subject).toEqual({ on: 'unpaid', platform: PLATFORM, unpaid: 'search' });
  });

  test('what the accepting response does not say is filled from the listing of the same job', () => {
    const ledger = new Ledger();
    ledger.saw(T0, [
      sight('listed', {
        job: 'J',
        title: 'A study',
        pay: usd(2_000_000),
        requester: 'R',
        requesterName: 'Ann',
      }),
    ]);
    ledger.saw(T0 + S, [sight('accepted', { task: 'T', job: 'J', pay: usd(2_500_000), source: 'response' })]);
    expect(ledger.of('T').find(f => f.kind === 'offered')).toMatchObject({
      job: 'J',
      title: 'A study',
      requester: 'R',
      requesterName: 'Ann',
      pay: usd(2_500_000),
    });
  });

  test('a later listing of the job does not change what was offered when the task was taken', () => {
    const ledger = new Ledger();
    ledger.saw(T0, [sight('listed', { job: 'J', pay: usd(2_000_000) })]);
    ledger.saw(T0 + S, [sight('accepted', { task: 'T', job: 'J' })]);
    const { news } = ledger.saw(T0 + MIN, [
      sight('listed', { job: 'J', pay: usd(1_000_000) }),
      sight('working', { task: 'T', job: 'J' }),
    ]);
    expect(news.map(f => f.kind)).toEqual(['opened']);
  });

  test('a deadline counted from the seconds left does not drift into news', () => {
    const ledger = new Ledger();
    const left = 30 * MIN;
    ledger.saw(T0, [sight('working', { task: 'T', remaining: left, since: 2 * MIN })]);
    const { facts } = ledger.saw(T0 + 5 * MIN, [
      sight('working', { task: 'T', remaining: left - 5 * MIN - 900, since: 7 * MIN + 900 }),
    ]);
    expect(facts).toEqual([]);
    expect(ledger.of('T').find(f => f.kind === 'accepted')).toMatchObject({
      at: T0 - 2 * MIN,
      deadline: T0 + left,
    });
  });

  test('a deadline that really moved is news, dated when it was seen', () => {
    const ledger = new Ledger();
    ledger.saw(T0, [sight('accepted', { task: 'T', deadline: T0 + 30 * MIN })]);
    const { news } = ledger.saw(T0 + MIN, [sight('accepted', { task: 'T', deadline: T0 + 60 * MIN })]);
    expect(news).toMatchObject([{ kind: 'accepted', at: T0 + MIN, deadline: T0 + 60 * MIN }]);
  });

  test('the same task in two tabs is one task, opened once', () => {
    const ledger = new Ledger();
    const one = ledger.saw(T0, [sight('working', { task: 'T' })], { tab: 1 });
    const two = ledger.saw(T0 + S, [sight('working', { task: 'T' })], { tab: 2 });
    expect(two.facts).toEqual([]);
    expect(two.subject).toEqual(one.subject);
  });

  test('a re-accepted job is a new task, and only the new one is what its page shows', () => {
    const ledger = new Ledger();
    ledger.saw(T0, [sight('accepted', { task: 'A', job: 'J' })]);
    ledger.saw(T0 + S, [sight('returned', { task: 'A' })]);
    ledger.saw(T0 + 2 * S, [sight('accepted', { task: 'B', job: 'J' })]);
    const { subject } = ledger.saw(T0 + 3 * S, [sight('working', { job: 'J' })]);
    expect(subject).toEqual({ on: 'task', platform: PLATFORM, task: 'B' });
    expect(ledger.kinds('A')).not.toContain('opened');
  });
});

describe('ending', () => {
  test('the end is announced once, and the page that still shows the work is about nothing', () => {
    const ledger = new Ledger();
    ledger.saw(T0, [sight('working', { task: 'T' })]);
    const first = ledger.saw(T0 + MIN, [sight('working', { task: 'T' }), sight('submitted', { task: 'T' })]);
    expect(first.ended).toEqual(['T']);
    expect(first.subject).toBeUndefined();
    const again = ledger.saw(T0 + 2 * MIN, [sight('submitted', { task: 'T' })]);
    expect(again.ended).toEqual([]);
    expect(again.facts).toEqual([]);
  });

  test("the platform's own stamp dates a known end earlier without adding a statement", () => {
    const ledger = new Ledger();
    ledger.saw(T0 + MIN, [sight('submitted', { task: 'T' })]);
    const { news } = ledger.saw(T0 + 9 * MIN, [
      sight('status', { task: 'T', status: 'submitted', endedAt: T0 + 50 * S }),
    ]);
    expect(news.map(f => f.kind)).toEqual(['stamped']);
    expect(ledger.of('T').find(f => f.kind === 'submitted')?.at).toBe(T0 + 50 * S);
  });

  test('an end that replaces another is never dated before it', () => {
    const ledger = new Ledger();
    ledger.saw(T0 + MIN, [sight('submitted', { task: 'T' })]);
    ledger.saw(T0 + 9 * MIN, [
      sight('status', { task: 'T', status: 'screenedOut', partial: usd(100_000), endedAt: T0 + 59 * S }),
    ]);
    const out = ledger.of('T').find(f => f.kind === 'screenedOut');
    expect(out).toMatchObject({ partial: usd(100_000), at: T0 + MIN + 1 });
  });

  test('a tentative submit is nothing until the next page confirms it, at the time of the submit', () => {
    const ledger = new Ledger();
    ledger.saw(T0, [sight('working', { task: 'T' })]);
    const sent = ledger.saw(T0 + MIN, [sight('working', { task: 'T' }), sight('tentative')]);
    expect(sent.news).toEqual([]);
    expect(sent.tentative).toMatchObject({ task: 'T', at: T0 + MIN });
    const next = ledger.saw(T0 + MIN + 5 * S, [sight('confirmed'), sight('working', { task: 'U' })]);
    expect(next.ended).toEqual(['T']);
    expect(next.tentative).toBeUndefined();
    expect(ledger.of('T').find(f => f.kind === 'submitted')?.at).toBe(T0 + MIN);
  });

  test("the banner that confirmed the last task, still on this task's page, confirms nothing", () => {
    const ledger = new Ledger();
    ledger.saw(T0, [sight('confirmed'), sight('working', { task: 'T' })]);
    ledger.saw(T0 + MIN, [sight('confirmed'), sight('working', { task: 'T' }), sight('tentative')]);
    const { facts, tentative } = ledger.saw(T0 + MIN + S, [
      sight('confirmed'),
      sight('working', { task: 'T' }),
    ]);
    expect(facts).toEqual([]);
    expect(tentative?.task).toBe('T');
  });

  test('a banner in another tab, or five minutes later, confirms nothing', () => {
    const ledger = new Ledger();
    ledger.saw(T0, [sight('working', { task: 'T' }), sight('tentative')], { tab: 1 });
    expect(ledger.saw(T0 + S, [sight('confirmed')], { tab: 2, kind: 'search' }).facts).toEqual([]);
    expect(ledger.saw(T0 + 6 * MIN, [sight('confirmed')], { tab: 1, kind: 'search' }).facts).toEqual([]);
  });

  test('a queue that still lists an ended task does not un-end it', () => {
    const ledger = new Ledger();
    ledger.saw(T0, [sight('accepted', { task: 'T', acceptedAt: T0 - MIN })]);
    ledger.saw(T0 + S, [sight('submitted', { task: 'T' })]);
    const { facts } = ledger.saw(
      T0 + 2 * S,
      [sight('status', { task: 'T', status: 'open', acceptedAt: T0 - MIN })],
      { kind: 'search' },
    );
    expect(facts).toEqual([]);
  });

  test('a page that no longer lists a task says nothing of it', () => {
    const ledger = new Ledger();
    const row = (task: string) => sight('status', { task, status: 'open' });
    ledger.saw(T0, [row('A'), row('B')], { kind: 'search' });
    expect(ledger.saw(T0 + S, [row('A')], { kind: 'search' }).facts).toEqual([]);
  });
});

describe('deciding', () => {
  const row = (more: object) => sight('status', { task: 'T', ...more });

  test('approved work was submitted, when the platform says', () => {
    const ledger = new Ledger();
    ledger.saw(
      T0,
      [row({ status: 'approved', title: 'Old', pay: usd(5), startedAt: T0 - 9 * MIN, endedAt: T0 - MIN })],
      {
        kind: 'payments',
      },
    );
    expect(ledger.of('T').map(f => [f.kind, f.at])).toEqual([
      ['submitted', T0 - MIN],
      ['approved', T0 - MIN],
      ['stamped', T0 - MIN],
      ['offered', T0],
    ]);
  });

  test('approved, rejected, approved stay three; the list that has no reason adds none', () => {
    const ledger = new Ledger();
    ledger.saw(T0, [row({ status: 'approved' })]);
    ledger.saw(T0 + MIN, [row({ status: 'rejected', reason: 'late' })]);
    ledger.saw(T0 + 2 * MIN, [row({ status: 'rejected' })]);
    ledger.saw(T0 + 3 * MIN, [row({ status: 'approved' })]);
    expect(ledger.kinds('T')).toEqual(['submitted', 'approved', 'rejected', 'approved']);
  });

  test('a list that knows only of approval takes no payment back', () => {
    const ledger = new Ledger();
    ledger.saw(T0, [row({ status: 'paid' })]);
    expect(ledger.saw(T0 + MIN, [row({ status: 'approved' })]).facts).toEqual([]);
  });

  test('bonuses are totals per currency; none shown and nought shown say nothing', () => {
    const ledger = new Ledger();
    ledger.saw(T0, [row({ status: 'approved', bonus: [usd(0)] })]);
    const gbp = { micros: 2_500_000, currency: 'GBP' };
    ledger.saw(T0 + MIN, [row({ status: 'approved', bonus: [usd(1), gbp] })]);
    ledger.saw(T0 + 2 * MIN, [row({ status: 'approved', bonus: [gbp, usd(1)] })]);
    ledger.saw(T0 + 3 * MIN, [row({ status: 'approved' })]);
    ledger.saw(T0 + 4 * MIN, [row({ status: 'approved', bonus: [usd(3)] })]);
    expect(ledger.of('T').flatMap(f => (f.kind === 'bonus' ? [f.total] : []))).toEqual([usd(1), gbp, usd(3)]);
  });

  test('a row of unknown work whose status cannot be read waits until it can', () => {
    const ledger = new Ledger();
    expect(ledger.saw(T0, [row({ title: 'Old', unread: ['status'] })], { kind: 'payments' }).facts).toEqual(
      [],
    );
    expect(ledger.open()).toEqual([]);
  });

  test('work sent back is work again', () => {
    const ledger = new Ledger();
    ledger.saw(T0, [row({ status: 'rework', reason: 'blurred' })]);
    const { subject } = ledger.saw(T0 + MIN, [sight('working', { task: 'T' })]);
    expect(subject).toMatchObject({ on: 'task', task: 'T' });
  });
});
