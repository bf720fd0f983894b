// Knows how one task is told in full, down to the facts its numbers come from. Refuses to compute any of them.
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { TaskFact } from '../../lib/core/fact';
import type { TaskRow } from '../../lib/core/row';
import { rowHourly } from '../../lib/core/row-hourly';
import { momentText } from '../../lib/words/date';
import { durationText } from '../../lib/words/duration';
import { factText, sourceText } from '../../lib/words/fact';
import { moneyText, roundText } from '../../lib/words/money';
import { type Key, say } from '../../lib/words/say';
import { statusText } from '../../lib/words/status';
import { RequesterName } from './requester-name';

export interface TaskDetailsProps {
  row: TaskRow;
  /** All facts of it, oldest first. */
  facts: readonly TaskFact[];
  zone: string;
  platform: string;
  onClose: () => void;
  /** Number by number: rule and facts. */
  children?: ComponentChildren;
}

export function TaskDetails({ row, facts, zone, platform, onClose, children }: TaskDetailsProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  // Focus follows what was asked for, also when another task is chosen.
  useEffect(() => heading.current?.focus(), [row.key]);
  return (
    <section
      class="card task-details"
      aria-labelledby="details"
      onKeyDown={event => event.key === 'Escape' && onClose()}
    >
      <header>
        <h2 id="details" tabIndex={-1} ref={heading}>
          {row.title ?? say('titleUnknown')}
        </h2>
        <button type="button" onClick={onClose}>
          {say('close')}
        </button>
      </header>
      <dl>
        {linesOf(row, zone, platform).map(([key, text]) => (
          <div key={key}>
            <dt>{say(key)}</dt>
            <dd>{key === 'requester' ? <RequesterName row={row} /> : text}</dd>
          </div>
        ))}
      </dl>
      {children}
      <h3>{say('whyHeading')}</h3>
      <p class="quiet">{say('whyHint')}</p>
      <ol>
        {facts.map(fact => (
          <li key={fact.id}>
            <time dateTime={new Date(fact.at).toISOString()} class="quiet">
              {momentText(fact.at, zone)}
            </time>
            <span>{factText(fact)}</span>
            <span class="quiet">{sourceText(fact)}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}

const payText = ({ pay, computed }: TaskRow): string =>
  pay ? [moneyText(pay), computed && say('computedPay')].filter(Boolean).join(' · ') : say('unknown');

/** Only what is known; the pay is always said. */
function linesOf(row: TaskRow, zone: string, platform: string): [Key, string][] {
  const hourly = rowHourly(row);
  const moment = (at: number | undefined) => at && momentText(at, zone);
  const length = (ms: number | undefined) => ms && durationText(ms);
  const lines: [Key, string | number | undefined][] = [
    ['platform', platform],
    ['requester', row.requesterName ?? row.requester],
    ['status', statusText(row.status)],
    ['reason', row.reason],
    ['pay', payText(row)],
    ['bonus', row.bonus.map(moneyText).join(' + ')],
    ['worked', length(row.worked)],
    ['assumed', length(row.assumed)],
    ['hourly', hourly && roundText(hourly)],
    ['elapsed', length(row.elapsed)],
    ['platformTime', length(row.platformTime)],
    ['estimated', length(row.estimated)],
    ['acceptedAt', moment(row.acceptedAt)],
    ['openedAt', moment(row.openedAt)],
    ['deadline', moment(row.deadline)],
    ['submittedAt', moment(row.submittedAt)],
    ['decidedAt', moment(row.decidedAt)],
    ['taskNumber', row.task],
  ];
  return lines.flatMap(([key, text]): [Key, string][] => (text ? [[key, String(text)]] : []));
}
