// Knows how a form of settings is saved and what is said then. Refuses to save.
import { say } from '../../lib/words/say';

export interface SaveLineProps {
  /** What the last press came to. */
  said?: Said;
}

export interface Said {
  readonly text: string;
  readonly bad?: true;
}

export const SaveLine = ({ said }: SaveLineProps) => (
  <p class="buttons">
    <button type="submit" class="main">
      {say('setSave')}
    </button>
    <span role="status" class={said?.bad && 'bad'}>
      {said?.text}
    </span>
  </p>
);
