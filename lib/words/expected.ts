// Knows in which words an hourly to expect is said: how much, between what, from what, how old. Refuses to compute any of it.
import type { Expected } from '../core/expected';
import type { Money } from '../core/money';
import { sayCount } from './count';
import { roundText } from './money';
import { say } from './say';

const DAY = 86_400_000;

/** Line by line. `now`: for how long ago. */
export function expectedLines(expected: Expected, now: number): string[] {
  const { hourly, range, newest } = expected;
  const of = (micros: number): string => roundText({ micros, currency: hourly.currency } satisfies Money);
  return [
    say('markExpect', roundText(hourly)),
    range ? say('markRange', of(range.low), of(range.high)) : say('markNoRange'),
    basisText(expected),
    ...(newest === undefined ? [] : [agoText(newest, now)]),
  ];
}

const BASES = { title: 'markByTitle', requester: 'markByRequester', platform: 'markByPlatform' } as const;

const basisText = ({ from, tasks }: Expected): string =>
  from === 'listing' ? say('markByListing') : sayCount(BASES[from], tasks);

/** Of the newest task: how many days ago. */
export function agoText(newest: number, now: number): string {
  const days = Math.max(0, Math.floor((now - newest) / DAY));
  return days === 0 ? say('markToday') : sayCount('markDaysAgo', days);
}
