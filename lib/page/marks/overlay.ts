// Knows how marks and veils are laid over the offers they belong to: all reading first, then all writing. Refuses to touch the page's own elements.
import type { OfferMark } from '../../messages';
import type { ShownOffer } from '../../platforms/read/offers';
import { say } from '../../words/say';
import { makeFrame } from '../chip/frame';
import { part } from '../chip/parts';
import { type Ground, groundsOf } from './ground';
import { join } from './join';
import { makeMore } from './more';
import { type Laid, placesFrom, put, type Veil } from './place';
import { STYLE } from './style';
import { fill, tagsOf } from './tag';

export interface Overlay {
  /** The offers that are there, with what is said of each; an offer without a mark gets none. */
  readonly draw: (offers: readonly ShownOffer[], marks: ReadonlyMap<string, OfferMark>) => void;
  /** Something moved: lays everything anew. */
  readonly lay: () => void;
  /** A part of the page that scrolls by itself: what lies beyond its edge is not shown. */
  readonly scrolled: (scroller: Element) => void;
  readonly remove: () => void;
}

interface Marked extends Laid {
  said?: OfferMark;
}

export function makeOverlay(page: Window): Overlay {
  const { document } = page;
  const { host, root, remove } = makeFrame(document, 'taskfare-marks', STYLE);
  // Veils lie beneath all marks.
  const veils = part(document, 'div', 'veils');
  const tags = part(document, 'div', 'tags');
  tags.setAttribute('role', 'group');
  tags.setAttribute('aria-label', say('marksName'));
  root.append(veils, tags);
  const laid = new Map<Element, Marked>();
  const scrollers = new Set<Element>();
  const newTag = tagsOf(document);
  const more = makeMore(document, tags, tag =>
    [...laid.values()].find(each => each.tag === tag)?.said?.lines.join('\n'),
  );

  const drop = (offer: Element, { tag, veil }: Marked): void => {
    tag.remove();
    veil?.element.remove();
    laid.delete(offer);
  };
  const veilOn = (ground: Ground): Veil => {
    const element = part(document, 'div', 'veil');
    veils.append(element);
    return { element, ground };
  };
  /** A veil comes and goes with what is said, and is laid anew with its mark. */
  const fillOne = (each: Marked, mark: OfferMark, ground: Ground | undefined): void => {
    each.said = mark;
    fill(each.tag, mark);
    if (ground) {
      each.veil = veilOn(ground);
      each.at = undefined;
    }
    if (mark.dim) return;
    each.veil?.element.remove();
    each.veil = undefined;
  };

  const lay = (): void => {
    if (host.hidden) return;
    const placeOf = placesFrom(host, scrollers);
    const places = [...laid].map(([offer, each]) => ({ each, place: placeOf(offer) }));
    for (const { each, place } of places) put(each, place);
    more.follow();
  };

  return {
    draw(offers, marks) {
      const shown = new Map<Element, OfferMark>();
      for (const { element, job } of offers) {
        const mark = marks.get(job);
        if (mark) shown.set(element, mark);
      }
      host.hidden = shown.size === 0;
      const placeOf = placesFrom(host, scrollers);
      const groundOf = groundsOf(page);
      const read = [...shown].map(([offer, mark]) => ({
        offer,
        mark,
        place: placeOf(offer),
        ground: mark.dim && !laid.get(offer)?.veil ? groundOf(offer) : undefined,
      }));
      for (const [offer, each] of [...laid]) if (!shown.has(offer)) drop(offer, each);
      const fresh: { readonly tag: HTMLElement; readonly far: boolean }[] = [];
      for (const { offer, mark, place, ground } of read) {
        const each: Marked = laid.get(offer) ?? { tag: newTag() };
        if (each.said !== mark) fillOne(each, mark, ground);
        put(each, place);
        if (laid.has(offer)) continue;
        laid.set(offer, each);
        fresh.push({ tag: each.tag, far: place.far });
      }
      join(page, tags, fresh);
      more.follow();
    },
    lay,
    scrolled(scroller) {
      scrollers.add(scroller);
      lay();
    },
    remove,
  };
}
