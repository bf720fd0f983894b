// Knows what reading a sample gives, and how small it can be for that. Refuses to reach for a document: it is told how to make one.
import type { Definition } from '../format';
import { pageKind, readDocument } from '../read/document';
import { frameOf, type RootOf } from '../read/frame';
import type { Expectation } from './file';

export type Parse = (html: string, url: string) => Document;

/** What stands in a frame is written in its `data-srcdoc`: nothing loads it. */
export const sampleRoot =
  (parse: Parse, url: string): RootOf =>
  (document, reading) => {
    const frame = frameOf(reading);
    if (frame === undefined) return document;
    const inner = document.querySelector(frame)?.getAttribute('data-srcdoc');
    return inner ? parse(inner, url) : undefined;
  };

export function expectationOf(
  definition: Definition,
  document: Document,
  url: string,
  parse: Parse,
): Expectation {
  const rootOf = sampleRoot(parse, url);
  return {
    kind: pageKind(definition, url, document),
    sightings: readDocument(definition, document, url, rootOf),
    controls: definition.readings
      .filter(reading => {
        try {
          return reading.in === 'click' && rootOf(document, reading)?.querySelector(reading.css);
        } catch {
          return false;
        }
      })
      .map(({ id }) => id),
  };
}

/** The body without any node and any attribute that reading it does not need. */
export function pruned(html: string, url: string, definition: Definition, parse: Parse): string {
  const document = parse(html, url);
  const read = (): string => JSON.stringify(expectationOf(definition, document, url, parse));
  const all = read();
  const same = (): boolean => read() === all;
  for (const frame of document.body.querySelectorAll('[data-srcdoc]')) {
    const { body } = parse(frame.getAttribute('data-srcdoc') ?? '', url);
    prune(body, () => {
      frame.setAttribute('data-srcdoc', body.outerHTML);
      return same();
    });
    frame.setAttribute('data-srcdoc', body.outerHTML);
  }
  prune(document.body, same);
  return document.body.outerHTML;
}

function prune(body: HTMLElement, same: () => boolean): void {
  for (const element of [...body.querySelectorAll('*')].reverse()) {
    const { parentNode, nextSibling } = element;
    element.remove();
    if (!same()) parentNode?.insertBefore(element, nextSibling);
  }
  for (const element of [body, ...body.querySelectorAll('*')])
    for (const { name, value } of [...element.attributes]) {
      element.removeAttribute(name);
      if (!same()) element.setAttribute(name, value);
    }
}
