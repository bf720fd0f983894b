// Knows that who stood on a line which is gone stands on its list. Refuses to know what is in a line.
import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/** Else the next Tab would begin at the top of the page. `isOther`: the lines that come are another list's, in the same places. */
export function useKeptFocus({ current: list }: RefObject<HTMLElement | null>, isOther: boolean): void {
  const stood = document.activeElement;
  const isLine = list?.contains(stood) && stood?.closest('tbody') !== null;
  useLayoutEffect(() => {
    if (isLine && (isOther || !list?.contains(document.activeElement))) list?.focus({ preventScroll: true });
  });
}
