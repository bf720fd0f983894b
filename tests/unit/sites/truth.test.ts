// Knows that the replicas' own log adds up what was before the worker, and nothing else.
import { describe, expect, it } from 'vitest';
import { type Moment, Truth } from '../../sites/truth';

const moment = (page: string, at: number, about: string, seen: boolean): Moment => ({
  page,
  about,
  what: 'test',
  at,
  visible: seen,
  focused: seen,
});

const truthOf = (...moments: readonly Moment[]): Truth => {
  const truth = new Truth();
  for (const m of moments) truth.note(m);
  return truth;
};

describe('the truth log', () => {
  it('adds the stretches of one subject over several pages', () => {
    const truth = truthOf(
      moment('a', 1000, 'p:1', true),
      moment('a', 3000, 'p:1', false),
      moment('b', 3100, 'p:1', true),
      moment('b', 4100, 'p:2', true),
    );
    expect(truth.seen('p:1', 9000)).toBe(3000);
    expect(truth.seen('p:2', 9000)).toBe(4900);
  });

  it('does not count a visible page without the focus', () => {
    const truth = truthOf({ ...moment('a', 0, 'p:1', true), focused: false }, moment('a', 500, 'p:1', true));
    expect(truth.seen('p:1', 1000)).toBe(500);
  });

  it('takes moments in the order they happened, not in the order they arrived', () => {
    const truth = truthOf(moment('a', 2000, '', false), moment('a', 1000, 'p:1', true));
    expect(truth.seen('p:1', 5000)).toBe(1000);
  });

  it('gives the wait for a page that loads to the page it came from', () => {
    const next = { ...moment('b', 3400, 'p:2', true), what: 'load' };
    const truth = truthOf(moment('a', 1000, 'p:1', true), moment('a', 3000, 'p:1', false), next);
    expect(truth.seen('p:1', 9000)).toBe(2400);
    const later = { ...moment('b', 5400, 'p:2', true), what: 'load' };
    const away = truthOf(moment('a', 1000, 'p:1', true), moment('a', 3000, 'p:1', false), later);
    expect(away.seen('p:1', 9000)).toBe(2000);
  });

  it('ends what a killed browser had open', () => {
    const truth = truthOf(moment('a', 1000, 'p:1', true));
    truth.died(4000);
    truth.note({ ...moment('b', 5000, 'p:1', true), what: 'load' });
    truth.note(moment('b', 6000, 'p:1', false));
    expect(truth.seen('p:1', 99_000)).toBe(4000);
  });
});
