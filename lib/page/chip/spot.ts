// Knows where a small thing may lie without covering what a page offers. Refuses to look at the page itself: it is told what is taken.

export interface Size {
  readonly width: number;
  readonly height: number;
}
/** Distance from the left and the bottom edge of the window, in CSS pixels. */
export interface Spot {
  readonly left: number;
  readonly bottom: number;
}

const EDGE = 8;
const STEPS = 12;

/** The lowest free spot along the left edge, then along the bottom; `undefined`: there is none. */
export function freeSpot(
  size: Size,
  window: Size,
  isTaken: (x: number, y: number) => boolean,
): Spot | undefined {
  const up = spread(window.height - size.height - 2 * EDGE).map(bottom => ({ left: EDGE, bottom }));
  const along = spread(window.width - size.width - 2 * EDGE).map(left => ({ left, bottom: EDGE }));
  return [...up, ...along].find(spot => !covers(spot, size, window, isTaken));
}

export function covers(
  { left, bottom }: Spot,
  { width, height }: Size,
  window: Size,
  isTaken: (x: number, y: number) => boolean,
): boolean {
  const top = window.height - bottom - height;
  const xs = [left + 1, left + width / 2, left + width - 1];
  const ys = [top + 1, top + height / 2, top + height - 1];
  return xs.some(x => ys.some(y => isTaken(x, y)));
}

/** Kept within the window, wherever it was dragged and however the window shrank. */
export const within = ({ left, bottom }: Spot, size: Size, window: Size): Spot => ({
  left: Math.max(0, Math.min(left, window.width - size.width)),
  bottom: Math.max(0, Math.min(bottom, window.height - size.height)),
});

const spread = (room: number): number[] =>
  room < 0 ? [] : Array.from({ length: STEPS + 1 }, (_, step) => EDGE + (room / STEPS) * step);
