// Knows how long work is shown and stopped. Refuses to know the work.
import { shareText } from '../../lib/words/number';
import { say } from '../../lib/words/say';

export interface ProgressProps {
  /** 0…1 */
  done: number;
  /** Absent: it cannot be stopped. */
  onCancel?: () => void;
}

export const Progress = ({ done, onCancel }: ProgressProps) => (
  <p class="progress">
    <progress max="1" value={done} aria-label={say('working')} />
    <span class="number">{shareText(done)}</span>
    {onCancel && (
      <button type="button" onClick={onCancel}>
        {say('cancel')}
      </button>
    )}
  </p>
);
