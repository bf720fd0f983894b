// Knows how what others say of a requester stands beside the worker's own figures. Refuses to pool it.
import type { DelayBucket, SourceFigures } from '../../lib/core/rating-source';
import { heardApproval, heardHourly, heardScores, heardTags } from '../../lib/words/heard';
import { numberText, rateText } from '../../lib/words/number';
import { type Key, say } from '../../lib/words/say';
import { Blank } from '../parts/blank';

export interface SourceTableProps {
  columns: readonly {
    readonly id: string;
    readonly heading: string;
    /** Its age, and whether it is signed. */
    readonly about?: string;
    readonly figures: SourceFigures;
  }[];
}

const DELAYS: Record<DelayBucket, Key> = {
  day: 'reqDelayDay',
  threeDays: 'reqDelayThreeDays',
  week: 'reqDelayWeek',
  month: 'reqDelayMonth',
  longer: 'reqDelayLonger',
};
const count = (n: number): string | undefined => (n > 0 ? numberText(n) : undefined);

const ROWS: readonly (readonly [Key, (of: SourceFigures) => string | undefined])[] = [
  ['realHourly', heardHourly],
  ['tasksColumn', of => count(of.tasks)],
  ['reqReviews', of => count(of.reviews)],
  ['statusApproved', heardApproval],
  ['reqDecisionMedian', of => of.delay && say(DELAYS[of.delay])],
  [
    'reqEstimate',
    of => (of.estimate === undefined ? undefined : `× ${rateText(Math.round(of.estimate * 100) / 100)}`),
  ],
  ['reqScores', of => heardScores(of).join(' · ')],
  ['reqTags', of => heardTags(of).join(' · ')],
];

/** The region's own name: the card around it has the heading's. */
const label = (columns: SourceTableProps['columns']): string =>
  say('listTwo', say('reqOthers'), columns.map(({ heading }) => heading).join(' · '));

export const SourceTable = ({ columns }: SourceTableProps) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
  <section class="scroll-sideways" aria-label={label(columns)} tabIndex={0}>
    <table class="figures sources">
      <caption class="unseen">{say('reqOthers')}</caption>
      <thead>
        <tr>
          <td />
          {columns.map(({ id, heading, about }) => (
            <th key={id} scope="col">
              {heading}
              {about && <span class="quiet line">{about}</span>}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {ROWS.map(([label, tell]) => (
          <tr key={label}>
            <th scope="row">{say(label)}</th>
            {columns.map(({ id, figures }) => (
              <td key={id}>{tell(figures) || <Blank />}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </section>
);
