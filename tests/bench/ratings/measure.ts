// Knows how far the hourly of invented requesters lies from their truth, and how well rankings agree with it. Refuses to print.
import { cautiousHourly, hourlyOf, rangeOf, usualOf } from '../../../lib/core/requester-hourly';
import { addSums } from '../../../lib/core/sums';
import { type Chance, chance } from '../time/chance';
import { type Invented, sumsOf, type Task, tasksOf } from './invent';

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

/** Whom a worker knows: how unlike the requesters pay, and how many tasks of each were done. */
export interface World {
  /** Natural logarithm of a requester's true hourly, of $6. */
  readonly apart: (draw: Chance) => number;
  readonly tasks: (draw: Chance) => number;
}

const normal = (draw: Chance): number =>
  Math.sqrt(-2 * Math.log(1 - draw.next())) * Math.cos(2 * Math.PI * draw.next());
/** As many between 3 and 30 as between 30 and 300. */
const between = (least: number, most: number) => (draw: Chance) =>
  Math.floor(Math.exp(draw.between(Math.log(least), Math.log(most))));
/** Two requesters in three pay between $4 and $9. */
const usual = (draw: Chance): number => 0.4 * normal(draw);

export const WORLDS = {
  '30 tasks each': { apart: usual, tasks: () => 30 },
  '3 to 300 tasks': { apart: usual, tasks: between(3, 301) },
  'from one task on, $2 to $16': { apart: draw => draw.between(-1, 1), tasks: between(1, 41) },
} as const satisfies Record<string, World>;

/** Requesters of unlike pay. Kendall's τ with the truth. */
export function rankings(
  { apart, tasks }: World,
  { bad, slip }: Pick<Invented, 'bad' | 'slip'>,
  requesters: number,
  seed: number,
): Rankings {
  const draw = chance(seed);
  const all = Array.from({ length: requesters }, () => {
    const hourly = Math.round(SIX * Math.exp(apart(draw)));
    const done = tasksOf({ hourly, spread: 0.5, tasks: tasks(draw), bad, slip }, draw);
    return { hourly, done, sums: sumsOf(done) };
  });
  const median = usualOf(all.map(each => each.sums).reduce(addSums))('USD')!;
  const agree = (of: (each: (typeof all)[number]) => number): number =>
    kendall(
      all.map(each => each.hourly),
      all.map(of),
    );
  return {
    cautious: agree(({ sums }) => cautiousHourly(sums, { micros: median, currency: 'USD' })),
    mean: agree(({ done }) => total(done, ({ pay, time }) => pay / time) / done.length),
    sums: agree(({ done }) => (total(done, t => t.pay) * HOUR) / total(done, t => t.time)),
  };
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
