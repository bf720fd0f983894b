// Knows how the worker chooses the currency that amounts are shown in. Refuses to convert.
import { useState } from 'preact/hooks';
import type { Settings } from '../../lib/core/setting';
import { say } from '../../lib/words/say';
import { onSubmit } from '../parts/on-submit';
import { CurrencyField } from './currency-field';
import { Rates } from './rates';
import { SaveLine } from './save-line';
import { typedCurrency } from './typed';
import { type Save, useSaid } from './use-said';

export interface CurrencySettingsProps {
  display?: string;
  rates: Settings['rates'];
  /** The day that a new rate begins on, unless another is chosen. */
  today: string;
  onSave: Save<Partial<Pick<Settings, 'display' | 'rates'>>>;
}

export function CurrencySettings({ display = '', rates, today, onSave }: CurrencySettingsProps) {
  const [typed, type] = useState(display);
  const { said, hush, refuse, keep } = useSaid();
  const save = (): void => {
    const code = typedCurrency(typed);
    if (code === undefined && typed.trim() !== '') refuse(say('moneyDisplayBad'));
    else keep(onSave({ display: code }));
  };
  return (
    <section class="card" aria-labelledby="set-currency">
      <h2 id="set-currency">{say('moneyHeading')}</h2>
      <form onSubmit={onSubmit(save)}>
        <div class="setting">
          <CurrencyField
            label={say('moneyDisplay')}
            value={typed}
            describedBy="display-hint"
            onValue={value => {
              hush();
              type(value);
            }}
          />
          <p class="quiet" id="display-hint">
            {say('moneyDisplayHint')}
          </p>
        </div>
        <SaveLine said={said} />
      </form>
      <Rates rates={rates} today={today} onRates={changed => onSave({ rates: changed })} />
    </section>
  );
}
