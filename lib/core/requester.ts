// Knows what a requester's sums come to in one line: hourly, approval. Refuses to know tasks, or what other workers say.
import type { RequesterFigures } from './earnings-shape';
import { hourlyOf, rangeOf } from './requester-hourly';
import type { RequesterRow } from './row';
import { sumAt } from './sums';

/** From the worker's own ledger. Overhead is never split among requesters. */
export function requesterFigures(row: RequesterRow): RequesterFigures {
  const { sums } = row;
  const approved = sumAt(sums, 'status', 'approved') + sumAt(sums, 'status', 'paid');
  const rejected = sumAt(sums, 'status', 'rejected');
  const decided = approved + rejected;
  const hourly = hourlyOf(sums);
  return {
    platform: row.platform,
    requester: row.requester,
    name: row.name,
    tasks: sumAt(sums, 'tasks'),
    approved,
    rejected,
    approvalShare: decided === 0 ? undefined : approved / decided,
    hourly: hourly?.hourly,
    range: hourly && rangeOf(hourly),
    counted: hourly?.tasks ?? 0,
    last: row.last,
  };
}

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
