// Knows how the worker's own exchange rates are listed, added and removed. Refuses to fetch one.
import type { Settings } from '../../lib/core/setting';
import { dayText } from '../../lib/words/date';
import { rateText } from '../../lib/words/number';
import { say } from '../../lib/words/say';
import { NewRate } from './new-rate';
import { type Save, useSaid } from './use-said';

type Rate = Settings['rates'][number];

export interface RatesProps {
  rates: readonly Rate[];
  today: string;
  onRates: Save<readonly Rate[]>;
}

const sameRate = (a: Rate, b: Rate): boolean => a.from === b.from && a.to === b.to && a.day === b.day;

export function Rates({ rates, today, onRates }: RatesProps) {
  const { said, refuse, keep } = useSaid();
  const text = ({ from, to, rate, day, by }: Rate): string =>
    [say('rateLine', from, rateText(rate), to, dayText(day, 'full')), ...(by ? [say('rateEcb')] : [])].join(
      ', ',
    );
  return (
    <>
      <h3 id="rates">{say('rates')}</h3>
      <p class="quiet">{say('ratesHint')}</p>
      <ul class="rates" aria-labelledby="rates">
        {rates.map(rate => (
          <li key={`${rate.from} ${rate.to} ${rate.day}`}>
            <span class="number">{text(rate)}</span>
            <button
              type="button"
              aria-label={say('rateRemove', text(rate))}
              onClick={() => keep(onRates(rates.filter(each => each !== rate)))}
            >
              {say('remove')}
            </button>
          </li>
        ))}
      </ul>
      <NewRate
        today={today}
        onRate={rate => keep(onRates([...rates.filter(each => !sameRate(each, rate)), rate]))}
        onBad={() => refuse(say('rateBad'))}
      />
      <p role="status" class={said?.bad && 'bad'}>
        {said?.text}
      </p>
    </>
  );
}
