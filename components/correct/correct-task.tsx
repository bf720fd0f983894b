// Knows the form in which the worker sets right what was read of a task, or removes it. Refuses to write.
import { useState } from 'preact/hooks';
import type { Correction } from '../../lib/core/fact';
import { STATUSES } from '../../lib/core/fact-words';
import type { TaskRow } from '../../lib/core/row';
import { type Key, say } from '../../lib/words/say';
import { statusText } from '../../lib/words/status';
import { onSubmit } from '../parts/on-submit';
import { correctionOf, entryOf, type TaskEntry } from './correction';

export interface CorrectTaskProps {
  row: TaskRow;
  busy: boolean;
  /** Only the fields that were changed; never empty. */
  onCorrect: (set: Correction) => void;
  onRemove: () => void;
}

const TEXTS = [
  ['title', 'timeTitle', 500],
  ['requesterName', 'timeRequesterName', 300],
  ['note', 'timeNote', 5000],
] as const;

export function CorrectTask({ row, busy, onCorrect, onRemove }: CorrectTaskProps) {
  const [entry, setEntry] = useState(entryOf(row));
  const [wrong, setWrong] = useState<Key>();
  const set =
    (field: keyof TaskEntry) =>
    ({ currentTarget }: { currentTarget: { value: string } }): void =>
      setEntry({ ...entry, [field]: currentTarget.value });
  const save = (): void => {
    const correction = correctionOf(row, entry);
    setWrong('wrong' in correction ? correction.wrong : undefined);
    if (!('wrong' in correction) && Object.keys(correction).length > 0) onCorrect(correction);
  };
  return (
    <form class="work-form" aria-label={say('timeCorrect')} onSubmit={onSubmit(save)}>
      <p class="quiet">{say('timeCorrectHint')}</p>
      {TEXTS.map(([field, label, most]) => (
        <label key={field}>
          {say(label)}
          <input maxLength={most} value={entry[field]} onInput={set(field)} />
        </label>
      ))}
      <span class="amount-fields">
        <label>
          {say('timeAmount')}
          <input inputMode="decimal" size={8} value={entry.amount} onInput={set('amount')} />
        </label>
        <label>
          {say('timeCurrency')}
          <input maxLength={3} size={4} value={entry.currency} onInput={set('currency')} />
        </label>
      </span>
      <label>
        {say('timeAddStatus')}
        <select value={entry.status} onChange={set('status')}>
          {STATUSES.map(each => (
            <option key={each} value={each}>
              {statusText(each)}
            </option>
          ))}
        </select>
      </label>
      {wrong && <p role="alert">{say(wrong)}</p>}
      <span class="form-buttons">
        <button type="submit" class="main" disabled={busy}>
          {say('timeCorrectButton')}
        </button>
        <button type="button" class="bad" disabled={busy} onClick={onRemove}>
          {say('timeRemove')}
        </button>
      </span>
    </form>
  );
}
