// Knows which tasks' times are more likely slips of measuring than work: a clock left running, a page not seen. Refuses to know whose they are.
import type { Bin } from './histogram';

/** From so many tasks on; before, nothing tells a slip from a slow task. */
const LEAST = 5;
/** A requester's tasks are taken to spread like this (in the logarithm of the hourly), as if this many had shown it. */
const USUAL = { spread: 0.5, tasks: 20 };
/** A slip may be a factor of e² and more away; one task in ten is taken to be one, as if twenty had shown it. */
const SLIP = { spread: 2, seen: 2, of: 20 };
const ROUNDS = 30;
/** A centre that moves by less is found. */
const STILL = 1e-4;

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
  const all = bins.map(bin => ({ log: bin.log * Math.LN2, n: bin.n }));
  const tasks = sum(all, each => each.n);
  const known = usual === undefined ? 0 : 1;
  const first = (middle(all) * tasks + (usual ?? 0)) / Math.max(1, tasks + known);
  if (tasks < LEAST && !known)
    return { kept: bins, slips: 0, centre: first, variance: spreadOf(all, first, tasks) };
  let found: Fit = { centre: first, variance: USUAL.spread ** 2, share: SLIP.seen / SLIP.of };
  for (let round = 0; round < ROUNDS; round++) {
    const next = again(all, found, usual, tasks);
    const still = Math.abs(next.centre - found.centre) < STILL;
    found = next;
    if (still) break;
  }
  const chance = workChance(found);
  const kept = bins.filter((_, i) => chance(all[i]!.log) >= 0.5);
  return {
    kept,
    slips: tasks - sum(kept, bin => bin.n),
    centre: found.centre,
    variance: found.variance,
  };
}

interface Fit {
  readonly centre: number;
  readonly variance: number;
  /** Of slips among the tasks. */
  readonly share: number;
}

/** How likely a task of this log hourly is work: one exponential for the ratio of the two normal densities. */
function workChance({ centre, variance, share }: Fit): (log: number) => number {
  const odds = (share / (1 - share)) * Math.sqrt(variance / SLIP.spread ** 2);
  const steep = (1 / variance - 1 / SLIP.spread ** 2) / 2;
  return log => 1 / (1 + odds * Math.exp(steep * (log - centre) ** 2));
}

/** One round: every task is divided between the two populations, and these are described anew. */
function again(all: Logged, fit: Fit, usual: number | undefined, tasks: number): Fit {
  const chance = workChance(fit);
  let [weight, first, second] = [0, 0, 0];
  for (const { log, n } of all) {
    const work = n * chance(log);
    const from = log - fit.centre;
    weight += work;
    first += work * from;
    second += work * from * from;
  }
  const known = usual === undefined ? 0 : 1;
  const moved = (first + (usual === undefined ? 0 : usual - fit.centre)) / (weight + known);
  const apart = second - 2 * moved * first + moved * moved * weight;
  return {
    centre: fit.centre + moved,
    variance: (apart + USUAL.tasks * USUAL.spread ** 2) / (weight + USUAL.tasks),
    share: (tasks - weight + SLIP.seen) / (tasks + SLIP.of),
  };
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
