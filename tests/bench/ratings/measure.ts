// Knows how far the hourly of invented requesters lies from their truth, and how well rankings agree with it. Refuses to print.
import { cautiousHourly, hourlyOf, rangeOf, usualOf } from '../../../lib/core/requester-hourly';
import { addSums } from '../../../lib/core/sums';
import { chance } from '../time/chance';
import { type Invented, type Slip, sumsOf, type Task, tasksOf } from './invent';

const HOUR = 3_600_000;
const SIX = 6_000_000;

export interface Accuracy {
  /** Share of the truth. */
  readonly bias: number;
  /** Dollars. */
  readonly error: number;
  readonly covered: number;
  /** Mean width of the range as a share of the estimate. */
  readonly width: number;
}

export function accuracy(of: Omit<Invented, 'hourly'>, requesters: number, seed: number): Accuracy {
  const draw = chance(seed);
  let [bias, square, covered, width] = [0, 0, 0, 0];
  for (let i = 0; i < requesters; i++) {
    const found = hourlyOf(sumsOf(tasksOf({ ...of, hourly: SIX }, draw)))!;
    const { low, high } = rangeOf(found)!;
    const off = found.hourly.micros - SIX;
    bias += off / SIX / requesters;
    square += (off / 1e6) ** 2 / requesters;
    if (low <= SIX && SIX <= high) covered += 1 / requesters;
    width += (high - low) / found.hourly.micros / requesters;
  }
  return { bias, error: Math.sqrt(square), covered, width };
}

export interface Rankings {
  readonly cautious: number;
  /** The mean of the hourlies of the tasks, as other tools rank. */
  readonly mean: number;
  /** Σ ÷ Σ without leaving anything out. */
  readonly sums: number;
}

/** Requesters of unlike pay, of whom the worker did unlike many tasks. Kendall's τ with the truth. */
export function rankings(requesters: number, seed: number, slip: Slip = 'running'): Rankings {
  const draw = chance(seed);
  const all = Array.from({ length: requesters }, () => {
    const hourly = Math.round(SIX * Math.exp(draw.between(-1, 1)));
    const tasks = 1 + Math.floor(Math.exp(draw.between(0, Math.log(40))));
    const done = tasksOf({ hourly, spread: 0.5, tasks, bad: 0.1, slip }, draw);
    return { hourly, done, sums: sumsOf(done) };
  });
  const median = usualOf(all.map(each => each.sums).reduce(addSums))('USD')!;
  const truth = all.map(each => each.hourly);
  return {
    cautious: kendall(
      truth,
      all.map(({ sums }) => cautiousHourly(sums, { micros: median, currency: 'USD' })),
    ),
    mean: kendall(
      truth,
      all.map(({ done }) => total(done, ({ pay, time }) => pay / time) / done.length),
    ),
    sums: kendall(
      truth,
      all.map(({ done }) => (total(done, t => t.pay) * HOUR) / total(done, t => t.time)),
    ),
  };
}

/** Of several markets. */
export function average(slip: Slip, markets: number): Rankings {
  const all = Array.from({ length: markets }, (_, i) => rankings(200, 20_261_122 + i, slip));
  const of = (name: keyof Rankings) => all.reduce((sum, each) => sum + each[name], 0) / markets;
  return { cautious: of('cautious'), mean: of('mean'), sums: of('sums') };
}

/** τ-a: pairs in the same order less pairs in the other, of all pairs. */
function kendall(a: readonly number[], b: readonly number[]): number {
  let agree = 0;
  for (let i = 0; i < a.length; i++)
    for (let j = 0; j < i; j++) agree += Math.sign((a[i]! - a[j]!) * (b[i]! - b[j]!));
  return agree / ((a.length * (a.length - 1)) / 2);
}

const total = (done: readonly Task[], of: (task: Task) => number): number =>
  done.reduce((sum, task) => sum + of(task), 0);
