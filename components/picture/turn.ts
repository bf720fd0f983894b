// Knows in which order pictures are drawn: those in sight first and together, the others a few at a time, so that nothing waits for them. Refuses to know what they show.

interface Turn {
  readonly element: HTMLElement;
  readonly draw: (width: number) => void;
}

interface Measured {
  readonly turn: Turn;
  readonly width: number;
}

/** So long the page may be held, ms: longer is felt. */
const HELD = 40;

const waiting = new Set<Turn>();
let called = false;

/** `draw` is told the width there is. Returns how to give up the turn. */
export function takeTurn(element: HTMLElement, draw: Turn['draw']): () => void {
  const turn = { element, draw };
  waiting.add(turn);
  if (!called) {
    called = true;
    queueMicrotask(next);
  }
  return () => waiting.delete(turn);
}

/** All are measured before the first is drawn: measuring between two drawings would lay the page out again for each. */
function next(): void {
  called = false;
  const measured = [...waiting].map(turn => ({
    turn,
    width: turn.element.clientWidth,
    seen: isInSight(turn.element),
  }));
  for (const each of measured) if (each.seen) take(each);
  later(measured.filter(each => !each.seen));
}

function later(others: readonly Measured[]): void {
  if (others.length === 0) return;
  setTimeout(() => {
    const until = performance.now() + HELD;
    let done = 0;
    do take(others[done++]!);
    while (done < others.length && performance.now() < until);
    later(others.slice(done));
  });
}

/** Once, though it may have been measured twice. */
function take({ turn, width }: Measured): void {
  if (waiting.delete(turn)) turn.draw(width);
}

function isInSight(element: HTMLElement): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom >= 0 && top <= innerHeight;
}
