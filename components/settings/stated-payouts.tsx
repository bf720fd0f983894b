// Knows how a payout that reached the worker is entered with its fee, listed and taken back. Refuses to write it.
import { useState } from 'preact/hooks';
import type { Fee } from '../../lib/core/fact';
import type { Money } from '../../lib/core/money';
import { shortMoment } from '../../lib/words/date';
import { moneyText } from '../../lib/words/money';
import { type Key, say } from '../../lib/words/say';
import { onSubmit } from '../parts/on-submit';
import { CurrencyField } from './currency-field';
import { typedAmount } from './typed';
import { type Save, useSaid } from './use-said';

export interface StatedPayout {
  readonly platform: string;
  /** Local day. */
  readonly day: string;
  /** With the fee in it. */
  readonly payout: Money;
  readonly fee: Money;
}

export interface StatedPayoutsProps {
  /** Newest first. */
  payouts: readonly Fee[];
  platforms: readonly { readonly id: string; readonly name: string }[];
  today: string;
  zone: string;
  onState: Save<StatedPayout>;
  onTakeBack: Save<Fee>;
}

const FIELDS = [
  ['amount', 'payoutAmount', 'number'],
  ['fee', 'payoutFee', 'number'],
  ['day', 'payoutDay', 'date'],
] as const satisfies readonly (readonly [string, Key, string])[];

export function StatedPayouts({ payouts, platforms, today, zone, onState, onTakeBack }: StatedPayoutsProps) {
  const [typed, type] = useState({
    platform: platforms[0]?.id ?? '',
    amount: '',
    fee: '',
    currency: '',
    day: today,
  });
  const { said, hush, refuse, keep } = useSaid();
  const set = (field: keyof typeof typed) => (value: string) => {
    hush();
    type({ ...typed, [field]: value });
  };
  const nameOf = (id: string): string => platforms.find(each => each.id === id)?.name ?? id;
  const state = (): void => {
    const payout = typedAmount(typed.amount, typed.currency);
    const none = payout && { ...payout, micros: 0 };
    const fee = Number(typed.fee) === 0 ? none : typedAmount(typed.fee, typed.currency);
    if (!payout || !fee || fee.micros > payout.micros || typed.day === '') {
      refuse(say('payoutBad'));
      return;
    }
    keep(onState({ platform: typed.platform, day: typed.day, payout, fee }));
    type({ ...typed, amount: '', fee: '' });
  };
  const lineOf = ({ platform, payout, amount, at }: Fee): string =>
    say(
      'payoutLine',
      nameOf(platform),
      moneyText(payout ?? amount),
      moneyText(amount),
      shortMoment(at, zone),
    );
  return (
    <section class="card" aria-labelledby="stated-payouts">
      <h2 id="stated-payouts">{say('payoutStated')}</h2>
      <p class="quiet">{say('payoutStatedHint')}</p>
      <ul class="rates" aria-labelledby="stated-payouts">
        {payouts.map(fact => (
          <li key={fact.id}>
            <span class="number">{lineOf(fact)}</span>
            <button
              type="button"
              aria-label={say('rateRemove', lineOf(fact))}
              onClick={() => keep(onTakeBack(fact))}
            >
              {say('remove')}
            </button>
          </li>
        ))}
      </ul>
      <form class="one-line" noValidate onSubmit={onSubmit(state)}>
        <label>
          {say('platform')}
          <select
            value={typed.platform}
            onChange={({ currentTarget }) => set('platform')(currentTarget.value)}
          >
            {platforms.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        {FIELDS.map(([name, key, kind]) => (
          <label key={name}>
            {say(key)}
            <input
              type={kind}
              min={kind === 'number' ? 0 : undefined}
              step="any"
              value={typed[name]}
              onInput={({ currentTarget }) => set(name)(currentTarget.value)}
            />
          </label>
        ))}
        <CurrencyField label={say('timeCurrency')} value={typed.currency} onValue={set('currency')} />
        <button type="submit">{say('payoutAdd')}</button>
      </form>
      <p role="status" class={said?.bad && 'bad'}>
        {said?.text}
      </p>
    </section>
  );
}
