// Knows how to print what the marks are worth: their error on tasks not yet done, and what following them earns. Refuses to tune: other seeds than the unit test's.
import { backTest } from './back-test';
import { career, earned, RULES } from './worker';

const SEEDS = Array.from({ length: 60 }, (_, i) => 1000 + i);
const TASKS = 300;
const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
const line = (what: string, value: string): void => console.log(`${what.padEnd(58)} ${value}`);

const errors = backTest(SEEDS, TASKS, 20);
console.log(
  `hourly foretold before each task, ${SEEDS.length} ledgers of ${TASKS} tasks: mean |ln(foretold ÷ actual)|`,
);
line('the mark', errors.ours.toFixed(3));
line("the listing's own estimate", errors.listing.toFixed(3));
line('the mean of the platform so far', errors.platform.toFixed(3));
line('where the listing states no time: the mark', errors.oursWithout.toFixed(3));
line('where the listing states no time: the mean of the platform', errors.platformWithout.toFixed(3));
line('of the listed offers, something is said', percent(errors.said));
line('within the range (meant: 80 %)', percent(errors.within));
line('paid ÷ foretold', percent(errors.paid));

console.log(`\ndollars an hour over ${TASKS} tasks, mean of ${SEEDS.length} markets`);
const by = Object.entries(RULES).map(([name, rule]) => ({
  name,
  hourly: SEEDS.map(seed => earned(career(seed, rule, TASKS))),
}));
for (const { name, hourly } of by) line(name, (hourly.reduce((a, b) => a + b, 0) / hourly.length).toFixed(2));
const [, listing, marks] = by;
const better = marks!.hourly.filter((earns, i) => earns > listing!.hourly[i]!).length;
line('markets where following the marks earned most', `${better} of ${SEEDS.length}`);
