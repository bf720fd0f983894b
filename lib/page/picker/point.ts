// Knows how a worker points at one element of the page or of a frame in it, with the mouse or with the keyboard. Refuses to let the page hear of it.
import { innerOf } from '../../platforms/read/frame';
import { frameAround, innerDocuments, isFrame } from './frames';

export interface Pointing {
  readonly over: (element: Element) => void;
  readonly chosen: (element: Element) => void;
  /** A frame of another site: what is in it cannot be reached. */
  readonly outOfReach: (frame: Element) => void;
  readonly stopped: () => void;
}

/** What must not reach the page while it is pointed at. */
const SWALLOWED = ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'auxclick', 'dblclick', 'contextmenu'];

/** Until `signal` ends it. `own`: the picker's host, which is no part of the page. */
export function point(page: Window, own: Element, to: Pointing, signal: AbortSignal): void {
  const { document } = page;
  let at: Element | undefined;
  const over = (element: Element): void => {
    at = element;
    to.over(element);
  };
  const choose = (element: Element): void => {
    if (!isFrame(element)) to.chosen(element);
    else if (element.ownerDocument === document && innerOf(element)) over(innerOf(element)!.body);
    else to.outOfReach(element);
  };
  const targetOf = (event: Event): Element | undefined => {
    const { target } = event;
    const isPage = event.isTrusted && (target as Node | null)?.nodeType === 1 && target !== own;
    return isPage ? (target as Element) : undefined;
  };
  const swallow = (event: Event): void => {
    if (!targetOf(event)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const moved = (event: Event): void => {
    const target = targetOf(event);
    if (target && target !== at) over(target);
  };
  const clicked = (event: Event): void => {
    const target = targetOf(event);
    swallow(event);
    if (target) choose(target);
  };
  const pressed = (event: Event): void => {
    const { key } = event as KeyboardEvent;
    if (!event.isTrusted || !Object.hasOwn(KEYS, key)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (key === 'Escape') to.stopped();
    else if (key === 'Enter' && at) choose(at);
    const next = KEYS[key]?.(at ?? document.body);
    next?.scrollIntoView({ block: 'nearest' });
    if (next) over(next);
  };
  const options = { capture: true, signal };
  const heard = new WeakSet<EventTarget>();
  /** A frame of the same site keeps its events to itself: it is listened to like the page. */
  const hear = (target: EventTarget): void => {
    if (heard.has(target)) return;
    heard.add(target);
    target.addEventListener('pointermove', moved, options);
    for (const kind of SWALLOWED) target.addEventListener(kind, swallow, options);
    target.addEventListener('click', clicked, options);
    target.addEventListener('keydown', pressed, options);
  };
  const hearFrames = (): void => innerDocuments(document).forEach(hear);
  hear(page);
  hearFrames();
  document.addEventListener('load', hearFrames, options);
}

/** Left and right walk through what has a text or can be pressed, up and down through what encloses it. */
const KEYS: Readonly<Record<string, ((from: Element) => Element | undefined) | undefined>> = {
  Escape: undefined,
  Enter: undefined,
  ArrowRight: from => beside(from, 1),
  ArrowLeft: from => beside(from, -1),
  ArrowUp: from => (from.localName === 'body' ? frameAround(from) : (from.parentElement ?? undefined)),
  ArrowDown: from =>
    (isFrame(from) && !frameAround(from) && innerOf(from)?.body) || (from.firstElementChild ?? undefined),
};

function beside(from: Element, step: 1 | -1): Element | undefined {
  const all = [...from.ownerDocument.body.querySelectorAll('*')].filter(
    element => element === from || isWorthAStop(element),
  );
  const at = all.indexOf(from);
  return at < 0 ? all[0] : all[at + step];
}

function isWorthAStop(element: Element): boolean {
  const isControl = /^(button|a|input|select|textarea|iframe|img)$/.test(element.localName);
  const hasText = [...element.childNodes].some(node => node.nodeType === 3 && node.textContent?.trim());
  if (!isControl && !hasText) return false;
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0;
}
