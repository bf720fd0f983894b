// Knows how marks and veils are laid over the offers they belong to: all reading first, then all writing. Refuses to touch the page's own elements.
import type { OfferMark } from '../../messages';
import type { ShownOffer } from '../../platforms/read/offers';
import { say } from '../../words/say';
import { makeFrame } from '../chip/frame';
import { part } from '../chip/parts';
import { type Ground, groundOf } from './ground';
import { STYLE } from './style';
import { makeTag, type Tag } from './tag';

export interface Overlay {
  /**
   * The offers that are there, with what is said of each; an offer without a mark gets none. Of many new ones it draws the
   * first and answers `more`: the others are for the next frame.
   */
  readonly draw: (
    offers: readonly ShownOffer[],
    marks: ReadonlyMap<string, OfferMark>,
    now: number,
  ) => 'more' | undefined;
  /** Something moved: lays everything anew. */
  readonly lay: () => void;
  /** A part of the page that scrolls by itself: what lies beyond its edge is not shown. */
  readonly scrolled: (scroller: Element) => void;
  readonly remove: () => void;
}

interface Laid {
  readonly tag: Tag;
  said?: OfferMark;
  veil?: HTMLElement | undefined;
  at?: string;
}

/** New marks in one frame: what an old laptop can spare of it. */
const SLICE = 8;
/** How far the mark stays from the offer's right edge. */
const INSET = 12;

export function makeOverlay(page: Window): Overlay {
  const { document } = page;
  const { host, root, remove } = makeFrame(document, 'taskfare-marks', STYLE);
  const list = part(document, 'div', 'list');
  list.setAttribute('role', 'list');
  list.setAttribute('aria-label', say('marksName'));
  root.append(list);
  const laid = new Map<Element, Laid>();
  const scrollers = new Set<Element>();

  const drop = (offer: Element, { tag, veil }: Laid): void => {
    tag.element.remove();
    veil?.remove();
    laid.delete(offer);
  };
  /** Beneath its mark, and beneath all others: veils come first. */
  const veilOn = ({ color, radius }: Ground): HTMLElement => {
    const veil = part(document, 'div', 'veil');
    veil.style.background = `color-mix(in srgb, ${color} 60%, transparent)`;
    veil.style.borderRadius = radius;
    list.prepend(veil);
    return veil;
  };

  const lay = (): void => {
    if (host.hidden) return;
    const origin = host.getBoundingClientRect();
    const frames = [...scrollers].map(element => ({ element, rect: element.getBoundingClientRect() }));
    const read = [...laid].map(([offer, each]) => {
      const rect = offer.getBoundingClientRect();
      const outside = frames.some(
        ({ element, rect: frame }) =>
          element.contains(offer) && (rect.top < frame.top - INSET || rect.top > frame.bottom - INSET),
      );
      return { each, rect, hidden: rect.width === 0 || rect.height === 0 || outside };
    });
    for (const { each, rect, hidden } of read) {
      const left = Math.round(rect.left - origin.left);
      const top = Math.round(rect.top - origin.top);
      const [width, height] = [Math.round(rect.width), Math.round(rect.height)];
      const at = hidden ? 'hidden' : `${left} ${top} ${width} ${height}`;
      if (at === each.at) continue;
      each.at = at;
      const { element } = each.tag;
      element.hidden = hidden;
      element.style.transform = `translate(calc(${left + width - INSET}px - 100%), ${top - INSET}px)`;
      if (!each.veil) continue;
      each.veil.hidden = hidden;
      each.veil.style.transform = `translate(${left}px, ${top}px)`;
      each.veil.style.width = `${width}px`;
      each.veil.style.height = `${height}px`;
    }
  };

  return {
    draw(offers, marks, now) {
      const shown = new Set(offers.filter(({ job }) => marks.has(job)).map(({ element }) => element));
      for (const [offer, each] of [...laid]) if (!shown.has(offer)) drop(offer, each);
      const marked = offers.flatMap(({ element, job }) => {
        const mark = marks.get(job);
        const each = laid.get(element);
        return mark && each?.said !== mark ? [{ element, mark, each }] : [];
      });
      const next = marked.slice(0, SLICE).map(one => ({
        ...one,
        ground: one.mark.dim && !one.each?.veil ? groundOf(page, one.element) : undefined,
      }));
      for (const { element, mark, each = { tag: makeTag(document) } as Laid, ground } of next) {
        each.said = mark;
        each.tag.fill(mark, now);
        if (!each.tag.element.isConnected) list.append(each.tag.element);
        if (ground) {
          each.veil = veilOn(ground);
          each.at = undefined;
        }
        if (!mark.dim) {
          each.veil?.remove();
          each.veil = undefined;
        }
        laid.set(element, each);
      }
      host.hidden = laid.size === 0;
      lay();
      return marked.length > SLICE ? 'more' : undefined;
    },
    lay,
    scrolled(scroller) {
      scrollers.add(scroller);
      lay();
    },
    remove,
  };
}
