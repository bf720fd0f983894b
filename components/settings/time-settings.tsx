// Knows how the worker sets what counts as time. Refuses to count it.
import { useState } from 'preact/hooks';
import type { Settings } from '../../lib/core/setting';
import { type Key, say } from '../../lib/words/say';
import { onSubmit } from '../parts/on-submit';
import { NumberField } from './number-field';
import { SaveLine } from './save-line';
import { type Save, useSaid } from './use-said';

type Lengths = Pick<Settings, 'idleAfter' | 'absence' | 'soundAsks'>;

export interface TimeSettingsProps {
  settings: Lengths;
  onSave: Save<Lengths>;
}

const SECOND = 1000;
const MINUTE = 60_000;

/** Browsers notice idleness from 15 s on. Beyond these limits a wrong number would be more likely than a meant one. */
const FIELDS = [
  { name: 'idleAfter', label: 'setIdle', hint: 'setIdleHint', unit: SECOND, min: 15, max: 600, step: 1 },
  { name: 'absence', label: 'setAbsence', hint: 'setAbsenceHint', unit: MINUTE, min: 0, max: 15, step: 0.5 },
  { name: 'soundAsks', label: 'setSound', hint: 'setSoundHint', unit: MINUTE, min: 5, max: 180, step: 1 },
] as const satisfies readonly { name: keyof Lengths; label: Key; hint: Key; [more: string]: unknown }[];

export function TimeSettings({ settings, onSave }: TimeSettingsProps) {
  const [typed, type] = useState<Readonly<Record<string, string>>>(() =>
    Object.fromEntries(FIELDS.map(({ name, unit }) => [name, String(settings[name] / unit)])),
  );
  const { said, hush, keep } = useSaid();
  const save = (): void =>
    keep(
      onSave(
        Object.fromEntries(
          FIELDS.map(({ name, unit }) => [name, Math.round(Number(typed[name]) * unit)]),
        ) as unknown as Lengths,
      ),
    );
  return (
    <section class="card" aria-labelledby="set-time">
      <h2 id="set-time">{say('setTimeHeading')}</h2>
      <p class="quiet">{say('setFromNow')}</p>
      <form onSubmit={onSubmit(save)}>
        {FIELDS.map(({ name, label, hint, unit, ...limits }) => (
          <NumberField
            key={name}
            name={name}
            label={say(label)}
            hint={say(hint)}
            value={typed[name] ?? ''}
            {...limits}
            onValue={value => {
              hush();
              type({ ...typed, [name]: value });
            }}
          />
        ))}
        <SaveLine said={said} />
      </form>
    </section>
  );
}
