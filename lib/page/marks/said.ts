// Knows in which words a mark says what is to be expected. Refuses to compute any of it.
import type { Expected } from '../../core/expected';
import type { Money } from '../../core/money';
import type { OfferMark } from '../../messages';
import { sayCount } from '../../words/count';
import { roundText } from '../../words/money';
import { say } from '../../words/say';
import { ratingLines, ratingText } from '../rating-words';

const DAY = 86_400_000;

/** On the mark itself. */
export const shortText = ({ expected, rating }: OfferMark): string =>
  [expected ? say('markHourly', roundText(expected.hourly)) : say('markUnknown'), ratingText(rating)]
    .filter(Boolean)
    .join(' ');

/** Everything behind it: line by line. `now`: for how long ago. */
export const lines = ({ expected, rating }: OfferMark, now: number): string[] => [
  ...expectedLines(expected, now),
  ...ratingLines(rating),
];

function expectedLines(expected: Expected | undefined, now: number): string[] {
  if (!expected) return [say('markUnknownWhy')];
  const { hourly, range, newest } = expected;
  const of = (micros: number): string => roundText({ micros, currency: hourly.currency } satisfies Money);
  return [
    say('markExpect', roundText(hourly)),
    range ? say('markRange', of(range.low), of(range.high)) : say('markNoRange'),
    basisText(expected),
    ...(newest === undefined ? [] : [agoText(Math.max(0, Math.floor((now - newest) / DAY)))]),
  ];
}

const BASES = { title: 'markByTitle', requester: 'markByRequester', platform: 'markByPlatform' } as const;

const basisText = ({ from, tasks }: Expected): string =>
  from === 'listing' ? say('markByListing') : sayCount(BASES[from], tasks);

const agoText = (days: number): string => (days === 0 ? say('markToday') : sayCount('markDaysAgo', days));
