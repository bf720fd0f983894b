// Knows how it is said that a task holds attention whatever the tabs show, and how that begins and ends. Refuses to know time.
import { say } from '../../lib/words/say';
import type { NowProps, Running } from './now';

export function Holding({ running, busy, onResume, onElsewhere }: NowProps & { running: Running }) {
  if (running.unpaid || running.state === 'paused') return null;
  if (running.held === 'timer') return <p class="quiet holding">{say('heldByTimer')}</p>;
  if (running.held !== 'elsewhere')
    return (
      <p class="holding">
        <button type="button" class="link" disabled={busy} onClick={onElsewhere}>
          {say('elsewhere')}
        </button>
      </p>
    );
  return (
    <p class="holding">
      <span class="quiet">{say('heldElsewhere')}</span>{' '}
      <button type="button" class="link" disabled={busy} onClick={onResume}>
        {say('elsewhereOver')}
      </button>
    </p>
  );
}
