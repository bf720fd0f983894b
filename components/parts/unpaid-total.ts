// Knows that unpaid time is the sum of its kinds. Refuses to know the kinds.
import type { UnpaidTimes } from '../../lib/core/row';

export const unpaidTotal = (times: UnpaidTimes): number =>
  Object.values(times).reduce((sum, time) => sum + (time ?? 0), 0);
