// Knows that every picture has a table, made when it is asked for. Refuses to know what is in it.
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { say } from '../../lib/words/say';

export interface TableBehindProps {
  /** Says whose table it is. */
  name: string;
  children: () => ComponentChildren;
}

export function TableBehind({ name, children }: TableBehindProps) {
  const [open, setOpen] = useState(false);
  return (
    <details class="table-behind" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{say('showTable')}</summary>
      {open && (
        // biome-ignore lint/a11y/useSemanticElements: no field; and no landmark, as the picture of that name is one
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        <div class="scroll-sideways" role="group" tabIndex={0} aria-label={name}>
          {children()}
        </div>
      )}
    </details>
  );
}
