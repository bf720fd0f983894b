// Knows how the worker says what a day and seven days should come to. Refuses to suggest it.
import { useState } from 'preact/hooks';
import type { Goal, Goals } from '../../lib/core/goal';
import { type Key, say } from '../../lib/words/say';
import { onSubmit } from '../parts/on-submit';
import { CurrencyField } from './currency-field';
import { SaveLine } from './save-line';
import { amountText, typedAmount } from './typed';
import { type Save, useSaid } from './use-said';

export interface GoalSettingsProps {
  goals?: Goals;
  onSave: Save<{ goals: Goals | undefined }>;
}

const HOUR = 3_600_000;
const SPANS = { day: 'goalDay', week: 'goalWeek' } as const satisfies Record<keyof Goals, Key>;
const KINDS = [
  ['none', 'goalNone'],
  ['time', 'goalTime'],
  ['money', 'goalMoney'],
] as const;

interface Typed {
  readonly kind: (typeof KINDS)[number][0];
  readonly amount: string;
  readonly currency: string;
}

function typedOf(goal: Goal | undefined): Typed {
  if (goal === undefined) return { kind: 'none', amount: '', currency: '' };
  if ('time' in goal) return { kind: 'time', amount: String(goal.time / HOUR), currency: '' };
  return { kind: 'money', amount: amountText(goal.money), currency: goal.money.currency };
}

/** `bad` where something is missing. */
function goalOf({ kind, amount, currency }: Typed): Goal | undefined | 'bad' {
  if (kind === 'none') return undefined;
  if (kind === 'time') {
    const hours = Number(amount);
    return hours > 0 && hours <= 168 ? { time: Math.round(hours * HOUR) } : 'bad';
  }
  const money = typedAmount(amount, currency);
  return money ? { money } : 'bad';
}

export function GoalSettings({ goals, onSave }: GoalSettingsProps) {
  const [typed, type] = useState({ day: typedOf(goals?.day), week: typedOf(goals?.week) });
  const { said, hush, refuse, keep } = useSaid();
  const save = (): void => {
    const [day, week] = [goalOf(typed.day), goalOf(typed.week)];
    if (day === 'bad' || week === 'bad') refuse(say('goalBad'));
    else keep(onSave({ goals: { ...(day && { day }), ...(week && { week }) } }));
  };
  return (
    <section class="card" aria-labelledby="set-goals">
      <h2 id="set-goals">{say('goalHeading')}</h2>
      <p class="quiet">{say('goalHint')}</p>
      <form noValidate onSubmit={onSubmit(save)}>
        {(['day', 'week'] as const).map(span => {
          const own = typed[span];
          const set = (change: Partial<Typed>): void => {
            hush();
            type({ ...typed, [span]: { ...own, ...change } });
          };
          return (
            <div key={span} class="setting one-line">
              <label>
                {say(SPANS[span])}
                <select
                  value={own.kind}
                  onChange={({ currentTarget }) => set({ kind: currentTarget.value as Typed['kind'] })}
                >
                  {KINDS.map(([kind, key]) => (
                    <option key={kind} value={kind}>
                      {say(key)}
                    </option>
                  ))}
                </select>
              </label>
              {own.kind !== 'none' && (
                <label>
                  {say(own.kind === 'time' ? 'goalHours' : 'timeAmount')}
                  <input
                    type="number"
                    min={0}
                    step="any"
                    value={own.amount}
                    onInput={({ currentTarget }) => set({ amount: currentTarget.value })}
                  />
                </label>
              )}
              {own.kind === 'money' && (
                <CurrencyField
                  label={say('timeCurrency')}
                  value={own.currency}
                  onValue={currency => set({ currency })}
                />
              )}
            </div>
          );
        })}
        <SaveLine said={said} />
      </form>
    </section>
  );
}
