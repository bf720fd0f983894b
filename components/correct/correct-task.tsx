// Knows the form in which the worker sets right what was read of one task or of many, or removes one. Refuses to write.
import { useState } from 'preact/hooks';
import { STATUSES } from '../../lib/core/fact-words';
import type { TaskEdit } from '../../lib/core/hand/many';
import type { TaskRow } from '../../lib/core/row';
import { type Key, say } from '../../lib/words/say';
import { statusText } from '../../lib/words/status';
import { onSubmit } from '../parts/on-submit';
import { correctionOf, entryOf, type TaskEntry } from './correction';

export interface CorrectTaskProps {
  /** Absent: several tasks at once. */
  row?: TaskRow;
  /** Of several tasks: the currency their amounts begin with. */
  currency?: string;
  busy: boolean;
  /** Only the fields that were changed; never empty. */
  onCorrect: (edit: TaskEdit) => void;
  /** Absent: it is offered elsewhere. */
  onRemove?: () => void;
}

const TEXTS = [
  ['title', 'timeTitle', 500],
  ['requesterName', 'timeRequesterName', 300],
  ['note', 'timeNote', 5000],
] as const;
const AMOUNTS = [
  ['amount', 'timeAmount', 'currency', undefined],
  ['bonus', 'bonus', 'bonusCurrency', 'bonusCurrency'],
] as const;

export function CorrectTask({ row, currency, busy, onCorrect, onRemove }: CorrectTaskProps) {
  const [entry, setEntry] = useState(entryOf(row, currency));
  const [wrong, setWrong] = useState<Key>();
  const set =
    (field: keyof TaskEntry) =>
    ({ currentTarget }: { currentTarget: { value: string } }): void =>
      setEntry({ ...entry, [field]: currentTarget.value });
  const save = (): void => {
    const edit = correctionOf(row, entry);
    setWrong('wrong' in edit ? edit.wrong : Object.keys(edit).length === 0 ? 'editNothing' : undefined);
    if (!('wrong' in edit) && Object.keys(edit).length > 0) onCorrect(edit);
  };
  return (
    <form class="work-form" aria-label={say(row ? 'timeCorrect' : 'editSelected')} onSubmit={onSubmit(save)}>
      <p class="quiet">{say(row ? 'timeCorrectHint' : 'editManyHint')}</p>
      {TEXTS.map(([field, label, most]) => (
        <label key={field}>
          {say(label)}
          <input maxLength={most} value={entry[field]} onInput={set(field)} />
        </label>
      ))}
      {AMOUNTS.map(([amount, amountLabel, currency, fullLabel]) => (
        <span key={amount} class="amount-fields">
          <label>
            {say(amountLabel)}
            <input inputMode="decimal" size={8} value={entry[amount]} onInput={set(amount)} />
          </label>
          <label>
            {say('timeCurrency')}
            <input
              maxLength={3}
              size={4}
              aria-label={fullLabel && say(fullLabel)}
              value={entry[currency]}
              onInput={set(currency)}
            />
          </label>
        </span>
      ))}
      <label>
        {say('minutesWorked')}
        <input inputMode="decimal" size={8} value={entry.minutes} onInput={set('minutes')} />
      </label>
      <label>
        {say('timeAddStatus')}
        <select value={entry.status} onChange={set('status')}>
          {!row && <option value="">{say('leaveAsIs')}</option>}
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
        {onRemove && (
          <button type="button" class="bad" disabled={busy} onClick={onRemove}>
            {say('timeRemove')}
          </button>
        )}
      </span>
    </form>
  );
}
