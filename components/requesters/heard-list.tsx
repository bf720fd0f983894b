// Knows how requesters stand in a table of what others say. Refuses to find, to sort and to pool.
import { heardApproval, heardHourly } from '../../lib/words/heard';
import { numberText } from '../../lib/words/number';
import { say } from '../../lib/words/say';
import { monthText } from '../../lib/words/source';
import { Blank } from '../parts/blank';
import { type HeardLine, heardName } from './heard-line';

export interface HeardListProps {
  lines: readonly HeardLine[];
  caption: string;
}

/** The region's own name: the card around it may have the caption's. */
const label = (caption: string): string => say('listTwo', say('reqSection'), caption);

export const HeardList = ({ lines, caption }: HeardListProps) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
  <section class="scroll-sideways" aria-label={label(caption)} tabIndex={0}>
    <table class="figures requester-list">
      <caption class="unseen">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{say('requester')}</th>
          <th scope="col">{say('realHourly')}</th>
          <th scope="col">{say('tasksColumn')}</th>
          <th scope="col">{say('statusApproved')}</th>
          <th scope="col">{say('reqReviews')}</th>
          <th scope="col">{say('reqNewest')}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(line => (
          <Line key={line.key} line={line} />
        ))}
      </tbody>
    </table>
  </section>
);

function Line({ line }: { line: HeardLine }) {
  const { key, href, platform, from, heard } = line;
  const { figures, newest } = heard;
  const name = heardName(line);
  return (
    <tr data-heard={key}>
      <th scope="row" class="line-task">
        {href === undefined ? (
          <bdi class="clip">{name}</bdi>
        ) : (
          <a class="clip" href={href} title={name}>
            <bdi>{name}</bdi>
          </a>
        )}
        <span class="quiet clip">
          {platform}
          {from !== undefined && [' · ', <bdi key="from">{from}</bdi>]}
        </span>
      </th>
      <td class="number">{heardHourly(figures) || <Blank />}</td>
      <td class="number">{figures.tasks > 0 ? numberText(figures.tasks) : <Blank />}</td>
      <td>{heardApproval(figures) ?? <Blank means={say('noneDecided')} />}</td>
      <td class="number">{figures.reviews > 0 ? numberText(figures.reviews) : <Blank />}</td>
      <td class="number">
        {newest === undefined ? <Blank means={say('packAgeUnknown')} /> : monthText(newest)}
      </td>
    </tr>
  );
}
