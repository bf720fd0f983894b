// Knows how the worker says what a platform's payouts cost and the least it pays out. Refuses to apply it.
import { useState } from 'preact/hooks';
import type { Money } from '../../lib/core/money';
import type { Settings } from '../../lib/core/setting';
import { say } from '../../lib/words/say';
import { onSubmit } from '../parts/on-submit';
import { CurrencyField } from './currency-field';
import { SaveLine } from './save-line';
import { amountText, typedAmount } from './typed';
import { type Save, useSaid } from './use-said';

type Payouts = NonNullable<Settings['payouts']>;

export interface PayoutSettingsProps {
  payouts?: Payouts;
  platforms: readonly { readonly id: string; readonly name: string; readonly minimum?: Money }[];
  onSave: Save<{ payouts: Payouts }>;
}

const NUMBERS = [
  ['share', 'payoutShare'],
  ['fixed', 'payoutFixed'],
  ['minimum', 'ovMinimum'],
] as const;
type Typed = Record<(typeof NUMBERS)[number][0] | 'currency', string>;

const text = (money: Money | undefined): string => (money ? amountText(money) : '');

export function PayoutSettings({ payouts = {}, platforms, onSave }: PayoutSettingsProps) {
  const typedOf = (id: string): Typed => {
    const { fee, minimum = platforms.find(each => each.id === id)?.minimum } = payouts[id] ?? {};
    return {
      share: fee?.share === undefined ? '' : String(Number((fee.share * 100).toFixed(6))),
      fixed: text(fee?.fixed),
      minimum: text(minimum),
      currency: (minimum ?? fee?.fixed)?.currency ?? '',
    };
  };
  const [platform, choose] = useState(platforms[0]?.id ?? '');
  const [typed, type] = useState(() => typedOf(platform));
  const { said, hush, refuse, keep } = useSaid();
  const save = (): void => {
    const share = typed.share === '' ? undefined : Number(typed.share) / 100;
    const fixed = typed.fixed === '' ? undefined : typedAmount(typed.fixed, typed.currency);
    const minimum = typed.minimum === '' ? undefined : typedAmount(typed.minimum, typed.currency);
    const wrong =
      (share !== undefined && !(share >= 0 && share < 1)) ||
      (typed.fixed !== '' && !fixed) ||
      (typed.minimum !== '' && !minimum);
    if (wrong) {
      refuse(say('payoutBad'));
      return;
    }
    const fee =
      share === undefined && !fixed
        ? undefined
        : { ...(share !== undefined && { share }), ...(fixed && { fixed }) };
    keep(
      onSave({ payouts: { ...payouts, [platform]: { ...(fee && { fee }), ...(minimum && { minimum }) } } }),
    );
  };
  return (
    <section class="card" aria-labelledby="set-payouts">
      <h2 id="set-payouts">{say('payoutHeading')}</h2>
      <p class="quiet">{say('payoutHint')}</p>
      <form noValidate onSubmit={onSubmit(save)}>
        <div class="setting">
          <label>
            {say('platform')}
            <select
              value={platform}
              onChange={({ currentTarget: { value } }) => {
                hush();
                choose(value);
                type(typedOf(value));
              }}
            >
              {platforms.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        </div>
        <div class="setting one-line">
          {NUMBERS.map(([name, key]) => (
            <label key={name}>
              {say(key)}
              <input
                type="number"
                min={0}
                step="any"
                value={typed[name]}
                onInput={({ currentTarget }) => {
                  hush();
                  type({ ...typed, [name]: currentTarget.value });
                }}
              />
            </label>
          ))}
          <CurrencyField
            label={say('timeCurrency')}
            value={typed.currency}
            onValue={currency => type({ ...typed, currency })}
          />
        </div>
        <SaveLine said={said} />
      </form>
    </section>
  );
}
