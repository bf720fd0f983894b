// Knows which document a reading is of: the page's, or that of a frame in it into which the page itself may look. Refuses to reach any further.
import type { Reading } from '../format';
import { tried } from './tried';

/** The document of a reading; undefined where its frame is not there or belongs to another site. A bad selector throws. */
export type RootOf = (document: Document, reading: Reading) => Document | undefined;

export const frameOf = (reading: Reading): string | undefined =>
  'frame' in reading ? reading.frame : undefined;

/** What is shown in the frame, if it is one of the same site. */
export const innerOf = (element: Element | null): Document | undefined =>
  tried(() => (element as HTMLIFrameElement | null)?.contentDocument ?? undefined);

export const innerRoot: RootOf = (document, reading) => {
  const frame = frameOf(reading);
  return frame === undefined ? document : innerOf(document.querySelector(frame));
};
