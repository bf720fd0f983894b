// Knows into which of a few classes a time to decision falls. Refuses to measure it.
import type { Delay } from './delay';
import type { DelayBucket } from './rating-source';

const DAY = 86_400_000;
const LIMITS: readonly (readonly [DelayBucket, number])[] = [
  ['day', DAY],
  ['threeDays', 3 * DAY],
  ['week', 7 * DAY],
  ['month', 31 * DAY],
];

/** Of a delay that is only known to be longer than this, no short one can be told. */
export function bucketOf(delay: Delay | undefined): DelayBucket | undefined {
  if (!delay) return undefined;
  const bucket = LIMITS.find(([, limit]) => delay.length <= limit)?.[0] ?? 'longer';
  return delay.atLeast && bucket !== 'longer' ? undefined : bucket;
}
