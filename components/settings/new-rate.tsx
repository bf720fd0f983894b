// Knows the sentence that a new exchange rate is typed into. Refuses to know the other rates.
import { useState } from 'preact/hooks';
import type { Settings } from '../../lib/core/setting';
import { say } from '../../lib/words/say';
import { onSubmit } from '../parts/on-submit';
import { CurrencyField } from './currency-field';
import { typedCurrency } from './typed';

export interface NewRateProps {
  today: string;
  onRate: (rate: Settings['rates'][number]) => void;
  onBad: () => void;
}

export function NewRate({ today, onRate, onBad }: NewRateProps) {
  const [typed, type] = useState({ from: '', rate: '', to: '', day: today });
  const set = (field: keyof typeof typed) => (value: string) => type({ ...typed, [field]: value });
  const add = (): void => {
    const [from, to, rate] = [typedCurrency(typed.from), typedCurrency(typed.to), Number(typed.rate)];
    if (from && to && from !== to && rate > 0 && typed.day !== '') {
      onRate({ from, to, rate, day: typed.day });
      type({ ...typed, rate: '' });
    } else onBad();
  };
  return (
    <form class="one-line" noValidate onSubmit={onSubmit(add)}>
      <CurrencyField label={say('rateFrom')} value={typed.from} required onValue={set('from')} />
      <label>
        {say('rateIs')}
        <input
          type="number"
          required
          min={0}
          step="any"
          value={typed.rate}
          onInput={({ currentTarget }) => set('rate')(currentTarget.value)}
        />
      </label>
      <CurrencyField label={say('rateTo')} value={typed.to} required onValue={set('to')} />
      <label>
        {say('rateDay')}
        <input
          type="date"
          required
          value={typed.day}
          onInput={({ currentTarget }) => set('day')(currentTarget.value)}
        />
      </label>
      <button type="submit">{say('rateAdd')}</button>
    </form>
  );
}
