// Knows in which words it is said what a requester brought so far: how much, between what, from how many tasks, how old. Refuses to compute it.
import type { RequesterFigures } from '../core/earnings-shape';
import { sayCount } from './count';
import { agoText } from './expected';
import { roundText } from './money';
import { say } from './say';

type SoFar = Pick<RequesterFigures, 'hourly' | 'range' | 'counted' | 'last'>;

/** Line by line; none where no hourly is known. `now`: for how long ago. */
export function soFarLines({ hourly, range, counted, last }: SoFar, now: number): string[] {
  if (!hourly) return [];
  const of = (micros: number): string => roundText({ micros, currency: hourly.currency });
  return [
    say('soFarRequester', roundText(hourly)),
    range ? say('soFarRange', of(range.low), of(range.high)) : say('markNoRange'),
    sayCount('markByRequester', counted),
    agoText(last, now),
  ];
}
