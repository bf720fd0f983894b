// Knows how a timer by hand is started and stopped from the popup. Refuses to keep time: the background does.
import type { ComponentType } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { StartTimer } from '../../components/timer/start-timer';
import { say } from '../../lib/words/say';
import type { Desk } from '../ledger/desk';
import { platformChoices } from '../ledger/time/platform-choices';
import { startTimer, stopTimer } from '../ledger/time/work';

export interface TimerPartProps {
  desk: Desk;
  /** Platform of the tab the popup was opened on. */
  here?: string;
  /** Title of what a timer runs for. */
  running?: string;
  busy: boolean;
  press: (tell: () => Promise<unknown>) => Promise<void>;
  onClose: () => void;
}

export interface OpenTimer extends Pick<TimerPartProps, 'desk' | 'here'> {
  readonly Part: ComponentType<TimerPartProps>;
}

export function TimerPart({ desk, here, running, busy, press, onClose }: TimerPartProps) {
  const part = useRef<HTMLElement>(null);
  useEffect(() => part.current?.querySelector<HTMLElement>('select, button')?.focus(), []);
  const all = platformChoices(desk);
  const platforms = [...all.filter(({ id }) => id === here), ...all.filter(({ id }) => id !== here)];
  return (
    <section
      class="card timer"
      aria-label={say('timeTimer')}
      ref={part}
      onKeyDown={event => {
        if (event.key !== 'Escape') return;
        // The browser would close the whole popup.
        event.preventDefault();
        onClose();
      }}
    >
      <StartTimer
        platforms={platforms}
        running={running}
        busy={busy}
        onStart={work => void press(() => startTimer(desk, work)).then(onClose)}
        onStop={() => void press(stopTimer).then(onClose)}
      />
    </section>
  );
}
