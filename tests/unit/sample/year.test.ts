import { expect, test } from 'vitest';
import type { Fact } from '../../../lib/core/fact';
import { SCHEMAS } from '../../../lib/exchange/schema';
import { sampleYear } from '../../../lib/sample/year';
import { ofKind } from '../../e2e/harness/records';

const UNTIL = Date.parse('2026-11-22T15:40:00Z');
const facts: readonly Fact[] = [...sampleYear(UNTIL, 'Europe/Paris')];
const spans = facts.flatMap(f => (f.kind === 'worked' || f.kind === 'overhead' ? [f] : []));

test('the same year each time', () => {
  expect([...sampleYear(UNTIL, 'Europe/Paris')]).toEqual(facts);
});

test('each fact is one that a ledger file may hold, and says that it is a sample', () => {
  for (const fact of facts) {
    expect(fact.id).toMatch(/^sample:/);
    expect(fact.device).toBe('sample');
    if ('task' in fact) expect(fact.task).toMatch(/^sample-/);
    SCHEMAS[fact.kind].parse(JSON.parse(JSON.stringify(fact)));
  }
  expect(new Set(facts.map(f => f.id)).size).toBe(facts.length);
});

test.each([0, 1, 2, 3, 4])('nothing lies in the future, nothing before the year (%i days later)', days => {
  const until = UNTIL + days * 86_400_000;
  const beyond = [...sampleYear(until, 'Europe/Paris')].filter(
    fact => Math.max(fact.at, 'to' in fact ? fact.to : 0) > until || fact.at < until - 366 * 86_400_000,
  );
  expect(beyond).toEqual([]);
});

test('one attention: no two spans share a moment', () => {
  const sorted = [...spans].sort((a, b) => a.at - b.at);
  const over = sorted.filter((span, i) => i > 0 && span.at < sorted[i - 1]!.to);
  expect(over).toEqual([]);
});

test('it has what a newcomer should see: platforms, currencies, every fate, unpaid time, today', () => {
  expect(new Set(facts.map(f => f.platform)).size).toBeGreaterThanOrEqual(5);
  const currencies = facts.flatMap(f =>
    f.kind === 'offered' && f.pay ? [f.pay.currency] : f.kind === 'bonus' ? [f.total.currency] : [],
  );
  expect([...new Set(currencies)].sort()).toEqual(['EUR', 'GBP', 'USD']);
  for (const kind of [
    'submitted',
    'returned',
    'expired',
    'screenedOut',
    'approved',
    'paid',
    'rejected',
    'bonus',
  ] as const)
    expect(ofKind(facts, kind).length, kind).toBeGreaterThan(2);
  for (const unpaid of ['search', 'qualify', 'message', 'payments'])
    expect(
      ofKind(facts, 'overhead').some(f => f.unpaid === unpaid),
      unpaid,
    ).toBe(true);
  const today = facts.filter(f => f.at > UNTIL - 5 * 3_600_000);
  expect(ofKind(today, 'submitted').length).toBeGreaterThan(2);
  const days = new Set(spans.map(s => new Date(s.at).toISOString().slice(0, 10)));
  expect(days.size).toBeGreaterThan(180);
});

test('just after midnight it is a year all the same', () => {
  const early = [...sampleYear(Date.parse('2026-11-22T23:00:30Z'), 'Europe/Paris')];
  expect(early.length).toBeGreaterThan(5000);
});
