// Knows that an absence is asked about once: until it is answered, or the worker saw the question and moved on. Refuses to draw it.

/** Shown for less than this, it was not seen. */
const SEEN = 5000;

export interface Question<G> {
  /** What to ask now, given what nobody was asked about yet. */
  readonly of: (gap: G | undefined) => G | undefined;
  /** Answered, or out of sight: it is asked here no more, unless it was not seen long enough. */
  readonly over: () => void;
}

/** `seen` makes it nobody else's question; here it stands on until `over`. */
export function question<G extends { readonly id: string }>(
  page: Pick<Window, 'setTimeout' | 'clearTimeout'>,
  seen: (gap: string) => void,
): Question<G> {
  let held: G | undefined;
  let shown: string | undefined;
  let timer: number | undefined;
  return {
    of(gap) {
      if (gap === undefined && held === undefined) {
        // Answered or seen elsewhere.
        page.clearTimeout(timer);
        shown = undefined;
      }
      if (gap === undefined || gap.id === held?.id) return held;
      if (gap.id === shown) return gap;
      page.clearTimeout(timer);
      shown = gap.id;
      timer = page.setTimeout(() => {
        held = gap;
        seen(gap.id);
      }, SEEN);
      return gap;
    },
    over() {
      page.clearTimeout(timer);
      held = undefined;
      shown = undefined;
    },
  };
}
