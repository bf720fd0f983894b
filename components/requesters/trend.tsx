// Knows how a requester's months are told, as a picture and as a table. Refuses to gather them.
import { useMemo } from 'preact/hooks';
import type { Money } from '../../lib/core/money';
import { moneyMark } from '../../lib/words/axis';
import { dayText } from '../../lib/words/date';
import { durationText } from '../../lib/words/duration';
import { roundText } from '../../lib/words/money';
import { numberText } from '../../lib/words/number';
import { say } from '../../lib/words/say';
import { drawLine } from '../overview/draw-line';
import { Blank } from '../parts/blank';
import { Picture } from '../picture/picture';
import { TableBehind } from '../picture/table-behind';

export interface Month {
  /** `YYYY-MM` */
  readonly month: string;
  readonly tasks: number;
  readonly worked: number;
  readonly hourly?: Money;
}

export interface TrendProps {
  /** Oldest first. */
  months: readonly Month[];
}

/** A year: further back the names of months would come twice. The table has all. */
const PICTURED = 12;
const UNIT = 1_000_000;

const monthName = (month: string): string => dayText(`${month}-01`, 'month');

export function Trend({ months }: TrendProps) {
  const picture = useMemo(() => pictureOf(months.slice(-PICTURED)), [months]);
  const name = say('listTwo', say('reqMonths'), say('realHourly'));
  return (
    <>
      {picture && <Picture {...picture} name={name} height={150} />}
      <TableBehind name={name}>{() => <MonthTable months={months} />}</TableBehind>
    </>
  );
}

/** Of one currency only: heights of two cannot be compared. One month alone is no line. */
function pictureOf(months: readonly Month[]) {
  const currency = months.findLast(({ hourly }) => hourly)?.hourly?.currency;
  const points = months.map(({ month, hourly }) => {
    const value = hourly?.currency === currency ? hourly?.micros : undefined;
    const text = hourly ? roundText(hourly) : say('unknownShort');
    return {
      name: dayText(`${month}-01`, 'monthShort'),
      title: say('listTwo', monthName(month), text),
      value,
    };
  });
  if (currency === undefined || points.filter(({ value }) => value !== undefined).length < 2)
    return undefined;
  return {
    draw: drawLine(points, { mark: value => moneyMark(value, currency), every: 1, unit: UNIT }),
    description: points.map(({ title }) => title).join('. '),
  };
}

const MonthTable = ({ months }: TrendProps) => (
  <table class="figures">
    <caption class="unseen">{say('reqMonths')}</caption>
    <thead>
      <tr>
        <th scope="col">{say('reqMonth')}</th>
        <th scope="col">{say('realHourly')}</th>
        <th scope="col">{say('tasksColumn')}</th>
        <th scope="col">{say('worked')}</th>
      </tr>
    </thead>
    <tbody>
      {months.toReversed().map(({ month, tasks, worked, hourly }) => (
        <tr key={month}>
          <th scope="row">{monthName(month)}</th>
          <td class="number">{hourly ? roundText(hourly) : <Blank />}</td>
          <td class="number">{numberText(tasks)}</td>
          <td class="number">{worked > 0 ? durationText(worked) : <Blank />}</td>
        </tr>
      ))}
    </tbody>
  </table>
);
