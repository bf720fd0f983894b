// Knows that every timeline comes out as written, and turns red without its rule. Refuses to know the timelines.
import { describe, expect, it } from 'vitest';
import { SCENARIOS } from '../../scenarios/all';
import { MUTATIONS } from '../../scenarios/mutations';
import { type Played, play } from '../../scenarios/play';
import type { Scenario } from '../../scenarios/scenario';

const outcome = ({ spans, gaps, totals }: Played) => ({ spans, gaps, totals });
const expected = ({ spans, gaps = [], totals }: Scenario) => ({ spans, gaps, totals });

describe('the scenarios', () => {
  it.each(SCENARIOS.map(s => [s.mistake, s] as const))('prevent: %s', (_, scenario) => {
    expect(outcome(play(scenario))).toEqual(expected(scenario));
  });

  it.each(SCENARIOS.map(s => [s.rule, s.mistake, s] as const))('without %s make: %s', (rule, _, scenario) => {
    expect(MUTATIONS[rule], `no mutation is called ${rule}`).toBeDefined();
    expect(outcome(play(scenario, MUTATIONS[rule]!.rules))).not.toEqual(expected(scenario));
  });

  it('need every rule', () => {
    const needed = new Set(SCENARIOS.map(s => s.rule));
    expect(Object.keys(MUTATIONS).filter(name => !needed.has(name))).toEqual([]);
  });

  it('are at least sixty, each named once', () => {
    const names = SCENARIOS.map(s => s.mistake);
    expect(new Set(names).size).toBe(names.length);
    expect(names.length).toBeGreaterThanOrEqual(60);
  });

  it('never overlap and never run backwards', () => {
    for (const scenario of SCENARIOS) {
      const { raw } = play(scenario);
      for (const [i, span] of raw.entries()) {
        expect(span.to, scenario.mistake).toBeGreaterThan(span.from);
        expect(span.from, scenario.mistake).toBeGreaterThanOrEqual(raw[i - 1]?.to ?? 0);
      }
    }
  });
});
