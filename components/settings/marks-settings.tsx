// Knows how the worker chooses where marks are drawn, and which offers are dimmed. Refuses to draw them.
import { useState } from 'preact/hooks';
import type { Settings } from '../../lib/core/setting';
import { say } from '../../lib/words/say';
import { onSubmit } from '../parts/on-submit';
import { CurrencyField } from './currency-field';
import { SaveLine } from './save-line';
import { amountText, typedAmount } from './typed';
import { type Save, useSaid } from './use-said';

type Kept = Pick<Settings, 'marks' | 'dimBelow'>;

export interface MarksSettingsProps {
  settings: Kept;
  /** Those whose offers can be marked; `quiet`: not unless the worker asks for it. */
  platforms: readonly { readonly id: string; readonly name: string; readonly quiet?: true }[];
  onSave: Save<Kept>;
}

export function MarksSettings({ settings, platforms, onSave }: MarksSettingsProps) {
  const { dimBelow } = settings;
  const [marks, mark] = useState(settings.marks ?? {});
  const [below, aim] = useState(dimBelow ? amountText(dimBelow) : '');
  const [currency, name] = useState(dimBelow?.currency ?? '');
  const { said, hush, refuse, keep } = useSaid();

  const typing =
    (type: (text: string) => void) =>
    (text: string): void => {
      hush();
      type(text);
    };
  const save = (): void => {
    const amount = typedAmount(below, currency);
    if (below.trim() !== '' && !amount) refuse(say('timeBadAmount'));
    else keep(onSave({ marks, dimBelow: amount }));
  };
  return (
    <section class="card" aria-labelledby="set-marks">
      <h2 id="set-marks">{say('marksHeading')}</h2>
      <p class="quiet">{say('marksHint')}</p>
      <form noValidate onSubmit={onSubmit(save)}>
        <fieldset class="checks">
          <legend>{say('marksWhere')}</legend>
          {platforms.map(({ id, name: title, quiet }) => (
            <label key={id}>
              <input
                type="checkbox"
                checked={marks[id] ?? !quiet}
                onChange={({ currentTarget }) => {
                  hush();
                  mark({ ...marks, [id]: currentTarget.checked });
                }}
              />
              {title}
            </label>
          ))}
        </fieldset>
        <div class="setting">
          <div class="one-line">
            <label>
              {say('marksBelow')}
              <input
                type="number"
                min={0}
                step="any"
                value={below}
                aria-describedby="marks-below"
                onInput={({ currentTarget }) => typing(aim)(currentTarget.value)}
              />
            </label>
            <CurrencyField label={say('timeCurrency')} value={currency} onValue={typing(name)} />
          </div>
          <p class="quiet" id="marks-below">
            {say('marksBelowHint')}
          </p>
        </div>
        <SaveLine said={said} />
      </form>
    </section>
  );
}
