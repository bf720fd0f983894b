// Knows which tasks' times are more likely slips of measuring than work: a clock left running, a page not seen. Refuses to know whose they are.
import type { Bin } from './histogram';

/** From so many tasks on; before, nothing tells a slip from a slow task. */
const LEAST = 5;
/** A requester's tasks are taken to spread like this (in the logarithm of the hourly), as if this many had shown it. */
const USUAL = { spread: 0.5, tasks: 20 };
/** A slip may be a factor of e² and more away; one task in ten is taken to be one, as if twenty had shown it. */
const SLIP = { spread: 2, seen: 2, of: 20 };
const ROUNDS = 30;

export interface Sorted {
  /** The bins whose tasks count. */
  readonly kept: readonly Bin[];
  readonly slips: number;
  /** Natural logarithm of the hourly in the middle of the work. */
  readonly centre: number;
  /** Variance of the natural logarithm of one task's hourly. */
  readonly variance: number;
}

/**
 * Two populations with one centre, in the logarithm of the hourly: work, and slips that lie wide (a mixture with priors,
 * fitted by expectation and maximisation: Aitkin and Wilson 1980, Technometrics 22). What is more likely a slip is left out.
 * `usual`: the logarithm of what such tasks bring elsewhere; it counts as one task, and tells slips from the first task on.
 */
export function withoutSlips(bins: readonly Bin[], usual?: number): Sorted {
  const all = bins.map(bin => ({ bin, log: bin.log * Math.LN2, n: bin.n }));
  const tasks = sum(all, each => each.n);
  const known = usual === undefined ? 0 : 1;
  const first = (middle(all) * tasks + (usual ?? 0)) / Math.max(1, tasks + known);
  if (tasks < LEAST && !known)
    return { kept: bins, slips: 0, centre: first, variance: spreadOf(all, first, tasks) };
  let centre = first;
  let variance = USUAL.spread ** 2;
  let share = SLIP.seen / SLIP.of;
  let work: readonly number[] = all.map(() => 1);
  for (let round = 0; round < ROUNDS; round++) {
    work = all.map(({ log }) => chanceOfWork((log - centre) ** 2, variance, share));
    const weight = sum(all, ({ n }, i) => n * work[i]!);
    centre = (sum(all, ({ log, n }, i) => n * work[i]! * log) + (usual ?? 0)) / (weight + known);
    const apart = sum(all, ({ log, n }, i) => n * work[i]! * (log - centre) ** 2);
    variance = (apart + USUAL.tasks * USUAL.spread ** 2) / (weight + USUAL.tasks);
    share = (tasks - weight + SLIP.seen) / (tasks + SLIP.of);
  }
  const kept = bins.filter((_, i) => work[i]! >= 0.5);
  return { kept, slips: tasks - sum(kept, bin => bin.n), centre, variance };
}

function chanceOfWork(square: number, variance: number, share: number): number {
  const density = (v: number) => Math.exp(-square / 2 / v) / Math.sqrt(v);
  const work = (1 - share) * density(variance);
  const slip = share * density(SLIP.spread ** 2);
  return work / (work + slip);
}

type Logged = readonly { readonly log: number; readonly n: number }[];

/** The median: a first centre that a few slips do not move. */
function middle(all: Logged): number {
  const half = sum(all, each => each.n) / 2;
  let before = 0;
  for (const { log, n } of all) {
    before += n;
    if (before >= half) return log;
  }
  return 0;
}

const spreadOf = (all: Logged, centre: number, tasks: number): number =>
  (sum(all, ({ log, n }) => n * (log - centre) ** 2) + USUAL.tasks * USUAL.spread ** 2) /
  (tasks + USUAL.tasks);

const sum = <T>(all: readonly T[], of: (each: T, i: number) => number): number =>
  all.reduce((total, each, i) => total + of(each, i), 0);
