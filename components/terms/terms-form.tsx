// Knows the form that says how a platform or project pays, and from when. Refuses to write it.
import { useState } from 'preact/hooks';
import type { PayModel } from '../../lib/core/fact';
import type { PayTerms } from '../../lib/core/hand/terms';
import { PAY_MODELS, payModelText } from '../../lib/words/pay-model';
import { type Key, say } from '../../lib/words/say';
import { onSubmit } from '../parts/on-submit';
import { CurrencyField } from '../settings/currency-field';
import { readTerms, type TermsEntry } from './terms-entry';

export interface TermsFormProps {
  platforms: readonly {
    readonly id: string;
    readonly name: string;
    readonly pays: PayModel;
    readonly currency: string;
  }[];
  today: string;
  zone: string;
  busy: boolean;
  onState: (terms: PayTerms) => void;
}

export function TermsForm({ platforms, today, zone, busy, onState }: TermsFormProps) {
  const begin = (id: string): TermsEntry => {
    const known = platforms.find(platform => platform.id === id);
    const [model, currency] = [known?.pays ?? 'piece', known?.currency ?? 'USD'];
    return { platform: id, project: '', model, amount: '', currency, from: today };
  };
  const [entry, setEntry] = useState(() => begin(platforms[0]?.id ?? ''));
  const [wrong, setWrong] = useState<Key>();
  const set = (change: Partial<TermsEntry>): void => {
    setWrong(undefined);
    setEntry({ ...entry, ...change });
  };
  const state = (): void => {
    const terms = readTerms(entry, zone);
    setWrong('wrong' in terms ? terms.wrong : undefined);
    if ('wrong' in terms) return;
    setEntry({ ...entry, amount: '' });
    onState(terms);
  };
  return (
    <form class="work-form" aria-label={say('termsHeading')} onSubmit={onSubmit(state)}>
      <label>
        {say('timePlatform')}
        <select value={entry.platform} onChange={event => set(begin(event.currentTarget.value))}>
          {platforms.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label>
        {say('termsProject')}
        <input
          maxLength={300}
          value={entry.project}
          onInput={event => set({ project: event.currentTarget.value })}
        />
      </label>
      <label>
        {say('timePays')}
        <select value={entry.model} onChange={event => set({ model: event.currentTarget.value as PayModel })}>
          {PAY_MODELS.map(model => (
            <option key={model} value={model}>
              {payModelText(model)}
            </option>
          ))}
        </select>
      </label>
      {entry.model !== 'piece' && (
        <span class="amount-fields">
          <label>
            {say('timeAmount')}
            <input
              required
              inputMode="decimal"
              size={8}
              value={entry.amount}
              onInput={event => set({ amount: event.currentTarget.value })}
            />
          </label>
          <CurrencyField
            label={say('timeCurrency')}
            value={entry.currency}
            required
            onValue={currency => set({ currency })}
          />
        </span>
      )}
      <label>
        {say('termsFrom')}
        <input
          type="date"
          required
          value={entry.from}
          onInput={event => set({ from: event.currentTarget.value })}
        />
      </label>
      {wrong && <p role="alert">{say(wrong)}</p>}
      <button type="submit" class="main" disabled={busy}>
        {say('termsState')}
      </button>
    </form>
  );
}
