// Knows how requesters stand in a table. Refuses to find or to sort them.
import { ENOUGH } from '../../lib/core/requester-hourly';
import { dayText } from '../../lib/words/date';
import { roundText } from '../../lib/words/money';
import { numberText, shareText } from '../../lib/words/number';
import { say } from '../../lib/words/say';
import { Blank } from '../parts/blank';
import { Cautious } from './cautious';
import { nameOf, type RequesterLine } from './line';
import { OwnMark } from './own-mark';

export interface RequesterListProps {
  lines: readonly RequesterLine[];
  /** The local day of a moment. */
  dayOf: (at: number) => string;
  caption: string;
}

export const RequesterList = ({ lines, dayOf, caption }: RequesterListProps) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
  <section class="scroll-sideways" aria-label={caption} tabIndex={0}>
    <table class="figures requester-list">
      <caption class="unseen">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{say('requester')}</th>
          <th scope="col">{say('reqCautious')}</th>
          <th scope="col">{say('realHourly')}</th>
          <th scope="col">{say('statusApproved')}</th>
          <th scope="col">{say('tasksColumn')}</th>
          <th scope="col">{say('reqLast')}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(line => (
          <Line key={line.key} line={line} dayOf={dayOf} />
        ))}
      </tbody>
    </table>
  </section>
);

function Line({ line, dayOf }: { line: RequesterLine; dayOf: (at: number) => string }) {
  const { profile, platform, review, href } = line;
  const few = profile.tasks < ENOUGH;
  return (
    <tr class={few ? 'few' : undefined} data-requester={line.key}>
      <th scope="row" class="line-task">
        <a class="clip" href={href} title={nameOf(line)}>
          {nameOf(line)}
        </a>
        <span class="quiet clip">
          {platform} <OwnMark review={review} />
        </span>
      </th>
      <td>
        <Cautious name={`requester.${line.key}.cautious`} profile={profile} />
      </td>
      <td class="number">{profile.hourly ? roundText(profile.hourly) : <Blank />}</td>
      <td>
        {profile.approvalShare === undefined ? (
          <Blank means={say('noneDecided')} />
        ) : (
          say('reqAtLeastShare', shareText(profile.approvalShare), shareText(profile.cautiousApproval ?? 0))
        )}
      </td>
      <td class="number">{numberText(profile.tasks)}</td>
      <td class="number">{dayText(dayOf(profile.last), 'short')}</td>
    </tr>
  );
}
