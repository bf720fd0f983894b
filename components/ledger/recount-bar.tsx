// Knows how a recount is shown: how far it is, stopped or going on, and what that means for the figures. Refuses to count.
import { shareText } from '../../lib/words/number';
import { say } from '../../lib/words/say';

export interface RecountBarProps {
  /** Absent: every figure is right, and there is nothing to say. */
  done?: {
    readonly is: 'running' | 'held';
    /** 0…1 */
    readonly share: number;
    /** What is not counted yet is in no figure; otherwise it is there as it was before. */
    readonly dropped: boolean;
  };
  onCancel: () => void;
  onGoOn: () => void;
}

export function RecountBar({ done, onCancel, onGoOn }: RecountBarProps) {
  const held = done?.is === 'held';
  const said = held
    ? say('recountStopped', say(done.dropped ? 'recountMissing' : 'recountMixed'))
    : done && say('recountRunning');
  return (
    <div class={done ? 'recount card' : 'recount'}>
      {done && (
        <p class="progress">
          <progress max="1" value={done.share} aria-label={say('recountRunning')} />
          <span class="number">{shareText(done.share)}</span>
          {/* One button, so that whoever pressed it by keyboard is still on it. */}
          <button type="button" onClick={held ? onGoOn : onCancel}>
            {say(held ? 'recountGoOn' : 'cancel')}
          </button>
        </p>
      )}
      {/* There before it says anything, to be heard from. */}
      <p role="status" class={held ? 'bad' : undefined}>
        {said}
      </p>
    </div>
  );
}
