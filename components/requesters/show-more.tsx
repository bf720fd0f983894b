// Knows the button beneath a list that is shown in part. Refuses to know what is listed.
import { say } from '../../lib/words/say';

/** `left`: how many more there are; without any there is no button. */
export const ShowMore = ({ left, onMore }: { left: number; onMore: () => void }) =>
  left > 0 ? (
    <p class="buttons">
      <button type="button" onClick={onMore}>
        {say('reqMore')}
      </button>
    </p>
  ) : null;
