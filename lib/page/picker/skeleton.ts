// Knows how to keep the nodes that are read, and where they stand, without anything that was written on the page. Refuses to keep more.
import { innerOf } from '../../platforms/read/frame';
import { frameAround } from './frames';

export interface Kept {
  readonly element: Element;
  /** What is written in place of its text. */
  readonly text: string;
}

const ATTRIBUTES = /^(id|class|name|type|role|itemprop|data-[\w-]+)$/;
const MOST_SIBLINGS = 60;
const LONGEST = 8000;

/**
 * The body as HTML: kept nodes and what encloses them; siblings before them are empty, so that positions hold. What stands in
 * a frame is its `data-srcdoc`.
 */
export function skeletonOf(document: Document, kept: readonly Kept[]): string | undefined {
  const inert = document.implementation.createHTMLDocument('');
  const texts = new Map(kept.map(({ element, text }) => [element, text]));
  const path = new Set<Element>();
  for (const { element } of kept)
    for (let at: Element | undefined = element; at; at = at.parentElement ?? frameAround(at)) path.add(at);

  const bare = (element: Element): Element => inert.createElement(element.localName);
  const copy = (element: Element): Element => {
    const made = bare(element);
    for (const { name, value } of element.attributes)
      if (ATTRIBUTES.test(name) && value.length <= 100) made.setAttribute(name, value);
    const children = [...element.children];
    const last = children.findLastIndex(child => path.has(child));
    const shown = children.slice(0, last + 1).slice(-MOST_SIBLINGS);
    made.append(...shown.map(child => (path.has(child) ? copy(child) : bare(child))));
    const inner = innerOf(element)?.body;
    if (inner && path.has(inner)) made.setAttribute('data-srcdoc', copy(inner).outerHTML);
    const text = texts.get(element);
    if (text !== undefined) made.append(text);
    return made;
  };
  const html = path.has(document.body) ? copy(document.body).outerHTML : undefined;
  return html !== undefined && html.length <= LONGEST ? html : undefined;
}

/** An amount of the same form with other digits. */
export const otherDigits = (text: string): string =>
  text.replace(/\s+/g, ' ').trim().slice(0, 200).replace(/[1-9]/g, '1');
