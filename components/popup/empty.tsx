// Knows what is said to someone whose ledger is empty. Refuses to know where the button leads.
import { say } from '../../lib/words/say';

export interface EmptyProps {
  /** Whether any platform is already allowed. */
  allowed: boolean;
  onChoose: () => void;
  /** Sample data is being written. */
  busy: boolean;
  onSample: () => void;
}

export const Empty = ({ allowed, onChoose, busy, onSample }: EmptyProps) => (
  <section class="card empty" aria-labelledby="empty">
    <h2 id="empty">{say('emptyHeading')}</h2>
    <p class="quiet">{say(allowed ? 'emptyAllowed' : 'emptyHint')}</p>
    <p>
      <button type="button" class={allowed ? undefined : 'main'} onClick={onChoose}>
        {say('choosePlatforms')}
      </button>{' '}
      <button type="button" disabled={busy} onClick={onSample}>
        {say('sampleLoad')}
      </button>
    </p>
  </section>
);
