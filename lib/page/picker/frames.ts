// Knows the frames of a page into which one can point, how they are named, and where what stands in them lies on the screen. Refuses frames within frames.
import { innerOf } from '../../platforms/read/frame';
import { candidates } from './candidates';

/** The documents of the page's frames of the same site. */
export const innerDocuments = (document: Document): Document[] =>
  [...document.querySelectorAll('iframe, frame')].flatMap(frame => innerOf(frame) ?? []);

/** The frame in which the element stands; undefined on the page itself. */
export const frameAround = (element: Element): Element | undefined =>
  element.ownerDocument.defaultView?.frameElement ?? undefined;

/** The most lasting selector whose first match is this frame: the reader takes the first. */
export function frameSelector(frame: Element): string | undefined {
  const own = candidates(frame).filter(({ css }) => frame.ownerDocument.querySelector(css) === frame);
  return own.toSorted((a, b) => a.matches - b.matches || a.rank - b.rank)[0]?.css;
}

export const isFrame = (element: Element): boolean => /^i?frame$/.test(element.localName);

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** As the page around sees it. */
export function boxOf(element: Element): Box {
  const { left, top, width, height } = element.getBoundingClientRect();
  const frame = frameAround(element);
  if (!frame) return { left, top, width, height };
  const around = frame.getBoundingClientRect();
  const { paddingLeft, paddingTop } = frame.ownerDocument.defaultView!.getComputedStyle(frame);
  return {
    left: left + around.left + frame.clientLeft + (Number.parseFloat(paddingLeft) || 0),
    top: top + around.top + frame.clientTop + (Number.parseFloat(paddingTop) || 0),
    width,
    height,
  };
}
