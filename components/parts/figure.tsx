// Knows how a shown number carries its exact value. Refuses to know how the number came about.
import type { ComponentChildren } from 'preact';

export interface FigureProps {
  /** What the number is, the same name wherever it is shown: `today.realHourly.USD`. */
  name: string;
  /** Micros or ms, exact; the text beside it may be rounded. Undefined: unknown, said in words. */
  value: number | undefined;
  class?: string;
  children: ComponentChildren;
}

/** `data-figure` and `data-value` let a test read one number in the popup, the ledger and the export alike. */
export function Figure({ name, value, class: look, children }: FigureProps) {
  return (
    <span class={look} data-figure={name} data-value={value}>
      {children}
    </span>
  );
}
