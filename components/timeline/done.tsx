// Knows how it is said that something was done, with its undoing at hand. Refuses to undo.
import { useEffect, useRef } from 'preact/hooks';
import { say } from '../../lib/words/say';

export interface DoneProps {
  text: string;
  busy: boolean;
  /** Absent: there is nothing to take back. */
  onUndo?: () => void;
}

/** The form that did it is gone: the focus goes to where it can be taken back. Each act has one of its own (`key`). */
export function Done({ text, busy, onUndo }: DoneProps) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  return (
    <div class="done">
      <span role="status">{text}</span>
      {onUndo && (
        <button type="button" ref={button} disabled={busy} onClick={onUndo}>
          {say('timeUndo')}
        </button>
      )}
    </div>
  );
}
