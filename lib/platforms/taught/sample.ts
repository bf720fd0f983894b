// Knows what reading a sample gives, and how small it can be for that. Refuses to reach for a document: it is told how to make one.
import type { Definition } from '../format';
import { pageKind, readDocument } from '../read/document';
import type { Expectation } from './file';

export type Parse = (html: string, url: string) => Document;

export function expectationOf(definition: Definition, document: Document, url: string): Expectation {
  return {
    kind: pageKind(definition, url, document),
    sightings: readDocument(definition, document, url),
    controls: definition.readings
      .filter(reading => reading.in === 'click' && isThere(document, reading.css))
      .map(({ id }) => id),
  };
}

function isThere(document: Document, css: string): boolean {
  try {
    return document.querySelector(css) !== null;
  } catch {
    return false;
  }
}

/** The body without any node and any attribute that reading it does not need. */
export function pruned(html: string, url: string, definition: Definition, parse: Parse): string {
  const document = parse(html, url);
  const all = JSON.stringify(expectationOf(definition, document, url));
  const same = (): boolean => JSON.stringify(expectationOf(definition, document, url)) === all;
  for (const element of [...document.body.querySelectorAll('*')].reverse()) {
    const { parentNode, nextSibling } = element;
    element.remove();
    if (!same()) parentNode?.insertBefore(element, nextSibling);
  }
  for (const element of [document.body, ...document.body.querySelectorAll('*')])
    for (const { name, value } of [...element.attributes]) {
      element.removeAttribute(name);
      if (!same()) element.setAttribute(name, value);
    }
  return document.body.outerHTML;
}
