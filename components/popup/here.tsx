// Knows what can be done with the open site: time it, or teach its page. Refuses to know how.
import { say } from '../../lib/words/say';

export interface HereProps {
  host: string;
  /** Something of the site is read or timed already. */
  known: boolean;
  onWork: () => void;
  onTeach: () => void;
}

export const Here = ({ host, known, onWork, onTeach }: HereProps) => (
  <section class="card here" aria-label={host}>
    <p class="quiet clip">{host}</p>
    <p class="here-buttons">
      {!known && (
        <button type="button" onClick={onWork}>
          {say('hereWork')}
        </button>
      )}
      <button type="button" onClick={onTeach}>
        {say(known ? 'teachAgain' : 'teachHeading')}
      </button>
    </p>
  </section>
);
