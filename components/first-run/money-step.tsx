// Knows how a newcomer says in which currency to show amounts, and which place's wage to compare with. Refuses to guess either.
import { useState } from 'preact/hooks';
import { PLACES, REFERENCE_SOURCE } from '../../lib/core/reference';
import type { Settings } from '../../lib/core/setting';
import { language } from '../../lib/words/language';
import { placeName } from '../../lib/words/place';
import { say } from '../../lib/words/say';
import { onSubmit } from '../parts/on-submit';

export type MoneyChoice = Pick<Settings, 'display' | 'reference'>;

export interface MoneyStepProps extends MoneyChoice {
  /** `2026-11-22` */
  today: string;
  /** Saves, then goes on. */
  onSave: (choice: MoneyChoice) => void;
}

/** Those that platforms pay in or that the places of the wage table use; any other can be typed in the settings. */
const CURRENCIES = 'USD EUR GBP INR KES PHP MGA BRL NGN ZAR CAD AUD MXN COP PKR BDT TZS UGX'
  .split(' ')
  .sort();

export function MoneyStep({ display, reference, today, onSave }: MoneyStepProps) {
  const [currency, choose] = useState(display ?? '');
  const [place, live] = useState(reference?.place ?? '');
  const names = new Intl.DisplayNames(language(), { type: 'currency' });
  const known = [...new Set([...CURRENCIES, ...(display ? [display] : [])])];

  const chosen = (): Settings['reference'] => {
    const figure = PLACES.find(({ id }) => id === place)?.figures.findLast(({ asOf }) => asOf <= today);
    if (figure) return { place, label: place, source: REFERENCE_SOURCE, ...figure };
    // A target of the worker's own stays as it is: it has no place.
    return reference?.place === undefined ? reference : undefined;
  };
  return (
    <form
      id="money"
      onSubmit={onSubmit(() => onSave({ display: currency || undefined, reference: chosen() }))}
    >
      <p class="quiet">{say('stepMoneyHint')}</p>
      <div class="setting">
        <label>
          {say('moneyDisplay')}
          <select value={currency} onChange={({ currentTarget }) => choose(currentTarget.value)}>
            <option value="">{say('stepEach')}</option>
            {known.map(code => (
              <option key={code} value={code}>
                {say('listTwo', code, names.of(code) ?? code)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <div class="setting">
        <label>
          {say('refHeading')}
          <select value={place} onChange={({ currentTarget }) => live(currentTarget.value)}>
            <option value="">{say('refNone')}</option>
            {PLACES.map(each => (
              <option key={each.id} value={each.id}>
                {placeName(each)}
              </option>
            ))}
          </select>
        </label>
        <p class="quiet">{say('refHint')}</p>
      </div>
      <p class="step-links">
        <a class="button" href="#platforms">
          {say('stepBack')}
        </a>
        <a class="button" href="#time">
          {say('stepSkip')}
        </a>
        <button type="submit" class="main">
          {say('stepNext')}
        </button>
      </p>
    </form>
  );
}
