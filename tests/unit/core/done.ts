// Knows how a test states a task that was done, and a stretch of search, on platform `p` in UTC.
import { overheadDays } from '../../../lib/core/overhead';
import { project } from '../../../lib/core/project';
import { context, MINUTE, money, saying, unpaid } from './say';

/** Worked for some minutes, submitted, and decided a minute later each. */
export const done = (
  task: string,
  from: number,
  minutes: number,
  pay: string,
  ...more: ('approved' | 'rejected')[]
) => {
  const say = saying('p', task);
  const to = from + minutes * MINUTE;
  return project(
    [
      say('offered', from, { pay: money(pay) }),
      say('worked', from, { to, source: 'sensor' }),
      say('submitted', to),
      ...more.map((kind, i) => say(kind, to + (i + 1) * MINUTE)),
    ],
    context('UTC'),
  )!;
};
export const search = (from: number, to: number) => ({
  platform: 'p',
  days: overheadDays([unpaid('p', from, to)], context('UTC')),
});
