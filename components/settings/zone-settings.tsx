// Knows how the worker says in which zone their days begin. Refuses to lay days anew.
import { useState } from 'preact/hooks';
import { say } from '../../lib/words/say';
import { onSubmit } from '../parts/on-submit';
import { SaveLine } from './save-line';
import { type Save, useSaid } from './use-said';

export interface ZoneSettingsProps {
  zone: string;
  /** Suggested; any other that the browser knows will do. */
  zones: readonly string[];
  onSave: Save<{ zone: string }>;
}

/** As the browser spells it, or undefined where it knows no such zone. */
function known(zone: string): string | undefined {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone;
  } catch {
    return undefined;
  }
}

export function ZoneSettings({ zone, zones, onSave }: ZoneSettingsProps) {
  const [typed, type] = useState(zone);
  const { said, hush, refuse, keep } = useSaid();
  const save = (): void => {
    const meant = known(typed.trim());
    if (meant === undefined) refuse(say('setZoneBad'));
    else keep(onSave({ zone: meant }));
  };
  return (
    <section class="card" aria-labelledby="set-zone">
      <h2 id="set-zone">{say('setZone')}</h2>
      <form onSubmit={onSubmit(save)}>
        <div class="setting">
          <input
            required
            list="zones"
            maxLength={60}
            value={typed}
            aria-labelledby="set-zone"
            aria-describedby="zone-hint"
            onInput={({ currentTarget }) => {
              hush();
              type(currentTarget.value);
            }}
          />
          <datalist id="zones">
            {zones.map(each => (
              <option key={each} value={each} />
            ))}
          </datalist>
          <p class="quiet" id="zone-hint">
            {say('setZoneHint')}
          </p>
        </div>
        <SaveLine said={said} />
      </form>
    </section>
  );
}
