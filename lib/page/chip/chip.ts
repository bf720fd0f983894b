// Knows when the chip is there, when it asks for figures and what a press on it does. Refuses to compute time or pay.
import type { ChipFigures, FromPage } from '../../messages';
import { question } from '../question';
import { makeFace } from './face';
import { makeFrame } from './frame';
import { choose, type Drawer, isOff, readChosen } from './kept';
import { lieOn } from './lie';
import { movable } from './move';
import { STYLE } from './style';

type Name = 'chip' | 'chipPause' | 'chipAnswer' | 'chipAsked';

export interface Chip {
  readonly page: Window;
  readonly platform: string;
  /** Nothing is drawn there unless the worker asked for it. */
  readonly quiet?: true;
  /** Rejects when the extension is gone or no longer welcome: the chip then leaves. */
  readonly ask: <N extends Name>(is: N, carries: FromPage[N]['carries']) => Promise<FromPage[N]['returns']>;
  readonly drawer: Drawer;
  readonly signal: AbortSignal;
}

const TICK = 1000;
const REFRESH = 15_000;
/** After a press on the page the background needs a moment to know what became of it. */
const AFTER_PRESS = 1500;

/** Draws nothing until this tab has a task in hand. */
export async function chip({ page, platform, quiet, ask, drawer, signal }: Chip): Promise<void> {
  const { document } = page;
  const chosen = await readChosen(drawer);
  if (isOff(chosen, platform, quiet) || signal.aborted) return;

  let figures: ChipFigures | undefined;
  const ends = new AbortController();
  const leave = (): void => {
    ends.abort();
    absence.over();
    frame.remove();
  };
  const absence = question<NonNullable<ChipFigures['gap']>>(
    page,
    gap => void ask('chipAsked', { platform, gap }).catch(() => undefined),
  );
  const refresh = async (): Promise<void> => {
    if (document.hidden || ends.signal.aborted) return;
    try {
      // Chromium sends `undefined` as null.
      const found = (await ask('chip', { platform })) ?? undefined;
      figures = found && { ...found, gap: absence.of(found.gap) };
      draw();
    } catch {
      leave();
    }
  };
  const press = (told: Promise<unknown>): void => void told.then(refresh, leave);

  const frame = makeFrame(document, 'taskfare-chip', STYLE);
  const face = makeFace(document, {
    pause: paused => press(ask('chipPause', { platform, paused })),
    answer(gap, answer) {
      absence.over();
      press(ask('chipAnswer', { platform, gap, answer }));
    },
    hide() {
      leave();
      void choose(drawer, platform, { off: true });
    },
  });
  frame.root.append(face.element);
  const lying = lieOn(page, frame, face, chosen[platform]?.spot);
  movable(face.handle, {
    spot: lying.spot,
    to: lying.put,
    done: () => void choose(drawer, platform, { spot: lying.spot() }),
  });

  const draw = (): void => {
    if (figures) face.draw(figures, Date.now());
    const appears = frame.host.hidden && figures !== undefined;
    frame.host.hidden = figures === undefined;
    if (appears) lying.yieldWay();
  };
  const soon = later(page, () => void refresh(), AFTER_PRESS);
  const settle = later(page, () => figures && lying.yieldWay(), 300);

  /** The background hears of the return at the same moment: what it makes of it is asked a little later. */
  const sight = (): void => {
    if (document.hidden) absence.over();
    else {
      void refresh();
      soon();
    }
  };
  const passive = { signal: ends.signal, passive: true, capture: true };
  const pressed = (event: Event): void => {
    if (event.isTrusted && event.target !== frame.host) soon();
  };
  page.addEventListener('click', pressed, passive);
  page.addEventListener('submit', pressed, passive);
  page.addEventListener('popstate', soon, passive);
  (page as { navigation?: EventTarget }).navigation?.addEventListener('currententrychange', soon, passive);
  document.addEventListener('visibilitychange', sight, passive);
  // The window's own; a field's passes by here too.
  page.addEventListener('focus', event => event.target === page && sight(), passive);
  page.addEventListener('scroll', settle, passive);
  page.addEventListener('resize', settle, passive);
  const ticks = (): void => {
    if (document.hidden || !figures?.running) return;
    try {
      draw();
    } catch {
      // After an update of the extension even its words are gone from this copy.
      leave();
    }
  };
  const tick = page.setInterval(ticks, TICK);
  const renew = page.setInterval(() => figures && void refresh(), REFRESH);
  ends.signal.addEventListener('abort', () => {
    page.clearInterval(tick);
    page.clearInterval(renew);
  });
  signal.addEventListener('abort', leave);
  await refresh();
  soon();
}

/** Once, a while after the last of several calls. */
function later(page: Window, work: () => void, wait: number): () => void {
  let timer: number | undefined;
  return () => {
    page.clearTimeout(timer);
    timer = page.setTimeout(work, wait);
  };
}
