// Knows in which words it is said what other workers' files say of a requester: figures, of how many, whose, how old. Refuses to pool them.
import type { Heard } from '../core/heard';
import type { SourceFigures } from '../core/rating-source';
import type { Score, Tag } from '../core/review';
import { sayCount } from './count';
import { roundText } from './money';
import { rateText, shareText } from './number';
import { SCORE_NAMES, TAG_NAMES } from './review';
import { type Key, say } from './say';
import { monthText, sourceName } from './source';

/** From a file: a name that is not ours is shown as it came, as text. */
const named = (names: Readonly<Record<string, Key>>, name: string): string =>
  Object.hasOwn(names, name) ? say(names[name]!) : name;

/** A mean of reviews is told as one: it is no sum of time and money. */
export const heardHourly = ({ hourly, isMean }: SourceFigures): string =>
  hourly.map(each => (isMean ? say('heardMean', roundText(each)) : roundText(each))).join(' + ');

export const heardApproval = ({ approvalShare, cautiousApproval = 0 }: SourceFigures): string | undefined =>
  approvalShare === undefined
    ? undefined
    : say('reqAtLeastShare', shareText(approvalShare), shareText(cautiousApproval));

export const heardScores = ({ scores }: SourceFigures): string[] =>
  scores.map(({ of, mean }) =>
    say(
      'listTwo',
      named(SCORE_NAMES satisfies Record<Score, Key>, of),
      say('reqPoints', rateText(Math.round(mean * 10) / 10)),
    ),
  );

export const heardTags = ({ tags }: SourceFigures): string[] =>
  tags.map(({ tag, n }) => `${named(TAG_NAMES satisfies Record<Tag, Key>, tag)} (${rateText(n)})`);

const heardAge = ({ newest }: Pick<Heard, 'newest'>): string =>
  newest === undefined ? say('packAgeUnknown') : say('heardNewest', monthText(newest));

/** All of it in one line. */
export function heardLine(heard: Heard): string {
  const { figures, sources } = heard;
  const { hourly, isMean, tasks, reviews } = figures;
  const approval = heardApproval(figures);
  const parts = [
    ...hourly.map(each => say(isMean ? 'heardMean' : 'heardHourly', roundText(each))),
    ...(approval === undefined ? [] : [say('listTwo', say('statusApproved'), approval)]),
    ...heardScores(figures),
    ...heardTags(figures),
    ...(tasks > 0 ? [sayCount('tasks', tasks)] : []),
    ...(reviews > 0 ? [sayCount('reviews', reviews)] : []),
    heardAge(heard),
  ];
  return say('heardFrom', sources.map(sourceName).join(' · '), parts.join(' · '));
}
