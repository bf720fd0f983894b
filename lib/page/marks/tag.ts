// Knows what one offer's mark is made of and filled with. Refuses to know where on the page it lies.
import type { OfferMark } from '../../messages';
import { part } from '../chip/parts';

/** One element each, and all copies of one: a `button` of the browser's own costs several times as much to lay out. */
export function tagsOf(document: Document): () => HTMLElement {
  const first = part(document, 'div', 'mark');
  first.setAttribute('role', 'button');
  first.tabIndex = 0;
  return () => first.cloneNode() as HTMLElement;
}

/** Its words are attributes, not text. What they say to the eye in two places, its name says at once. */
export function fill(tag: HTMLElement, { short, title = '', lines, few }: OfferMark): void {
  set(tag, 'data-text', short);
  set(tag, 'aria-label', [title, ...lines].filter(Boolean).join('. '));
  const className = few ? 'mark few' : 'mark';
  if (tag.className !== className) tag.className = className;
}

function set(element: Element, name: string, value: string): void {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}
