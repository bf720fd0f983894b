// Knows what a requester's sums come to: hourly, approval. Refuses to know tasks, or what other workers say.
import type { RequesterFigures } from './earnings-shape';
import { bins, countOf, withinFences } from './histogram';
import type { RequesterRow, Sums } from './row';
import { mulDiv } from './share';
import { sumAt, sumsAt } from './sums';

const HOUR = 3_600_000;

/** From the worker's own ledger. Overhead is never split among requesters. */
export function requesterFigures(row: RequesterRow): RequesterFigures {
  const { sums } = row;
  const approved = sumAt(sums, 'status', 'approved') + sumAt(sums, 'status', 'paid');
  const rejected = sumAt(sums, 'status', 'rejected');
  const decided = approved + rejected;
  return {
    platform: row.platform,
    requester: row.requester,
    name: row.name,
    tasks: sumAt(sums, 'tasks'),
    approved,
    rejected,
    approvalShare: decided === 0 ? undefined : approved / decided,
    hourly: hourlyOf(sums),
    last: row.last,
  };
}

/**
 * Σ earned ÷ Σ time of the tasks inside the fences, and the time of those that brought nothing, in the currency of most tasks.
 * Open tasks and tasks of unknown pay are not in it: unknown is not nothing.
 */
function hourlyOf(sums: Sums): RequesterFigures['hourly'] {
  const hist = sumsAt(sums, 'hist');
  const largest = Object.keys(hist)
    .map(currency => ({ currency, all: bins(sumsAt(hist, currency)) }))
    .sort((a, b) => countOf(b.all) - countOf(a.all) || (a.currency < b.currency ? -1 : 1))[0];
  const kept = largest ? withinFences(largest.all) : [];
  const time = kept.reduce((sum, bin) => sum + bin.time, 0) + sumAt(sums, 'barren');
  const pay = kept.reduce((sum, bin) => sum + bin.pay, 0);
  const currency = largest?.currency ?? offeredIn(sums);
  return time === 0 || currency === undefined ? undefined : { micros: mulDiv(pay, HOUR, time), currency };
}

/** The currency of what was offered and lost: an hour for nothing is still an hour for nothing of something. */
const offeredIn = (sums: Sums): string | undefined => Object.keys(sumsAt(sums, 'money')).sort()[0];

/** An hourly of few tasks drawn toward the platform's median, which weighs as much as `weight` tasks. Micros per hour. */
export const shrink = (hourly: number, tasks: number, median: number, weight = 5): number =>
  Math.round((hourly * tasks + median * weight) / (tasks + weight));

/** The lower bound of Wilson's interval (95 %): what share is at least approved, as far as so few decisions tell. */
export function cautious(approved: number, decided: number, z = 1.96): number | undefined {
  if (decided === 0) return undefined;
  const share = approved / decided;
  const middle = share + z ** 2 / (2 * decided);
  const spread = z * Math.sqrt((share * (1 - share)) / decided + z ** 2 / (4 * decided ** 2));
  return Math.max(0, (middle - spread) / (1 + z ** 2 / decided));
}
