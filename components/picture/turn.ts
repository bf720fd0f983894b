// Knows in which order pictures are drawn: those in sight first and together, the others one by one, so that nothing waits for them. Refuses to know what they show.

interface Turn {
  readonly element: HTMLElement;
  readonly draw: (width: number) => void;
}

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
  const seen = measured.filter(each => each.seen);
  const [first] = measured;
  const now = seen.length > 0 || first === undefined ? seen : [first];
  for (const { turn, width } of now) if (waiting.delete(turn)) turn.draw(width);
  if (waiting.size === 0 || called) return;
  called = true;
  setTimeout(next);
}

function isInSight(element: HTMLElement): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom >= 0 && top <= innerHeight;
}
