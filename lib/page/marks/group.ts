// Knows a few marks that lie near each other: the browser draws them together, and not at all while nobody is near. Refuses to know what they say.
import { part } from '../chip/parts';
import { INSET, type Laid, type Place, put, translate } from './place';

/** Enough that few boxes are laid out, few enough that little is drawn which nobody sees. */
const SIZE = 10;
/** Beyond its box nothing of a group is painted: room for a mark that is wider than its offer, and for the line around one in focus. */
const WIDE = 320;
const LINE = 4;

export interface Group {
  readonly element: HTMLElement;
  readonly members: Set<Laid>;
  at?: string;
}

export interface Groups {
  /** Where the next mark goes: they join in the order of the page, which is that of the Tab key. */
  readonly last: () => Group;
  /** Groups that have lost all their marks leave. */
  readonly lay: (places: ReadonlyMap<Laid, Place>) => void;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export function makeGroups(list: HTMLElement): Groups {
  const groups: Group[] = [];
  return {
    last() {
      const last = groups.at(-1);
      if (last && last.members.size < SIZE) return last;
      const group = { element: part(list.ownerDocument, 'div', 'group'), members: new Set<Laid>() };
      groups.push(group);
      list.append(group.element);
      return group;
    },
    lay(places) {
      for (const group of groups) layGroup(group, places);
      for (const group of groups.filter(({ members }) => members.size === 0)) {
        group.element.remove();
        groups.splice(groups.indexOf(group), 1);
      }
    },
  };
}

/** What its marks and veils need; undefined where none of them is to be seen. */
export function boxOf(places: readonly Place[]): Box | undefined {
  const seen = places.filter(({ hidden }) => !hidden);
  if (seen.length === 0) return undefined;
  return {
    // Never beyond the page's own edge: where it is written from right to left, it would scroll there.
    left: Math.min(
      ...seen.map(({ left, width }) => Math.min(left, Math.max(0, left + width - INSET - WIDE))),
    ),
    top: Math.min(...seen.map(({ top }) => top)) - INSET - LINE,
    right: Math.max(...seen.map(({ left, width }) => left + width)),
    bottom: Math.max(...seen.map(({ top, height }) => top + Math.max(height, 2 * INSET))) + LINE,
  };
}

/** A group that moved as a whole is one change, however many lie in it. */
function layGroup(group: Group, places: ReadonlyMap<Laid, Place>): void {
  const members = [...group.members].flatMap(mark => {
    const place = places.get(mark);
    return place ? [{ mark, place }] : [];
  });
  const box = boxOf(members.map(({ place }) => place));
  const at = box && `${box.left} ${box.top} ${box.right} ${box.bottom}`;
  if (at !== group.at) {
    group.at = at;
    group.element.hidden = !box;
    if (box)
      group.element.style.cssText = `translate: ${translate(box)}; width: ${box.right - box.left}px; height: ${box.bottom - box.top}px`;
  }
  for (const { mark, place } of members) put(mark, place, box ?? { left: 0, top: 0 });
}
