// Knows how the worker chooses a wage to compare with: a place's legal minimum, or a target of their own. Refuses to compare.
import { useState } from 'preact/hooks';
import { PLACES, REFERENCE_SOURCE } from '../../lib/core/reference';
import type { Settings } from '../../lib/core/setting';
import { dayText } from '../../lib/words/date';
import { moneyText } from '../../lib/words/money';
import { placeName } from '../../lib/words/place';
import { type Key, say } from '../../lib/words/say';
import { onSubmit } from '../parts/on-submit';
import { CurrencyField } from './currency-field';
import { SaveLine } from './save-line';
import { amountText, typedAmount } from './typed';
import { type Save, useSaid } from './use-said';

export interface ReferenceSettingsProps {
  reference?: Settings['reference'];
  today: string;
  onSave: Save<Pick<Settings, 'reference'>>;
}

const OWN = 'own';

export function ReferenceSettings({ reference, today, onSave }: ReferenceSettingsProps) {
  const [place, choose] = useState(reference === undefined ? '' : (reference.place ?? OWN));
  const [target, aim] = useState(reference ? amountText(reference.hourly) : '');
  const [currency, name] = useState(reference?.hourly.currency ?? '');
  const { said, hush, refuse, keep } = useSaid();
  const known = PLACES.find(({ id }) => id === place);
  const figure = known?.figures.findLast(({ asOf }) => asOf <= today);

  const chosen = (): Settings['reference'] | Key => {
    if (known && figure) return { place, label: place, source: REFERENCE_SOURCE, ...figure };
    if (place !== OWN) return undefined;
    const hourly = typedAmount(target, currency);
    return hourly ? { label: OWN, hourly, asOf: today, source: OWN } : 'timeBadAmount';
  };
  const save = (): void => {
    const found = chosen();
    if (typeof found === 'string') refuse(say(found));
    else keep(onSave({ reference: found }));
  };
  const typing =
    (type: (text: string) => void) =>
    (text: string): void => {
      hush();
      type(text);
    };
  return (
    <section class="card" aria-labelledby="set-reference">
      <h2 id="set-reference">{say('refHeading')}</h2>
      <p class="quiet">{say('refHint')}</p>
      <form noValidate onSubmit={onSubmit(save)}>
        <div class="setting">
          <label>
            {say('refPlace')}
            <select value={place} onChange={({ currentTarget }) => typing(choose)(currentTarget.value)}>
              <option value="">{say('refNone')}</option>
              {PLACES.map(each => (
                <option key={each.id} value={each.id}>
                  {placeName(each)}
                </option>
              ))}
              <option value={OWN}>{say('refOwn')}</option>
            </select>
          </label>
          {known && figure && (
            <p class="quiet">
              {say('refLegal', placeName(known), dayText(figure.asOf, 'full'), moneyText(figure.hourly))}
              {'. '}
              {say('checkFirst', say('refGathered'), dayText('2026-11-01', 'month'))}
            </p>
          )}
        </div>
        {place === OWN && (
          <div class="setting one-line">
            <label>
              {say('refTarget')}
              <input
                type="number"
                min={0}
                step="any"
                value={target}
                onInput={({ currentTarget }) => typing(aim)(currentTarget.value)}
              />
            </label>
            <CurrencyField label={say('timeCurrency')} value={currency} onValue={typing(name)} />
          </div>
        )}
        <SaveLine said={said} />
      </form>
    </section>
  );
}
