// Knows how long work is shown and stopped. Refuses to know the work.
import { useEffect, useRef } from 'preact/hooks';
import { shareText } from '../../lib/words/number';
import { say } from '../../lib/words/say';

export interface ProgressProps {
  /** 0…1 */
  done: number;
  /** Absent: it cannot be stopped. */
  onCancel?: () => void;
}

const isLost = (focused: Element | null): boolean =>
  focused === null || focused === document.body || focused.matches(':disabled');

export function Progress({ done, onCancel }: ProgressProps) {
  const part = useRef<HTMLParagraphElement>(null);
  // What was pressed is out of use meanwhile, and Firefox lets no Tab leave such a button: the next Tab is at Cancel.
  useEffect(() => {
    const pressed = document.activeElement;
    if (isLost(pressed)) part.current?.focus();
    return () =>
      void setTimeout(() => {
        if (isLost(document.activeElement) && pressed instanceof HTMLElement) pressed.focus();
      });
  }, []);
  return (
    <p class="progress" ref={part} tabIndex={-1}>
      <progress max="1" value={done} aria-label={say('working')} />
      <span class="number">{shareText(done)}</span>
      {onCancel && (
        <button type="button" onClick={onCancel}>
          {say('cancel')}
        </button>
      )}
    </p>
  );
}
