// Knows what leaves the machine of one requester, and what it comes to where it arrives. Refuses to read the ledger or a file.
import { delaysOf } from '../../core/delay';
import { bucketOf } from '../../core/delay-bucket';
import { bins } from '../../core/histogram';
import { hourlyOf } from '../../core/requester-hourly';
import { type Review, TAGS } from '../../core/review';
import type { RequesterRow, Sums } from '../../core/row';
import { withoutSlips } from '../../core/slips';
import { put, sumAt, sumsAt } from '../../core/sums';
import { clean } from './clean';
import { roundCount, roundSum } from './round';
import { LEAST_TASKS, type PackLine } from './schema';

export interface Known {
  readonly row: RequesterRow;
  readonly review?: Review;
  /** Months of the first and the last task. */
  readonly from: string;
  readonly to: string;
}

/** Undefined below three tasks that ended. A review's points and note stay here, like all that is finer than a month. */
export function lineOf({ row, review, from, to }: Known, now: number): PackLine | undefined {
  const { platform, requester, name, sums } = row;
  const ended = sumAt(sums, 'tasks') - sumAt(sums, 'status', 'open');
  if (ended < LEAST_TASKS) return undefined;
  const status = (...of: string[]) =>
    some(
      of.reduce((n, one) => n + sumAt(sums, 'status', one), 0),
      roundCount,
    );
  const tags = TAGS.filter(tag => review?.tags.includes(tag)).map(tag => [tag, 1] as const);
  const line: PackLine = {
    platform,
    requester,
    name: name === undefined ? undefined : clean(name) || undefined,
    tasks: roundCount(ended),
    approved: status('approved', 'paid'),
    rejected: status('rejected'),
    returned: status('returned'),
    screenedOut: status('screenedOut'),
    pay: payOf(sums),
    estimate: estimateOf(sums),
    delay: bucketOf(delaysOf(sums, now).median),
    tags: tags.length > 0 ? Object.fromEntries(tags) : undefined,
    from,
    to,
  };
  return Object.fromEntries(Object.entries(line).filter(([, value]) => value !== undefined)) as PackLine;
}

const some = (n: number, round: (n: number) => number): number | undefined => (n > 0 ? round(n) : undefined);

function payOf(sums: Sums): PackLine['pay'] {
  const found = hourlyOf(sums);
  if (!found) return undefined;
  const { earned, worked, hourly } = found;
  return { currency: hourly.currency, earned: roundSum(earned), worked: roundSum(worked) };
}

function estimateOf(sums: Sums): PackLine['estimate'] {
  const { kept } = withoutSlips(bins(sumsAt(sums, 'estimate')));
  const [actual, stated] = [
    kept.reduce((sum, bin) => sum + bin.time, 0),
    kept.reduce((sum, bin) => sum + bin.pay, 0),
  ];
  return stated > 0 ? { actual: roundSum(actual), stated: roundSum(stated) } : undefined;
}

/** As `SourceRating.sums`. */
export function sumsOf(line: PackLine): Sums {
  const sums: Sums = {};
  put(sums, ['tasks'], line.tasks);
  for (const name of ['approved', 'rejected', 'returned', 'screenedOut'] as const)
    put(sums, ['status', name], line[name] ?? 0);
  if (line.pay) {
    put(sums, ['money', line.pay.currency, 'earned'], line.pay.earned);
    put(sums, ['money', line.pay.currency, 'worked'], line.pay.worked);
  }
  put(sums, ['estimate', 'actual'], line.estimate?.actual ?? 0);
  put(sums, ['estimate', 'stated'], line.estimate?.stated ?? 0);
  const decided = Math.max(1, (line.approved ?? 0) + (line.rejected ?? 0));
  if (line.delay) put(sums, ['delay', line.delay], decided);
  for (const [tag, n] of Object.entries(line.tags ?? {})) put(sums, ['tag', tag], n ?? 0);
  return sums;
}
