// Knows what holds of every state the machine leaves behind. Refuses to know single timelines (scenarios).
import { describe, expect, it } from 'vitest';
import { attend } from '../../../lib/attention/attend';
import { begin } from '../../../lib/attention/begin';
import { RULES } from '../../../lib/attention/rules';
import { SCENARIOS } from '../../scenarios/all';
import { MUTATIONS } from '../../scenarios/mutations';
import { play } from '../../scenarios/play';
import { SETTINGS, START } from '../../scenarios/words';

describe('the state', () => {
  it('is plain data: what comes back from the disk goes on the same', () => {
    for (const scenario of SCENARIOS) {
      const { state } = play(scenario);
      const stored: typeof state = JSON.parse(JSON.stringify(state));
      const next = { is: 'beat', at: state.last + 30_000, presentAt: state.last + 20_000 } as const;
      expect(JSON.parse(JSON.stringify(attend(stored, next)))).toEqual(
        JSON.parse(JSON.stringify(attend(state, next))),
      );
    }
  });

  it('is never changed in place', () => {
    const state = Object.freeze(begin('s', SETTINGS, START));
    const before = JSON.stringify(state);
    attend(state, { is: 'tabActivated', tab: 1, window: 1, at: START + 1 });
    expect(JSON.stringify(state)).toBe(before);
  });

  it('keeps the latest offers only', () => {
    let state = begin('s', SETTINGS, START);
    const subject = { on: 'task', platform: 'p', task: 'A' } as const;
    state = attend(state, { is: 'page', tab: 1, platform: 'p', subject, at: START }).state;
    for (let i = 0; i < 60; i++) {
      const tab = i % 2 === 0 ? 1 : 2;
      state = attend(state, { is: 'tabActivated', tab, window: 1, at: START + i * 600_000 }).state;
    }
    expect(state.gaps).toHaveLength(RULES.offers);
    expect(state.gaps.at(-1)?.to).toBe(START + 58 * 600_000);
  });

  it('has a mutation for every rule but the number of offers', () => {
    const changed = new Set(
      Object.values(MUTATIONS).flatMap(({ rules }) =>
        Object.keys(RULES).filter(name => Reflect.get(rules, name) !== Reflect.get(RULES, name)),
      ),
    );
    expect(Object.keys(RULES).filter(name => !changed.has(name))).toEqual(['offers']);
  });
});

describe('beats', () => {
  const subject = { on: 'task', platform: 'p', task: 'A' } as const;
  const shown = attend(
    attend(begin('s', SETTINGS, START), { is: 'tabActivated', tab: 1, window: 1, at: START }).state,
    { is: 'page', tab: 1, platform: 'p', subject, at: START },
  );

  it('are wanted while a span is open', () => {
    expect(shown.beats).toBe(true);
    expect(attend(shown.state, { is: 'pause', at: START + 1 }).beats).toBe(false);
  });

  it('listen for a return for a while, not for ever', () => {
    const idle = attend(shown.state, { is: 'idle', after: 60_000, at: START + 80_000 });
    expect(idle.beats).toBe(true);
    const later = attend(idle.state, { is: 'beat', at: START + 80_000 + RULES.listening + 1 });
    expect(later.beats).toBe(false);
  });

  it('ask again while a blur has not settled', () => {
    const blurred = attend(shown.state, { is: 'focus', at: START + 10_000 });
    expect(blurred.settle).toBe(true);
    expect(attend(blurred.state, { is: 'beat', at: START + 30_000 }).settle).toBe(true);
  });
});
