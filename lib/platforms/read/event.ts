// Knows which clicks, submits and window messages a definition names, and what they say. Refuses to listen for them.
import type { Sighting } from '../../core/sighting';
import type { Definition, Reading } from '../format';
import { isFor } from './document';
import type { RootOf } from './frame';
import { parsed } from './json';
import { where } from './page';
import { isMarked, sight } from './reading';
import { tried } from './tried';
import type { Row } from './value';

export type PageEvent =
  | { readonly type: 'message'; readonly data: string }
  | { readonly type: 'click'; readonly target: Element }
  | { readonly type: 'submit'; readonly form: HTMLFormElement };

/** Longer messages are not the short notes a definition names. */
const MOST_MESSAGE = 200_000;

/** `rootOf` is needed where a reading names a frame. */
export function readEvent(
  definition: Definition,
  event: PageEvent,
  document: Document,
  url: string,
  rootOf?: RootOf,
): Sighting[] {
  const at = where(definition, document, url);
  if (!at) return [];
  const one = (reading: Reading): Sighting[] => {
    const root = rootOf ? rootOf(document, reading) : document;
    const row = root && rowOf(reading, event, root);
    if (!row || !isFor('on' in reading ? reading.on : undefined, at)) return [];
    const full: Row = { where: at, document: root, ...row };
    return isMarked(reading, full) ? [sight(definition, reading, full)] : [];
  };
  return definition.readings.flatMap(reading => tried(() => one(reading)) ?? []);
}

/** What the event carries, if it is one this reading names, in its document. */
function rowOf(reading: Reading, event: PageEvent, root: Document): Partial<Row> | undefined {
  if (reading.in === 'click' && event.type === 'click') {
    const element = event.target.closest(reading.css);
    return element?.ownerDocument === root ? { element } : undefined;
  }
  if (reading.in === 'submit' && event.type === 'submit') {
    const { form } = event;
    if (form.ownerDocument !== root) return undefined;
    return form.matches(reading.css) || form.querySelector(reading.css) ? { element: form } : undefined;
  }
  if (reading.in === 'message' && event.type === 'message' && event.data.length <= MOST_MESSAGE) {
    const json = parsed(event.data);
    if (json === null || typeof json !== 'object') return undefined;
    return reading.has.every(key => Object.hasOwn(json, key)) ? { json } : undefined;
  }
  return undefined;
}
