// Knows where the chip lies: where the worker put it, else where it covers nothing. Refuses to stay in the way.
import type { Face } from './face';
import type { Frame } from './frame';
import { covers, freeSpot, type Spot, within } from './spot';
import { takenOn } from './taken';

export interface Lying {
  readonly spot: () => Spot;
  /** The worker's own choice: from then on it does not yield. */
  readonly put: (spot: Spot) => void;
  /** The page scrolled, grew or shrank under it. */
  readonly yieldWay: () => void;
}

const START: Spot = { left: 8, bottom: 8 };

export function lieOn(page: Window, { host }: Frame, face: Face, chosen: Spot | undefined): Lying {
  let spot = chosen ?? START;
  let isChosen = chosen !== undefined;
  const isTaken = takenOn(page.document, host);
  const room = () => ({ width: page.innerWidth, height: page.innerHeight });
  const size = () => {
    const { width, height } = host.getBoundingClientRect();
    return { width, height };
  };
  const show = (next: Spot): void => {
    spot = within(next, size(), room());
    // A transform is no layout shift, whenever it happens.
    host.style.transform = `translate(${spot.left}px, ${-spot.bottom}px)`;
  };
  return {
    spot: () => spot,
    put(next) {
      isChosen = true;
      face.small(false);
      show(next);
    },
    yieldWay() {
      if (isChosen) return show(spot);
      face.small(false);
      if (!covers(spot, size(), room(), isTaken)) return show(spot);
      const free = freeSpot(size(), room(), isTaken);
      if (free) return show(free);
      // Nowhere is room for the whole of it: only the handle, where that covers nothing, else at the edge.
      face.small(true);
      show(freeSpot(size(), room(), isTaken) ?? { left: 0, bottom: 0 });
    },
  };
}
