// Knows what the page shows now, and whether that is news to the background. Refuses to know what follows from it.
import { hash } from '../../core/identify';
import type { PageKind, Sighting } from '../../core/sighting';
import type { Definition } from '../../platforms/format';
import { isRefusal, pageKind, readDocument } from '../../platforms/read/document';
import type { RootOf } from '../../platforms/read/frame';
import { bareWords } from '../../platforms/read/wall';
import type { Tell } from './tell';

/** A page of work that shows nothing yet is still being drawn: for this long it is not called unreadable. */
const DRAWING = 3000;

export interface Reporter {
  /** Reads the page and tells what is new. Answers `drawing` when it is worth looking again shortly. */
  readonly read: () => 'told' | 'drawing';
  /** An event said this, at this moment: told with the page as it is, before the page may unload. */
  readonly said: (sightings: readonly Sighting[]) => void;
  /** The next reading is told even if nothing changed: what the page is about may have. */
  readonly forget: () => void;
  readonly kind: () => PageKind;
  readonly moved: () => boolean;
  /** It showed nothing to work with when it was last looked at: any change of it may bring some. */
  readonly isBare: () => boolean;
}

export function reporter(page: Window, definition: Definition, tell: Tell, rootOf?: RootOf): Reporter {
  const { document, location, performance } = page;
  let href = location.href;
  let since = performance.now();
  let told: string | undefined;
  let isBare = false;

  const arrived = href;
  const [arrival] = performance.getEntriesByType?.('navigation') ?? [];
  const refused = isRefusal((arrival as PerformanceNavigationTiming | undefined)?.responseStatus);
  /** What the server refused is no work, until the page itself moves on. */
  const isError = (): boolean => refused && location.href === arrived;
  const kind = (): PageKind => (isError() ? 'none' : pageKind(definition, location.href, document));

  const look = () => ({
    platform: definition.id,
    kind: kind(),
    place: hash(location.pathname + location.search),
    sightings: isError() ? [] : readDocument(definition, document, location.href, rootOf),
    bare: bareWords(definition, document),
  });
  const moved = (): boolean => {
    if (location.href === href) return false;
    href = location.href;
    since = performance.now();
    return true;
  };

  return {
    read() {
      moved();
      const seen = look();
      isBare = seen.bare !== undefined;
      const isDrawing = seen.kind === 'task' && !seen.sightings.some(isNamed);
      if (isDrawing && performance.now() - since < DRAWING) return 'drawing';
      const text = JSON.stringify(seen, withoutTicking);
      if (text !== told) tell('report', seen);
      told = text;
      return 'told';
    },
    said(sightings) {
      const seen = look();
      tell.parting({ ...seen, sightings: [...seen.sightings, ...sightings] });
      told = undefined;
    },
    forget() {
      told = undefined;
    },
    kind,
    moved,
    isBare: () => isBare,
  };
}

const isNamed = ({ task, job, nameless, says }: Sighting): boolean =>
  says !== 'working' || nameless || task !== undefined || job !== undefined;

/** What counts by itself is no change. */
const withoutTicking = (key: string, value: unknown): unknown =>
  key === 'remaining' || key === 'since' ? undefined : value;
