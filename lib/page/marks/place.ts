// Knows where on the page an offer lies and how its mark and veil are put there. Refuses to mix the two: reading lays the page out, writing undoes it.
import type { Ground } from './ground';

export interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Nothing of it is to be seen. */
  readonly hidden: boolean;
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
  /** Where its upper right corner is, told as places are. */
  corner?: Corner;
}
export interface Corner {
  readonly left: number;
  readonly top: number;
}

/** How far the mark stays from the offer's right edge, and how much of it stands above. */
export const INSET = 12;

/** All that is moved is moved so: `translate` is one value to the browser, `transform` a list of functions. */
export const translate = ({ left, top }: Corner): string => `${left}px ${top}px`;

/** Places are told from where the overlay itself begins. `scrollers`: what lies beyond the edge of one is hidden. */
export function placesFrom(host: Element, scrollers: Iterable<Element>): (offer: Element) => Place {
  const origin = host.getBoundingClientRect();
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
    };
  };
}

/** `from`: where the box begins that it is put into. What lies where it lay in that box is not touched. */
export function put(each: Laid, { left, top, width, height, hidden }: Place, from: Corner): void {
  each.corner = { left: left + width - INSET, top: top - INSET };
  const within = { left: left - from.left, top: top - from.top };
  const at = hidden ? 'hidden' : `${within.left} ${within.top} ${width} ${height}`;
  if (at === each.at) return;
  each.at = at;
  const { tag, veil } = each;
  if (tag.hidden !== hidden) tag.hidden = hidden;
  tag.style.translate = translate({ left: within.left + width - INSET, top: within.top - INSET });
  if (!veil) return;
  const { color, radius } = veil.ground;
  veil.element.hidden = hidden;
  // At once: each part alone is read anew by the browser.
  veil.element.style.cssText = `translate: ${translate(within)}; width: ${width}px; height: ${height}px; background: ${color}; border-radius: ${radius}`;
}
