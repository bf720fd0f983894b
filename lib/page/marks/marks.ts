// Knows when marks are drawn, asked for anew and laid anew. Refuses to compute a figure, to click and to hide.
import type { FromPage, OfferMark } from '../../messages';
import type { Definition } from '../../platforms/format';
import { cardsOf, readOffers, type ShownOffer } from '../../platforms/read/offers';
import { listener } from '../watch/listen';
import { soon } from '../watch/soon';
import { makeOverlay, type Overlay } from './overlay';

export interface Marks {
  readonly page: Window & typeof globalThis;
  readonly definition: Definition;
  /** Rejects when the extension is gone or no longer welcome: the marks then leave. */
  readonly ask: (carries: FromPage['marks']['carries']) => Promise<FromPage['marks']['returns']>;
  readonly signal: AbortSignal;
}

/** The list may be drawn before the background has heard of it: asked again after these waits. */
const WAITS = [400, 1500, 4000];

export function marks({ page, definition, ask, signal }: Marks): void {
  const { document } = page;
  const cards = cardsOf(definition);
  const ends = new AbortController();
  const listen = listener(ends.signal);
  let overlay: Overlay | undefined;
  let offers: readonly ShownOffer[] = [];
  let known = new Map<string, OfferMark>();
  let asked: readonly string[] = [];
  let wait: number | undefined;

  const leave = (): void => {
    ends.abort();
    page.clearTimeout(wait);
    overlay?.remove();
  };
  const draw = (): void => {
    if (known.size === 0 && !overlay) return;
    overlay ??= makeOverlay(page);
    overlay.draw(offers, known);
  };
  const figures = async ([next, ...later]: readonly number[] = WAITS): Promise<void> => {
    page.clearTimeout(wait);
    const jobs = [...new Set(offers.map(({ job }) => job))];
    asked = jobs;
    if (jobs.length === 0 || document.hidden) return;
    try {
      const answer = await ask({ platform: definition.id, jobs });
      if (ends.signal.aborted) return;
      known = new Map(answer?.map(mark => [mark.job, mark]));
      draw();
      if (answer && known.size < jobs.length && next !== undefined)
        wait = page.setTimeout(() => void figures(later), next);
    } catch {
      leave();
    }
  };
  const look = soon(
    page,
    () => {
      offers = readOffers(definition, cards, document, page.location.href);
      if (offers.some(({ job }) => !asked.includes(job))) void figures();
      else if (offers.length === 0) asked = [];
      draw();
    },
    listen,
    ends.signal,
  );

  let frame: number | undefined;
  const layInFrame = (): void => {
    if (!overlay || document.hidden) return;
    frame ??= page.requestAnimationFrame(() => {
      frame = undefined;
      overlay?.lay();
    });
  };
  const changes = new page.MutationObserver(() => {
    look();
    layInFrame();
  });
  changes.observe(document, { subtree: true, childList: true, attributes: true });
  const sizes = new page.ResizeObserver(layInFrame);
  for (const element of [document.documentElement, document.body]) if (element) sizes.observe(element);
  listen(page, 'resize load', layInFrame);
  // The whole page scrolls its overlay along; only a part of it leaves its marks behind.
  listen(document, 'scroll', ({ target }) => {
    if (target instanceof page.Element && target !== document.documentElement) overlay?.scrolled(target);
  });
  listen(document, 'visibilitychange', () => void figures());
  ends.signal.addEventListener('abort', () => {
    changes.disconnect();
    sizes.disconnect();
    if (frame !== undefined) page.cancelAnimationFrame(frame);
  });
  signal.addEventListener('abort', leave);
  look('at once');
}
