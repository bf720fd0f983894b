// Knows in which words a mark says what is to be expected. Refuses to compute any of it.
import type { Expected } from '../core/expected';
import type { Money } from '../core/money';
import type { OfferMark } from '../messages';
import { ratingLines, ratingText } from '../page/rating-words';
import { sayCount } from '../words/count';
import { roundText } from '../words/money';
import { say } from '../words/say';
import type { Foretold } from './marks';

const DAY = 86_400_000;
/** Below this many tasks the figure is grey: too few to lean on. */
const FEW = 3;

/** Said here and not on the page: the tools that write money in a language take a page tens of milliseconds to make. `now`: for how long ago. */
export const inWords = ({ job, title, expected, rating, dim }: Foretold, now: number): OfferMark => ({
  job,
  short: [expected ? say('markHourly', roundText(expected.hourly)) : say('markUnknown'), ratingText(rating)]
    .filter(Boolean)
    .join(' '),
  title,
  lines: [...expectedLines(expected, now), ...ratingLines(rating)],
  ...((expected?.tasks ?? 0) < FEW ? { few: true } : {}),
  ...(dim ? { dim } : {}),
});

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
