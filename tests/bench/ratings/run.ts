// Knows how to print what a requester's figures are worth against known truth. Refuses to tune: the bounds are those of the issue.
import type { Slip } from './invent';
import { accuracy, average } from './measure';

const SEED = 20_261_122;
const REQUESTERS = 2000;
const SLIPS: readonly Slip[] = ['running', 'tenfold', 'both'];
const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

let held = true;
const line = (name: string, { bias, error, covered, width }: ReturnType<typeof accuracy>, bound = true) => {
  const holds = Math.abs(bias) <= 0.03 && error <= 0.8 && covered >= 0.88 && covered <= 0.95 && width <= 0.45;
  if (bound && !holds) held = false;
  const words = [
    `bias ${percent(bias)}`,
    `rmse $${error.toFixed(3)}`,
    `90 % range covers ${percent(covered)}`,
  ];
  console.log(
    `${name}: ${words.join(', ')}, ${percent(width)} wide${bound ? (holds ? '' : '  DOES NOT HOLD') : ''}`,
  );
};

console.log(`${REQUESTERS} requesters at $6 an hour, 30 tasks each; bounds: 3 %, $0.80, 88–95 %, 45 %`);
const usual = { spread: 0.5, tasks: 30, slip: 'running' as Slip };
line('no bad times, tasks of one pay', accuracy({ ...usual, bad: 0 }, REQUESTERS, SEED));
line('no bad times, tasks of unlike pay', accuracy({ ...usual, bad: 0, pays: 0.5 }, REQUESTERS, SEED));
for (const slip of SLIPS)
  for (const pays of [0, 0.5])
    line(
      `10 % bad times (${slip}), ${pays ? 'unlike pay' : 'one pay'}`,
      accuracy({ ...usual, bad: 0.1, slip, pays }, REQUESTERS, SEED),
    );
console.log('\nOutside what is promised: work that spreads less or more than taken for granted');
for (const spread of [0.3, 0.8])
  for (const bad of [0, 0.1])
    line(
      `spread ${spread}, ${percent(bad)} bad`,
      accuracy({ ...usual, spread, bad }, REQUESTERS, SEED),
      false,
    );

console.log(
  '\nKendall’s τ with the truth, 200 requesters with 1–40 tasks each, 10 % bad times, mean of ten markets',
);
for (const slip of SLIPS) {
  const { cautious, mean, sums } = average(slip, 10);
  // Promised where both kinds of slip happen: against slips that only make work look slow, the mean happens to be immune.
  if (slip === 'both' && cautious <= mean) held = false;
  console.log(
    `${slip}: by the cautious bound ${cautious.toFixed(3)}, by the mean ${mean.toFixed(3)}, by Σ ÷ Σ ${sums.toFixed(3)}`,
  );
}
console.log(held ? '\nholds' : '\nDOES NOT HOLD');
process.exit(held ? 0 : 1);
