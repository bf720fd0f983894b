// Knows what can be done with the selected tasks. Refuses to do it.
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { sayCount } from '../../lib/words/count';
import { say } from '../../lib/words/say';

export interface TaskChosenProps {
  count: number;
  busy: boolean;
  /** Absent: these cannot be one task. */
  onMerge?: () => void;
  onRemove: () => void;
  onClear: () => void;
  /** The form that edits them. */
  children: ComponentChildren;
}

export function TaskChosen({ count, busy, onMerge, onRemove, onClear, children }: TaskChosenProps) {
  const [editing, setEditing] = useState(false);
  return (
    <section class="card chosen-tasks" aria-label={say('selectedTasks')}>
      <p class="buttons">
        <strong role="status">{sayCount('selected', count)}</strong>
        <button type="button" aria-expanded={editing} disabled={busy} onClick={() => setEditing(!editing)}>
          {say('editSelected')}
        </button>
        {onMerge && (
          <button type="button" disabled={busy} onClick={onMerge}>
            {say('mergeSelected')}
          </button>
        )}
        <button type="button" class="bad" disabled={busy} onClick={onRemove}>
          {say('removeSelected')}
        </button>
        <button type="button" onClick={onClear}>
          {say('selectNone')}
        </button>
      </p>
      {editing && children}
    </section>
  );
}
