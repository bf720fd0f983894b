// Knows how a platform's page is watched from its start to the script's end. Refuses to change anything on it.
import type { Definition } from '../../platforms/format';
import type { ReadCopies } from './ears/copies';
import type { hearEvents } from './ears/events';
import type { hearFrames } from './ears/frames';
import type { Life } from './life';
import { listener } from './listen';
import { ANY_CHANGE, relevance } from './relevant';
import { reporter } from './report';
import { soon } from './soon';
import type { Tell } from './tell';
import { tellTouches } from './touch';

/** What some platforms need heard and others do not. Each costs bytes, so a page loads those its definition names. */
export interface Ears {
  readonly events?: typeof hearEvents;
  readonly copies?: ReadCopies;
  readonly frames?: typeof hearFrames;
}

export interface Watched {
  readonly page: Window & typeof globalThis;
  readonly definition: Definition;
  readonly tell: Tell;
  readonly life: Life;
  readonly ears: Ears;
}

const REDRAW = 500;

/** Everything it begins ends with `life`. */
export function watch({ page, definition, tell, life, ears }: Watched): void {
  const { document } = page;
  const { signal } = life;
  const own = listener(signal);
  const frames = ears.frames?.(page, definition, own, signal, () => look());
  const listen = frames?.listen ?? own;
  const platform = definition.id;
  const reports = reporter(page, definition, tell, frames?.rootOf);
  const read = (): void => {
    if (document.readyState === 'loading') return;
    if (reports.read() === 'drawing') page.setTimeout(look, REDRAW);
  };
  const look = soon(page, read, listen, signal);
  const lookAnew = (): void => {
    reports.forget();
    look('at once');
  };

  ears.copies?.(definition, sightings => {
    tell('observed', { platform, sightings });
    if (sightings.some(s => s.says !== 'listed')) lookAnew();
  });
  ears.events?.(page, definition, reports, listen, frames?.rootOf);
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
    if (reports.isBare() || touches(records)) look();
  });
  const start = (): void => {
    changes.observe(document, ANY_CHANGE);
    if (document.hidden) look();
    else read();
  };
  signal.addEventListener('abort', () => changes.disconnect());
  if (document.readyState === 'loading') listen(document, 'DOMContentLoaded', start);
  else start();
}
