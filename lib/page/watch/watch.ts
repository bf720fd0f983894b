// Knows how a platform's page is watched from its start to the script's end. Refuses to change anything on it.
import type { Definition } from '../../platforms/format';
import { readResponse } from '../../platforms/read/response';
import { meet } from '../tap/meet';
import type { Copied } from '../tap/names';
import { hearEvents } from './events';
import type { Life } from './life';
import { listener } from './listen';
import { relevance } from './relevant';
import { reporter } from './report';
import { soon } from './soon';
import type { Tell } from './tell';
import { tellTouches } from './touch';

export interface Watched {
  readonly page: Window & typeof globalThis;
  readonly definition: Definition;
  readonly tell: Tell;
  readonly life: Life;
  /** Hands on the tap's copies, where the tap was met before. */
  readonly received?: (read: (copied: Copied) => void) => void;
}

const REDRAW = 500;

/** Everything it begins ends with `life`. */
export function watch({ page, definition, tell, life, received }: Watched): void {
  const { document } = page;
  const { signal } = life;
  const listen = listener(signal);
  const platform = definition.id;
  const reports = reporter(page, definition, tell);
  const read = (): void => {
    if (document.readyState === 'loading') return;
    if (reports.read() === 'drawing') page.setTimeout(look, REDRAW);
  };
  const look = soon(page, read, listen, signal);
  const lookAnew = (): void => {
    reports.forget();
    look('at once');
  };

  const observed = responses(definition, sightings => {
    tell('observed', { platform, sightings });
    if (sightings.some(s => s.says !== 'listed')) lookAnew();
  });
  if (received) received(observed);
  else meet(page, observed, signal);
  hearEvents(page, definition, reports, listen);
  tellTouches(page, platform, () => reports.kind() === 'task', tell, listen);

  const moved = (): void => {
    if (reports.moved()) look('at once');
  };
  const { navigation } = page as { navigation?: EventTarget };
  if (navigation) listen(navigation, 'currententrychange', moved);
  listen(page, 'popstate hashchange', moved);
  listen(page, 'pageshow', event => (event as PageTransitionEvent).persisted && lookAnew());
  listen(document, 'fullscreenchange', () =>
    tell('fullscreen', { platform, fullscreen: !!document.fullscreenElement }),
  );

  listen(document, 'visibilitychange', () => tell('sight', { platform }));

  const touches = relevance(definition);
  const changes = new page.MutationObserver(records => {
    moved();
    if (touches(records)) look();
  });
  const start = (): void => {
    changes.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
    if (document.hidden) look();
    else read();
  };
  signal.addEventListener('abort', () => changes.disconnect());
  if (document.readyState === 'loading') listen(document, 'DOMContentLoaded', start);
  else start();
}

/** Reads copies; an app that asks for the same list again and again is told of once. */
function responses(
  definition: Definition,
  tellOf: (sightings: ReturnType<typeof readResponse>) => void,
): (copied: Copied) => void {
  const told = new Map<string, string>();
  return copied => {
    const sightings = readResponse(definition, copied);
    const key = `${copied.method} ${copied.url}`;
    const text = JSON.stringify(sightings);
    if (sightings.length === 0 || told.get(key) === text) return;
    if (told.size > 50) told.clear();
    told.set(key, text);
    tellOf(sightings);
  };
}
