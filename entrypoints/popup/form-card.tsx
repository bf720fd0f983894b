// Knows how a form opens in the popup: at its first field, and away again by Escape. Refuses to know the form.
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

export interface FormCardProps {
  name: string;
  onClose: () => void;
  children: ComponentChildren;
}

export function FormCard({ name, onClose, children }: FormCardProps) {
  const part = useRef<HTMLElement>(null);
  useEffect(() => part.current?.querySelector<HTMLElement>('select, input, button')?.focus(), []);
  return (
    <section
      class="card timer"
      aria-label={name}
      ref={part}
      onKeyDown={event => {
        if (event.key !== 'Escape') return;
        // The browser would close the whole popup.
        event.preventDefault();
        onClose();
      }}
    >
      {children}
    </section>
  );
}
