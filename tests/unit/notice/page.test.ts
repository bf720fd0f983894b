import { describe, expect, test } from 'vitest';
import type { Fact } from '../../../lib/core/fact';
import { Ledger, PLATFORM, sight, T0, usd } from './ledger';

const MIN = 60_000;
const taskOf = (subject: unknown): string => (subject as { task: string }).task;

describe('what a page is about', () => {
  test.each([
    ['search', 'search'],
    ['qualify', 'qualify'],
    ['message', 'message'],
    ['payments', 'payments'],
  ] as const)('%s is unpaid work', (kind, unpaid) => {
    const { subject } = new Ledger().saw(T0, [], { kind });
    expect(subject).toEqual({ on: 'unpaid', platform: PLATFORM, unpaid });
  });

  test.each(['none', 'unknown'] as const)('%s is about nothing', kind => {
    expect(new Ledger().saw(T0, [], { kind })).toMatchObject({ facts: [], subject: undefined });
  });

  test('a study that was never reserved is searching, before and after another one is done', () => {
    const ledger = new Ledger();
    const preview = [sight('working', { job: 'J', title: 'A study' })];
    expect(ledger.saw(T0, preview).subject).toMatchObject({ unpaid: 'search' });
    ledger.saw(T0 + 1, [sight('accepted', { task: 'T', job: 'J', source: 'response' })], { kind: 'unknown' });
    expect(ledger.saw(T0 + 2, preview).subject).toMatchObject({ task: 'T' });
    ledger.saw(T0 + 3, [sight('submitted', { task: 'T', source: 'response' })], { kind: 'unknown' });
    expect(ledger.saw(T0 + 4, preview).subject).toMatchObject({ unpaid: 'search' });
    expect([...ledger.tasks()]).toEqual(['T']);
  });

  test('an ended task on a page that says how it ended begins no new one', () => {
    const ledger = new Ledger();
    ledger.saw(T0, [sight('working', { task: 'T', job: 'J' })]);
    const { subject, facts } = ledger.saw(T0 + 1, [sight('submitted', { job: 'J' })], { place: '/complete' });
    expect(subject).toBeUndefined();
    expect(facts).toMatchObject([{ kind: 'submitted', task: 'T' }]);
  });
});

describe('a page whose id cannot be read', () => {
  test('is timed as one task, however often it is read', () => {
    const ledger = new Ledger();
    const first = ledger.saw(T0, [], { place: '/work?n=1' });
    expect(first.facts.map(f => f.kind)).toEqual(['opened', 'offered']);
    expect(first.facts[1]).toMatchObject({ unread: ['task'] });
    expect(taskOf(first.subject)).not.toContain('/work');
    const again = ledger.saw(T0 + MIN, [], { place: '/work?n=1' });
    expect(again.facts).toEqual([]);
    expect(again.subject).toEqual(first.subject);
    expect(ledger.saw(T0 + MIN, [], { place: '/work?n=2' }).subject).not.toEqual(first.subject);
  });

  test('keeps what could be read of it', () => {
    const ledger = new Ledger();
    const { subject } = ledger.saw(T0, [
      sight('working', { job: 'J', title: 'Tag', unread: ['task', 'pay'] }),
    ]);
    expect(ledger.of(taskOf(subject)).find(f => f.kind === 'offered')).toMatchObject({
      job: 'J',
      title: 'Tag',
      unread: ['task', 'pay'],
    });
  });

  test('a submit there ends it, and the next unreadable task on that page is another', () => {
    const ledger = new Ledger();
    const first = taskOf(ledger.saw(T0, []).subject);
    expect(ledger.saw(T0 + MIN, [sight('submitted')]).ended).toEqual([first]);
    expect(taskOf(ledger.saw(T0 + 2 * MIN, []).subject)).not.toBe(first);
  });

  test('turns out to be a known task: the two are one, said once', () => {
    const ledger = new Ledger();
    const stand = taskOf(ledger.saw(T0, []).subject);
    const { subject, facts } = ledger.saw(T0 + MIN, [sight('working', { task: 'T' })]);
    expect(subject).toMatchObject({ task: 'T' });
    expect(facts).toContainEqual(expect.objectContaining({ kind: 'same', task: 'T', other: stand }));
    expect(ledger.saw(T0 + 2 * MIN, [sight('working', { task: 'T' })]).facts).toEqual([]);
  });

  test('an unreadable task left hours ago is not united with the one that is there now', () => {
    const ledger = new Ledger();
    ledger.saw(T0, []);
    const { facts } = ledger.saw(T0 + 180 * MIN, [sight('working', { task: 'T' })]);
    expect(facts.map(f => f.kind)).not.toContain('same');
  });
});

describe('what could not be read', () => {
  test('is noted once, and forgotten when another page says it', () => {
    const ledger = new Ledger();
    const blind = [sight('working', { task: 'T', title: 'Tag', unread: ['pay'] })];
    ledger.saw(T0, blind);
    expect(ledger.saw(T0 + 1, blind).facts).toEqual([]);
    ledger.saw(T0 + 2, [sight('status', { task: 'T', status: 'submitted', pay: usd(70_000) })]);
    const after = ledger.saw(T0 + 3, blind).facts as Fact[];
    expect(after).toEqual([]);
  });

  test('two pages that word the title differently do not alternate', () => {
    const ledger = new Ledger();
    const pages = [
      sight('working', { task: 'T', title: 'A long title' }),
      sight('working', { task: 'T', title: 'A lo…' }),
    ];
    const counts = [0, 1, 0, 1, 0].map((page, i) => ledger.saw(T0 + i, [pages[page]!]).news.length);
    expect(counts).toEqual([2, 1, 0, 0, 0]);
  });
});
