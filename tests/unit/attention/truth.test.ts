// Knows that the measure of error is right and that a simulated day can be lived again. Refuses to assert the benchmark's figures.
import { describe, expect, it } from 'vitest';
import type { Act } from '../../bench/time/day';
import { errorOf } from '../../bench/time/error';
import { listen } from '../../bench/time/listen';
import { mends } from '../../bench/time/mend';
import { liveDay } from '../../bench/time/worker';
import truth from '../../truth.json' with { type: 'json' };

const acts: Act[] = [
  { from: 0, to: 100, doing: 'working', task: 'A' },
  { from: 100, to: 150, doing: 'break, page left open' },
  { from: 150, to: 250, doing: 'reading', task: 'A' },
];

describe('the error of a day', () => {
  it('is nothing for a perfect measure', () => {
    const perfect = [
      { from: 0, to: 100 },
      { from: 150, to: 250 },
    ];
    expect(errorOf(acts, perfect)).toEqual({ work: 200, measured: 200, over: {}, under: {} });
  });

  it('keeps over and under apart, by what was going on', () => {
    expect(errorOf(acts, [{ from: 20, to: 180 }])).toEqual({
      work: 200,
      measured: 160,
      over: { 'break, page left open': 50 },
      under: { working: 20, reading: 70 },
    });
  });

  it('says what is counted twice, and what lies outside of the day', () => {
    const { over, measured } = errorOf(acts, [
      { from: 0, to: 100 },
      { from: 50, to: 100 },
      { from: 240, to: 300 },
    ]);
    expect(measured).toBe(210);
    expect(over).toEqual({ 'counted twice': 50, nothing: 50 });
  });
});

describe('a simulated day', () => {
  const day = () => liveDay(truth.seeds.tuning.from, Date.UTC(2026, 2, 2, 8));

  it('is the same for the same seed, and another for another', () => {
    expect(day().acts).toEqual(day().acts);
    expect(liveDay(2, Date.UTC(2026, 2, 2, 8)).acts).not.toEqual(day().acts);
    expect(listen(day(), 1)).toEqual(listen(day(), 1));
  });

  it('leaves no instant out and lives none twice', () => {
    const lived = day().acts;
    for (const [i, act] of lived.entries()) expect(act.from).toBe(lived[i - 1]?.to ?? lived[0]!.from);
  });

  it('keeps its held-out seeds apart from those looked at', () => {
    expect(truth.seeds.reported.from).toBeGreaterThan(truth.seeds.tuning.to);
  });
});

describe('what would mend the worst days', () => {
  const lost = (reading: number, working: number) => ({
    work: 100,
    measured: 100 - reading - working,
    over: {},
    under: { reading, working },
  });

  it('is said by cause: its share of the days beyond the target, and p95 without it', () => {
    const errors = [...Array.from({ length: 18 }, () => lost(1, 0)), lost(20, 10), lost(10, 20)];
    const { beyond, mends: found } = mends(errors, 0.08);
    expect(beyond).toBe(2);
    expect(found.map(({ cause, share }) => [cause, share])).toEqual([
      ['reading', 0.15],
      ['working', 0.15],
    ]);
    expect(found[0]!.p95).toBeCloseTo(0.1);
    expect(mends(errors, 0.5)).toEqual({ beyond: 0, mends: [] });
  });
});
