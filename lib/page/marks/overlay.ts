// Knows how marks and veils are laid over the offers they belong to: all reading first, then all writing. Refuses to touch the page's own elements.
import type { OfferMark } from '../../messages';
import type { ShownOffer } from '../../platforms/read/offers';
import { say } from '../../words/say';
import { makeFrame } from '../chip/frame';
import { part } from '../chip/parts';
import { type Ground, groundsOf } from './ground';
import { type Group, makeGroups } from './group';
import { makeMore } from './more';
import { type Laid, type Place, placesFrom, translate } from './place';
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
  readonly group: Group;
  said?: OfferMark;
}

export function makeOverlay(page: Window): Overlay {
  const { document } = page;
  const { host, root, remove } = makeFrame(document, 'taskfare-marks', STYLE);
  const list = part(document, 'div', 'list');
  list.setAttribute('role', 'group');
  list.setAttribute('aria-label', say('marksName'));
  root.append(list);
  const laid = new Map<Element, Marked>();
  const groups = makeGroups(list);
  const scrollers = new Set<Element>();
  const newTag = tagsOf(document);
  const more = makeMore(document, list, tag => {
    const { said, corner } = [...laid.values()].find(each => each.tag === tag) ?? {};
    return said && corner && { text: said.lines.join('\n'), translate: translate(corner) };
  });

  const newMark = (offer: Element): Marked => {
    const mark: Marked = { tag: newTag(), group: groups.last() };
    mark.group.members.add(mark);
    mark.group.element.append(mark.tag);
    laid.set(offer, mark);
    return mark;
  };
  const drop = (offer: Element, mark: Marked): void => {
    mark.tag.remove();
    mark.veil?.element.remove();
    mark.group.members.delete(mark);
    laid.delete(offer);
  };
  /** A veil comes and goes with what is said, lies beneath its mark, and is laid anew with it. */
  const fillOne = (mark: Marked, said: OfferMark, ground: Ground | undefined): void => {
    mark.said = said;
    fill(mark.tag, said);
    if (ground) {
      mark.veil = { element: part(document, 'div', 'veil'), ground };
      mark.tag.before(mark.veil.element);
      mark.at = undefined;
    }
    if (said.dim) return;
    mark.veil?.element.remove();
    mark.veil = undefined;
  };
  const layAll = (places: ReadonlyMap<Laid, Place>): void => {
    groups.lay(places);
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
      const read = [...shown].map(([offer, said]) => ({
        offer,
        said,
        place: placeOf(offer),
        ground: said.dim && !laid.get(offer)?.veil ? groundOf(offer) : undefined,
      }));
      for (const [offer, mark] of [...laid]) if (!shown.has(offer)) drop(offer, mark);
      const places = new Map<Laid, Place>();
      for (const { offer, said, place, ground } of read) {
        const mark = laid.get(offer) ?? newMark(offer);
        if (mark.said !== said) fillOne(mark, said, ground);
        places.set(mark, place);
      }
      layAll(places);
    },
    lay() {
      if (host.hidden) return;
      const placeOf = placesFrom(host, scrollers);
      layAll(new Map([...laid].map(([offer, mark]) => [mark, placeOf(offer)])));
    },
    scrolled(scroller) {
      scrollers.add(scroller);
      this.lay();
    },
    remove,
  };
}
