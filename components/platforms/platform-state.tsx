// Knows how one platform's way of being timed is shown and changed. Refuses to ask the browser: a click is handed on as it is.
import { say } from '../../lib/words/say';
import type { PlatformView } from './platform-line';

export interface PlatformStateProps {
  platform: PlatformView;
  /** Ticked, to be allowed with others. */
  chosen: boolean;
  onChoose: () => void;
  onAllow: () => void;
  onTakeBack: () => void;
  onTimerOnly: () => void;
  onClock: (shown: boolean) => void;
}

/** Buttons have the platform in their names: a list of equal names says nothing to who cannot see the line. */
export function PlatformState(props: PlatformStateProps) {
  const { id, name, mode } = props.platform;
  return (
    <span class="platform-name">
      {mode === 'off' ? (
        <label class="choose">
          <input
            type="checkbox"
            aria-describedby={`about-${id}`}
            checked={props.chosen}
            onChange={props.onChoose}
          />
          <span class="name">{name}</span>
        </label>
      ) : (
        <span class={mode === 'automatic' ? 'state allowed' : 'state'}>
          <span class="sign" aria-hidden="true">
            {mode === 'automatic' ? '✓' : '◷'}
          </span>
          <span class="name">{name}</span>
          <span class="quiet"> {say(mode === 'automatic' ? 'allowed' : 'timerOnlyState')}</span>
        </span>
      )}
      {mode === 'automatic' && <ClockSwitch {...props} />}
      <span class="platform-buttons">
        {mode === 'timerOnly' ? (
          <button type="button" aria-label={say('makeAutomaticOf', name)} onClick={props.onAllow}>
            {say('makeAutomatic')}
          </button>
        ) : (
          <button type="button" aria-label={say('timerOnlyOf', name)} onClick={props.onTimerOnly}>
            {say('timerOnly')}
          </button>
        )}
        {mode === 'automatic' && (
          <button type="button" aria-label={say('takeBackFrom', name)} onClick={props.onTakeBack}>
            {say('takeBack')}
          </button>
        )}
      </span>
    </span>
  );
}

const ClockSwitch = ({ platform: { name, clock }, onClock }: PlatformStateProps) => (
  <label class="clock-switch">
    <input
      type="checkbox"
      aria-label={say('clockOnPageOf', name)}
      checked={clock}
      onChange={event => onClock(event.currentTarget.checked)}
    />
    {say('clockOnPage')}
  </label>
);
