// Knows how elements of the page are outlined without touching them. Refuses to take a press: what is drawn lets it through.
import { part } from '../chip/parts';
import { boxOf, innerDocuments } from './frames';

const MOST = 60;

export interface Outline {
  readonly draw: (elements: readonly Element[], kind: 'at' | 'chosen') => void;
}

/** Boxes in the picker's own corner, laid over the elements; they follow scrolling. */
export function makeOutline(page: Window, root: ShadowRoot, signal: AbortSignal): Outline {
  const { document } = page;
  const layer = part(document, 'div', 'layer');
  root.append(layer);
  let shown: { elements: readonly Element[]; kind: string } = { elements: [], kind: 'at' };
  let due = false;

  const place = (): void => {
    due = false;
    const rects = shown.elements.slice(0, MOST).map(boxOf);
    layer.replaceChildren(
      ...rects.map(({ left, top, width, height }) => {
        const box = part(document, 'div', `box ${shown.kind}`);
        Object.assign(box.style, {
          left: `${left}px`,
          top: `${top}px`,
          width: `${width}px`,
          height: `${height}px`,
        });
        return box;
      }),
    );
  };
  const soon = (): void => {
    if (due) return;
    due = true;
    page.requestAnimationFrame(place);
  };
  const follow = (target: EventTarget): void => {
    for (const kind of ['scroll', 'resize'])
      target.addEventListener(kind, soon, { capture: true, passive: true, signal });
  };
  follow(page);
  return {
    draw(elements, kind) {
      shown = { elements, kind };
      // The same listener on the same target again is one.
      for (const inner of innerDocuments(document)) follow(inner);
      place();
    },
  };
}
