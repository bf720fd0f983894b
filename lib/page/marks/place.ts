// Knows where on the page an offer lies and how its mark and veil are put there. Refuses to mix the two: reading lays the page out, writing undoes it.
import type { Ground } from './ground';

export interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Nothing of it is to be seen. */
  readonly hidden: boolean;
  /** More than a screen away from what is seen: it can wait. */
  readonly far: boolean;
}
/** Lies over an offer, in the colour and shape of what is beneath. */
export interface Veil {
  readonly element: HTMLElement;
  readonly ground: Ground;
}
export interface Laid {
  readonly tag: HTMLElement;
  veil?: Veil | undefined;
  at?: string | undefined;
}

/** How far the mark stays from the offer's right edge. */
const INSET = 12;

/** Places are told from where the overlay itself begins. `scrollers`: what lies beyond the edge of one is hidden. */
export function placesFrom(host: Element, scrollers: Iterable<Element>): (offer: Element) => Place {
  const origin = host.getBoundingClientRect();
  const screen = host.ownerDocument.defaultView?.innerHeight ?? Number.POSITIVE_INFINITY;
  const frames = [...scrollers].map(element => ({ element, rect: element.getBoundingClientRect() }));
  return offer => {
    const { left, top, width, height } = offer.getBoundingClientRect();
    const outside = frames.some(
      ({ element, rect }) => element.contains(offer) && (top < rect.top - INSET || top > rect.bottom - INSET),
    );
    return {
      left: Math.round(left - origin.left),
      top: Math.round(top - origin.top),
      width: Math.round(width),
      height: Math.round(height),
      hidden: width === 0 || height === 0 || outside,
      far: top > 2 * screen || top + height < -screen,
    };
  };
}

/** What lies where it lay is not touched. */
export function put(each: Laid, { left, top, width, height, hidden }: Place): void {
  const at = hidden ? 'hidden' : `${left} ${top} ${width} ${height}`;
  if (at === each.at) return;
  each.at = at;
  const { tag, veil } = each;
  if (tag.hidden !== hidden) tag.hidden = hidden;
  // `translate` is one value to the browser, `transform` a list of functions: it costs half as much.
  tag.style.translate = `${left + width - INSET}px ${top - INSET}px`;
  if (!veil) return;
  const { color, radius } = veil.ground;
  veil.element.hidden = hidden;
  // At once: each part alone is read anew by the browser.
  veil.element.style.cssText = `translate: ${left}px ${top}px; width: ${width}px; height: ${height}px; background: ${color}; border-radius: ${radius}`;
}
