// Knows the form that starts a timer by hand, and the button that stops it. Refuses to keep time.
import { useState } from 'preact/hooks';
import { type Key, say } from '../../lib/words/say';
import { onSubmit } from '../parts/on-submit';
import { emptyEntry, readEntry, type Work } from './work-entry';
import { WorkFields, type WorkFieldsProps } from './work-fields';

export interface StartTimerProps {
  platforms: WorkFieldsProps['platforms'];
  requesters?: WorkFieldsProps['requesters'];
  /** Title of what a timer runs for now. */
  running?: string;
  busy: boolean;
  onStart: (work: Work) => void;
  onStop: () => void;
}

export function StartTimer({ platforms, requesters, running, busy, onStart, onStop }: StartTimerProps) {
  const [entry, setEntry] = useState(emptyEntry(platforms));
  const [wrong, setWrong] = useState<Key>();
  const start = (): void => {
    const work = readEntry(entry);
    setWrong('wrong' in work ? work.wrong : undefined);
    if (!('wrong' in work)) onStart(work);
  };
  if (running !== undefined)
    return (
      <div class="timer-runs">
        <p>{say('timeTimerRuns', running)}</p>
        <button type="button" class="main" disabled={busy} onClick={onStop}>
          {say('timeStop')}
        </button>
      </div>
    );
  return (
    <form class="work-form" aria-label={say('timeTimer')} onSubmit={onSubmit(start)}>
      <p class="quiet">{say('timeTimerHint')}</p>
      <WorkFields entry={entry} platforms={platforms} requesters={requesters} onEntry={setEntry} />
      {wrong && <p role="alert">{say(wrong)}</p>}
      <button type="submit" class="main" disabled={busy}>
        {say('timeStartNow')}
      </button>
    </form>
  );
}
