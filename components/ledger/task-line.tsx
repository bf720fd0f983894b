// Knows how one task stands in one line of the list. Refuses to know the list.
import type { TaskRow } from '../../lib/core/row';
import { rowHourly } from '../../lib/core/row-hourly';
import { shortMoment } from '../../lib/words/date';
import { durationText } from '../../lib/words/duration';
import { markText } from '../../lib/words/mark';
import { moneyText, roundText } from '../../lib/words/money';
import { say } from '../../lib/words/say';
import { statusMark, statusText } from '../../lib/words/status';
import { RequesterName } from './requester-name';

export interface TaskLineProps {
  row: TaskRow;
  zone: string;
  nameOf: (platform: string) => string;
  /** What is searched for, as it stands in the address: opening a task keeps the search. */
  search?: string;
}

const LOST = new Set(['rejected', 'returned', 'expired']);

export function TaskLine({ row, zone, nameOf, search = '' }: TaskLineProps) {
  const hourly = rowHourly(row);
  return (
    <>
      <td class="quiet">{shortMoment(row.time, zone)}</td>
      <td class="line-task">
        <a class="clip" href={`#tasks/${encodeURIComponent(row.key)}${search}`}>
          {row.title ?? say('titleUnknown')}
        </a>
        <span class="quiet clip">
          {nameOf(row.platform)}
          {(row.requesterName ?? row.requester) && [' · ', <RequesterName key="requester" row={row} />]}
          {[...row.marks.map(markText), row.computed && say('computedPay')]
            .filter(Boolean)
            .map(text => ` · ${text}`)}
        </span>
      </td>
      <td class={`status ${row.status}`}>
        <span aria-hidden="true">{statusMark(row.status)}</span> {statusText(row.status)}
      </td>
      <td class="end">
        {LOST.has(row.status) && row.pay ? <s>{moneyText(row.pay)}</s> : <Pay row={row} />}
        {row.bonus.map(bonus => (
          <span class="bonus" key={bonus.currency}>
            + {moneyText(bonus)}
          </span>
        ))}
      </td>
      <td class="end">
        {row.worked > 0 ? durationText(row.worked) : <span class="quiet">{say('dash')}</span>}
      </td>
      <td class="end">{hourly ? roundText(hourly) : <span class="quiet">{say('dash')}</span>}</td>
    </>
  );
}

function Pay({ row }: { row: TaskRow }) {
  const pay = row.status === 'screenedOut' ? row.partial : row.pay;
  if (!pay) return <span class="quiet">{say('unknownShort')}</span>;
  return <span>{moneyText(pay)}</span>;
}
