// Knows which clicks, submits and messages on the page a definition wants to hear of. Refuses those that no person made.
import type { Definition } from '../../../platforms/format';
import { type PageEvent, readEvent } from '../../../platforms/read/event';
import type { RootOf } from '../../../platforms/read/frame';
import { tried } from '../../../platforms/read/tried';
import type { Listen } from '../listen';
import type { Reporter } from '../report';

type Kind = PageEvent['type'];

/** Only the kinds of event that the definition names are listened to. */
export function hearEvents(
  page: Window,
  definition: Definition,
  { said }: Reporter,
  listen: Listen,
  rootOf?: RootOf,
): void {
  const { document, location } = page;
  for (const kind of Object.keys(PARTS) as Kind[]) {
    if (!definition.readings.some(reading => reading.in === kind)) continue;
    const heard = (event: Event): void => {
      const what = event.isTrusted ? PARTS[kind](event) : undefined;
      if (!what) return;
      const sightings = readEvent(definition, what, document, location.href, rootOf);
      if (sightings.length > 0) said(sightings);
    };
    listen(page, kind, heard);
  }
}

const PARTS: Record<Kind, (event: Event) => PageEvent | undefined> = {
  click: ({ target }) => (isElement(target) ? { type: 'click', target } : undefined),
  submit: ({ target }) =>
    isElement(target) && target.localName === 'form'
      ? { type: 'submit', form: target as HTMLFormElement }
      : undefined,
  message: event => {
    const data = textOf((event as MessageEvent).data);
    return data === undefined ? undefined : { type: 'message', data };
  },
};

const isElement = (target: EventTarget | null): target is Element => (target as Node | null)?.nodeType === 1;

/** Pages send their notes as JSON text or as the object itself. */
function textOf(data: unknown): string | undefined {
  return typeof data === 'string' ? data : tried(() => JSON.stringify(data));
}
