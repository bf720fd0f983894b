// Knows how the script listens on a page: before the page does, without ever holding it up. Refuses to listen after its end.

export type Listen = (target: EventTarget, kinds: string, heard: (event: Event) => void) => void;

/** `kinds`: names of events, with a space between. */
export const listener =
  (signal: AbortSignal): Listen =>
  (target, kinds, heard) => {
    for (const kind of kinds.split(' '))
      target.addEventListener(kind, heard, { capture: true, passive: true, signal });
  };
