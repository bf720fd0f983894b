// Knows how a requester with a known truth is invented: pay, true hourly, log-normal work, slips of measuring. Refuses to know the estimator.
import { requesterSums } from '../../../lib/core/requester-sums';
import type { Sums, TaskRow } from '../../../lib/core/row';
import { addSums } from '../../../lib/core/sums';
import type { Chance } from '../time/chance';

const HOUR = 3_600_000;
const Z90 = 1.2815515655446004;

/** What a wrong time looks like: a clock left running, exactly ten times too long, or too long and too short alike. */
export type Slip = 'running' | 'tenfold' | 'both';

export interface Invented {
  /** Micros per hour: Σ pay ÷ Σ time in the long run. */
  readonly hourly: number;
  /** Standard deviation of the logarithm of one task's time. */
  readonly spread: number;
  readonly tasks: number;
  /** Share of the times that are wrong, and how. */
  readonly bad: number;
  readonly slip: Slip;
  /** Standard deviation of the logarithm of the pay; 0: all tasks pay alike. */
  readonly pays?: number;
}

export interface Task {
  readonly pay: number;
  readonly time: number;
}

const normal = (draw: Chance): number =>
  Math.log(draw.logNormal({ median: 1000, p90: 1000 * Math.exp(Z90) }) / 1e6);

const FACTOR: Readonly<Record<Slip, (draw: Chance) => number>> = {
  running: draw => Math.exp(draw.between(Math.log(5), Math.log(50))),
  tenfold: () => 10,
  both: draw => Math.exp(draw.between(Math.log(5), Math.log(50))) ** (draw.is(0.5) ? 1 : -1),
};

export function tasksOf({ hourly, spread, tasks, bad, slip, pays = 0 }: Invented, draw: Chance): Task[] {
  return Array.from({ length: tasks }, () => {
    const pay = Math.round(1_000_000 * Math.exp(pays * normal(draw)));
    const work = (pay / hourly) * HOUR * Math.exp(spread * normal(draw) - spread ** 2 / 2);
    return { pay, time: Math.max(1, Math.round(draw.is(bad) ? work * FACTOR[slip](draw) : work)) };
  });
}

/** Through the very code that projects a task. */
export const sumsOf = (tasks: readonly Task[]): Sums => tasks.map(rowSums).reduce(addSums, {});

function rowSums({ pay, time }: Task): Sums {
  const amount = { micros: pay, currency: 'USD' };
  const row: Omit<TaskRow, 'days'> = {
    key: 'p:1',
    platform: 'p',
    task: '1',
    requester: 'R',
    status: 'approved',
    pay: amount,
    bonus: [],
    money: [{ standing: 'confirmed', amount }],
    worked: time,
    assumed: 0,
    time: 0,
    marks: [],
  };
  return requesterSums(row)!;
}
