// Knows which figures are told of a requester, and how each is written. Refuses to compute them.
import type { ComponentChild } from 'preact';
import type { Delay } from '../../lib/core/delay';
import type { RequesterProfile } from '../../lib/core/requester-profile';
import { sayCount } from '../../lib/words/count';
import { durationText } from '../../lib/words/duration';
import { moneyText, roundText } from '../../lib/words/money';
import { numberText, rateText, shareText } from '../../lib/words/number';
import { type Key, say } from '../../lib/words/say';
import { Blank } from '../parts/blank';
import { Figure } from '../parts/figure';
import { Cautious } from './cautious';

type Tell = (profile: RequesterProfile, name: string) => ComponentChild;

const DAY = 86_400_000;

const hourly: Tell = ({ hourly: found }, name) =>
  found && (
    <Figure name={`${name}.hourly.${found.currency}`} value={found.micros} class="number">
      {roundText(found)}
    </Figure>
  );
const range: Tell = ({ range: found, hourly: of }) =>
  found && of ? (
    say(
      'fromTo',
      roundText({ micros: found.low, currency: of.currency }),
      roundText({ micros: found.high, currency: of.currency }),
    )
  ) : (
    <Blank means={say('reqFew')} />
  );
const taskHourly: Tell = ({ taskHourly: found }) =>
  found && (
    <>
      <span class="number">{roundText(found.hourly)}</span> ({sayCount('tasks', found.tasks)})
    </>
  );
const madeOf: Tell = ({ counted, slips }) => (
  <>
    {numberText(counted)}
    {slips > 0 && <span class="quiet line"> {sayCount('reqSlips', slips)}</span>}
  </>
);
const approved: Tell = ({ approvalShare, cautiousApproval = 0 }, name) =>
  approvalShare !== undefined && (
    <Figure name={`${name}.approval`} value={approvalShare} class="number">
      {say('reqAtLeastShare', shareText(approvalShare), shareText(cautiousApproval))}
    </Figure>
  );
const estimate: Tell = ({ estimate: found }) => found && ratioText(found);
const bonuses: Tell = ({ bonuses: all }) =>
  all.map(({ amount, tasks }) => (
    <span class="line" key={amount.currency}>
      {moneyText(amount)} ({sayCount('tasks', tasks)})
    </span>
  ));
const count =
  (field: 'tasks' | 'approved' | 'rejected' | 'returned' | 'screenedOut' | 'expired'): Tell =>
  (profile, name) => (
    <Figure name={`${name}.${field}`} value={profile[field]} class="number">
      {numberText(profile[field])}
    </Figure>
  );

const ratioText = ({ ratio, tasks }: { ratio: number; tasks: number }): string =>
  `× ${rateText(Math.round(ratio * 100) / 100)} (${sayCount('tasks', tasks)})`;

function delayText(delay: Delay | undefined): ComponentChild {
  if (!delay) return undefined;
  const long =
    delay.length < DAY ? durationText(delay.length) : sayCount('reqDays', Math.round(delay.length / DAY));
  return delay.atLeast ? say('reqAtLeast', long) : long;
}

/** In the order they are shown. */
export const ROWS: readonly (readonly [Key, Tell])[] = [
  ['realHourly', hourly],
  ['reqRange', range],
  ['reqCautious', (profile, name) => <Cautious name={`${name}.cautious`} profile={profile} />],
  ['taskHourly', taskHourly],
  ['tasksColumn', count('tasks')],
  ['reqMadeOf', madeOf],
  ['statusApproved', approved],
  ['statusRejected', count('rejected')],
  ['statusReturned', count('returned')],
  ['statusScreenedOut', count('screenedOut')],
  ['statusExpired', count('expired')],
  ['reqUndecided', ({ delays }) => numberText(delays.waiting)],
  ['reqDecisionMedian', ({ delays }) => delayText(delays.median)],
  ['reqDecision90', ({ delays }) => delayText(delays.p90)],
  ['reqEstimate', estimate],
  ['bonus', bonuses],
];
