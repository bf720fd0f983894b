// Knows which changes of a document can change what is read from it. Refuses to read it.
import type { Definition } from '../../platforms/format';
import { selectorsOf } from '../../platforms/read/selectors';
import { tried } from '../../platforms/read/tried';
import { HEADS, MARKS } from '../../platforms/read/wall';

/** What is watched of a document. */
export const ANY_CHANGE = { subtree: true, childList: true, characterData: true, attributes: true };

export type Touches = (records: readonly MutationRecord[]) => boolean;

/** Whether a change is at, in or around something that the definition names, or that a wall is known by. */
export function relevance({ readings, pages }: Definition): Touches {
  const named = [...readings.flatMap(selectorsOf), ...pages.map(page => page.css)].filter(Boolean);
  const all = [MARKS, HEADS, ...named].join();
  return records => {
    // One selector that this browser refuses makes every change worth a look.
    return tried(() => records.some(record => touches(record, all))) ?? true;
  };
}

const isElement = (node: Node): node is Element => node.nodeType === 1;

function touches({ target, addedNodes, removedNodes }: MutationRecord, all: string): boolean {
  const element = isElement(target) ? target : target.parentElement;
  if (element?.closest(all)) return true;
  return [...addedNodes, ...removedNodes].some(
    node => isElement(node) && (node.matches(all) || node.querySelector(all)),
  );
}
