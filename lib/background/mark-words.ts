// Knows in which words a mark says what is to be expected. Refuses to compute any of it.
import type { OfferMark } from '../messages';
import { ratingLines, ratingText } from '../page/rating-words';
import { expectedLines } from '../words/expected';
import { heardLine } from '../words/heard';
import { roundText } from '../words/money';
import { say } from '../words/say';
import type { Foretold } from './marks';

/** Below this many tasks the figure is grey: too few to lean on. */
const FEW = 3;

/** Said here and not on the page: the tools that write money in a language take a page tens of milliseconds to make. `now`: for how long ago. */
export const inWords = ({ job, title, expected, rating, heard, dim }: Foretold, now: number): OfferMark => ({
  job,
  short: [expected ? say('markHourly', roundText(expected.hourly)) : say('markUnknown'), ratingText(rating)]
    .filter(Boolean)
    .join(' '),
  title,
  lines: [
    ...(expected ? expectedLines(expected, now) : [say('markUnknownWhy')]),
    ...ratingLines(rating),
    ...(heard ? [heardLine(heard)] : []),
  ],
  ...((expected?.tasks ?? 0) < FEW ? { few: true } : {}),
  ...(dim ? { dim } : {}),
});
