// Knows how time, money and the real hourly are shown along days, weeks or months. Refuses to add them up.
import { useMemo } from 'preact/hooks';
import type { Money } from '../../lib/core/money';
import type { Step } from '../../lib/core/stretches';
import { currencyName } from '../../lib/words/axis';
import { say } from '../../lib/words/say';
import { Picture } from '../picture/picture';
import { TableBehind } from '../picture/table-behind';
import { Legend } from './legend';
import { moneyPicture, ratePicture, timePicture } from './pictures';
import { currenciesOf, type EarnedIn } from './stretch';
import { StretchTable } from './stretch-table';

export interface OverTimeProps {
  by: Step;
  /** Oldest first. */
  rows: readonly EarnedIn[];
  /** A wage to compare with, in its own currency. */
  reference?: Money;
}

/** Pictures of more currencies would be a wall; the table has them all. */
const PICTURED = 3;

export function OverTime({ by, rows, reference }: OverTimeProps) {
  const time = useMemo(() => timePicture(by, rows), [by, rows]);
  const currencies = currenciesOf(rows);
  const caption = say('listTwo', say('ovOverTime'), say('realHourly'));
  if (currencies.length === 0 && rows.every(({ earnings }) => earnings.attention === 0))
    return <p class="quiet">{say('ovNothing')}</p>;
  return (
    <>
      <h3>{say('ovTime')}</h3>
      <Legend looks={['worked', 'unpaid']} />
      <Picture {...time} name={say('ovTime')} height={170} />
      {currencies.slice(0, PICTURED).map(currency => (
        <InCurrency key={currency} by={by} rows={rows} currency={currency} reference={reference} />
      ))}
      <TableBehind name={caption}>{() => <StretchTable by={by} caption={caption} rows={rows} />}</TableBehind>
    </>
  );
}

function InCurrency({ by, rows, currency, reference }: OverTimeProps & { currency: string }) {
  const money = useMemo(() => moneyPicture(by, rows, currency), [by, rows, currency]);
  const rate = useMemo(() => ratePicture(by, rows, currency, reference), [by, rows, currency, reference]);
  const name = currencyName(currency);
  return (
    <div class="pictures">
      <div>
        <h3>{say('ovEarned', name)}</h3>
        <Legend looks={money.looks} />
        <Picture {...money} name={say('ovEarned', name)} height={170} />
      </div>
      <div>
        <h3>{say('ovRate', name)}</h3>
        <p class="picture-legend" />
        <Picture {...rate} name={say('ovRate', name)} height={170} />
      </div>
    </div>
  );
}
