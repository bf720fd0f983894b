// Knows how to print the error of 200 days against the truth, ours beside what other tools measure. Refuses to tune: the seeds are held out.
import { mkdirSync, writeFileSync } from 'node:fs';
import truth from '../../truth.json' with { type: 'json' };
import type { Day } from './day';
import { type DayError, errorOf, type Stretch, union } from './error';
import { listen, type Noise } from './listen';
import { mends, quantile } from './mend';
import { liveDay } from './worker';

const START = Date.UTC(2026, 2, 2, 8);
const given = process.argv.find(a => a.startsWith('--from='))?.slice(7);
const which = process.argv.includes('--tuning')
  ? truth.seeds.tuning
  : given
    ? { from: Number(given), to: Number(given) + 199, use: 'neither' }
    : truth.seeds.reported;
const seeds = Array.from({ length: which.to - which.from + 1 }, (_, i) => which.from + i);

type Measure = (day: Day, seed: number) => readonly Stretch[];
const ours =
  (noise?: Noise): Measure =>
  (day, seed) =>
    listen(day, seed, noise).filter(s => s.subject.on === 'task' && (!s.answer || s.answer === 'count'));
const since =
  (mark: 'accepted' | 'loaded'): Measure =>
  day =>
    Object.values(day.pieces).flatMap(piece =>
      piece.submitted === undefined ? [] : [{ from: piece[mark] ?? piece.accepted, to: piece.submitted }],
    );

const MEASURES: Record<string, Measure> = {
  ours: ours(),
  'ours, with page reports told again until acknowledged (as built)': ours({
    ...truth.signals,
    repeated: true,
  }),
  'ours, no signal lost or doubled': ours({ lost: 0, doubled: 0 }),
  'page load to submit': since('loaded'),
  'accept to submit': since('accepted'),
  'page load to submit, no instant counted twice': (day, seed) => union(since('loaded')(day, seed)),
  'accept to submit, no instant counted twice': (day, seed) => union(since('accepted')(day, seed)),
};

const percent = (share: number) => `${(100 * share).toFixed(2)} %`;
const sum = (parts: object) => Object.values(parts).reduce((a: number, b: number) => a + b, 0);

function causes(errors: readonly DayError[], side: 'over' | 'under'): string {
  const work = errors.reduce((all, e) => all + e.work, 0);
  const by: Record<string, number> = {};
  for (const error of errors)
    for (const [cause, ms] of Object.entries(error[side])) by[cause] = (by[cause] ?? 0) + ms;
  const rows = Object.entries(by).sort((a, b) => b[1] - a[1]);
  return rows.map(([cause, ms]) => `      ${percent(ms / work).padStart(8)}  ${cause}`).join('\n');
}

/** Why the worst days are beyond the target, and what would mend them. */
function beyond(errors: readonly DayError[]): string[] {
  const target = truth.target.p95;
  const { beyond: count, mends: found } = mends(errors, target);
  if (count === 0) return [];
  return [
    `  ${count} of ${errors.length} days are beyond ${percent(target)}. Not counted on them, and p95 of all days if that alone was counted:`,
    ...found.map(
      ({ cause, share, p95 }) => `      ${percent(share).padStart(8)}  ${cause}: p95 ${percent(p95)}`,
    ),
  ];
}

const days = seeds.map(seed => ({ seed, day: liveDay(seed, START) }));
const lines = [
  `${seeds.length} simulated days, seeds ${which.from} to ${which.to} (${which.use}), parameters: tests/truth.json`,
];
const result: Record<string, { median: number; p95: number }> = {};
for (const [name, measure] of Object.entries(MEASURES)) {
  const errors = days.map(({ day, seed }) => errorOf(day.acts, measure(day, seed)));
  const net = errors.map(e => Math.abs(e.measured - e.work) / e.work).sort((a, b) => a - b);
  const middle = (of: (e: DayError) => number) =>
    quantile(
      errors.map(of).sort((a, b) => a - b),
      0.5,
    );
  result[name] = { median: quantile(net, 0.5), p95: quantile(net, 0.95) };
  lines.push(
    `\n${name}`,
    `  error of the day's worked time: median ${percent(result[name].median)}, p95 ${percent(result[name].p95)}, worst ${percent(net.at(-1)!)}`,
    `  counted and not work: median ${percent(middle(e => sum(e.over) / e.work))} of the work, by what was going on:`,
    causes(errors, 'over'),
    `  work and not counted: median ${percent(middle(e => sum(e.under) / e.work))}, by what was going on:`,
    causes(errors, 'under'),
    ...(name.startsWith('ours') ? beyond(errors) : []),
  );
}
const { ours: mine } = result;
const { median, p95, timesCloser } = truth.target;
for (const name of Object.keys(result).filter(each => each.includes('to submit')))
  lines.push(
    `\nmedian error of ${name} ÷ ours: ${(result[name]!.median / mine!.median).toFixed(1)} (wanted ${timesCloser})`,
  );
lines.push(`\nwanted: median ≤ ${percent(median)}, p95 ≤ ${percent(p95)}`);
console.log(lines.join('\n'));
mkdirSync('bench-output', { recursive: true });
writeFileSync('bench-output/time.json', JSON.stringify({ seeds: which, result }, null, 2));
