// Knows how a year of days is shown as a calendar, of time or of one currency. Refuses to add days up.
import { useMemo } from 'preact/hooks';
import { currencyName } from '../../lib/words/axis';
import { dayText } from '../../lib/words/date';
import { durationText } from '../../lib/words/duration';
import { roundText } from '../../lib/words/money';
import { say } from '../../lib/words/say';
import { Choice } from '../picture/choice';
import { Picture } from '../picture/picture';
import { TableBehind } from '../picture/table-behind';
import { drawCalendar } from './draw-calendar';
import { currenciesOf, type EarnedIn } from './stretch';
import { StretchTable } from './stretch-table';

export interface YearProps {
  /** Days in order, the first on a Monday. */
  days: readonly EarnedIn[];
  /** `time`, or a currency. */
  heat: string;
  hrefOf: (heat: string) => string;
}

export function Year({ days, heat, hrefOf }: YearProps) {
  const currencies = currenciesOf(days);
  const shown = currencies.includes(heat) ? heat : 'time';
  const name = say('listTwo', say('ovYear'), shown === 'time' ? say('ovTime') : currencyName(shown));
  const { draw, description } = useMemo(() => pictured(days, shown), [days, shown]);
  return (
    <>
      {currencies.length > 0 && (
        <Choice
          label={say('ovShow')}
          options={['time', ...currencies].map(each => ({
            href: hrefOf(each),
            text: each === 'time' ? say('ovTime') : currencyName(each),
            chosen: each === shown,
          }))}
        />
      )}
      <Picture name={name} description={description} height={128} least={660} draw={draw} />
      <TableBehind name={name}>
        {() => (
          <StretchTable
            by="day"
            caption={name}
            rows={days.filter(({ earnings }) => earnings.attention > 0 || earnings.money.length > 0)}
          />
        )}
      </TableBehind>
    </>
  );
}

function pictured(days: readonly EarnedIn[], heat: string) {
  const text = (value: number): string =>
    heat === 'time' ? durationText(value) : roundText({ micros: value, currency: heat });
  const cells = days.map(({ from, earnings }) => {
    const earned = earnings.money.find(({ currency }) => currency === heat);
    const value =
      heat === 'time'
        ? earnings.attention
        : (earned?.confirmed ?? 0) + (earned?.pending ?? 0) + (earned?.expected ?? 0);
    return { day: from, value, title: `${dayText(from, 'full')}: ${value > 0 ? text(value) : say('none')}` };
  });
  const some = cells.filter(({ value }) => value > 0);
  const most = some.reduce((best, cell) => (cell.value > best.value ? cell : best), some[0] ?? cells[0]!);
  const description =
    some.length === 0
      ? say('ovNothing')
      : say(
          'ovFromTo',
          dayText(cells[0]!.day, 'full'),
          dayText(cells.at(-1)!.day, 'full'),
          text(most.value),
          dayText(most.day, 'full'),
        );
  return { draw: drawCalendar(cells, day => dayText(day, 'monthShort')), description };
}
