// Knows how the worker says what share of their money goes to contributions. Refuses to advise on it.
import { useState } from 'preact/hooks';
import { CONTRIBUTIONS, type Contribution } from '../../lib/core/net';
import { dayText } from '../../lib/words/date';
import { type Key, say } from '../../lib/words/say';
import { onSubmit } from '../parts/on-submit';
import { SaveLine } from './save-line';
import { type Save, useSaid } from './use-said';

export interface ContributionSettingsProps {
  /** 0.212 for 21.2 %. */
  share?: number;
  onSave: Save<{ contribution: number | undefined }>;
}

const NAMES: Record<Contribution['id'], Key> = {
  'fr-bic': 'shareFrBic',
  'fr-other': 'shareFrOther',
  us: 'shareUs',
};

/** 0.212 → `21.2`: what binary makes of it is cut off. */
const percent = (share: number): string => String(Number((share * 100).toFixed(6)));

export function ContributionSettings({ share, onSave }: ContributionSettingsProps) {
  const [typed, type] = useState(share === undefined ? '' : percent(share));
  const { said, hush, refuse, keep } = useSaid();
  const preset = CONTRIBUTIONS.find(each => percent(each.share) === typed);
  const write = (text: string): void => {
    hush();
    type(text);
  };
  const save = (): void => {
    const value = Number(typed);
    if (typed === '') keep(onSave({ contribution: undefined }));
    else if (!(value >= 0 && value <= 99)) refuse(say('shareBad'));
    else keep(onSave({ contribution: Number((value / 100).toFixed(8)) }));
  };
  return (
    <section class="card" aria-labelledby="set-share">
      <h2 id="set-share">{say('shareHeading')}</h2>
      <p class="quiet">{say('shareHint')}</p>
      <form noValidate onSubmit={onSubmit(save)}>
        <div class="setting">
          <label>
            {say('sharePreset')}
            <select
              value={preset?.id ?? ''}
              onChange={({ currentTarget: { value } }) => {
                const chosen = CONTRIBUTIONS.find(({ id }) => id === value);
                write(chosen ? percent(chosen.share) : '');
              }}
            >
              <option value="">{say('shareOwn')}</option>
              {CONTRIBUTIONS.map(({ id }) => (
                <option key={id} value={id}>
                  {say(NAMES[id])}
                </option>
              ))}
            </select>
          </label>
          {preset && <p class="quiet">{say('checkFirst', preset.source, dayText(preset.asOf, 'full'))}</p>}
        </div>
        <div class="setting">
          <label>
            {say('sharePercent')}
            <input
              type="number"
              min={0}
              max={99}
              step="any"
              value={typed}
              onInput={({ currentTarget }) => write(currentTarget.value)}
            />
          </label>
        </div>
        <SaveLine said={said} />
      </form>
    </section>
  );
}
