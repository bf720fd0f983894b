// Knows that days told through machine and core come out as written, and that other ways of counting do not. Refuses to know the days.
import { describe, expect, it } from 'vitest';
import { SCENARIOS } from '../../scenarios/all';
import { type LedgerScenario, told } from '../../scenarios/ledger/told';
import { OURS, WAYS } from '../../scenarios/ledger/ways';
import scenarios from '../../scenarios/ledger.json' with { type: 'json' };

const days = scenarios as unknown as readonly LedgerScenario[];

describe('the days in the ledger', () => {
  it.each(days.map(day => [day.mistake, day] as const))('prevent: %s', (_, day) => {
    expect(OURS(told(day))).toEqual(day.figures);
  });

  it.each(days.map(day => [day.way, day.mistake, day] as const))('counted by %s make: %s', (way, _, day) => {
    expect(WAYS[way]!.way(told(day))).not.toEqual(day.figures);
  });

  it('need every way', () => {
    const needed = new Set(days.map(day => day.way));
    expect(Object.keys(WAYS).filter(name => !needed.has(name))).toEqual([]);
  });

  it('cover, with the timelines, all twenty pitfalls', () => {
    const covered = new Set([...SCENARIOS, ...days].map(each => each.pitfall));
    const missing = Array.from({ length: 20 }, (_, i) => i + 1).filter(n => !covered.has(n));
    expect(missing).toEqual([]);
  });
});
