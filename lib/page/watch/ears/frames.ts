// Knows how what happens in the frames that a definition names is heard like what happens on the page. Refuses any other frame.
import type { Definition } from '../../../platforms/format';
import { frameOf, innerOf, innerRoot, type RootOf } from '../../../platforms/read/frame';
import { tried } from '../../../platforms/read/tried';
import type { Listen } from '../listen';
import { ANY_CHANGE, relevance } from '../relevant';

export interface Frames {
  readonly rootOf: RootOf;
  /** What is listened for on the page is listened for in them, too, also in those that come later. */
  readonly listen: Listen;
}

/** Nothing where the definition names no frame. Their loads and changes are worth a look. */
export function hearFrames(
  page: Window & typeof globalThis,
  definition: Definition,
  listen: Listen,
  signal: AbortSignal,
  look: () => void,
): Frames | undefined {
  const { document } = page;
  const inFrames = definition.readings.filter(reading => frameOf(reading) !== undefined);
  if (inFrames.length === 0) return undefined;
  const touches = relevance(definition);
  const joined = new WeakSet<Document>();
  const heard: Parameters<Listen>[] = [];
  const changes = new page.MutationObserver(records => {
    if (touches(records)) look();
  });
  signal.addEventListener('abort', () => changes.disconnect());

  const rootOf: RootOf = (top, reading) => {
    const root = innerRoot(top, reading);
    if (root && root !== document && !joined.has(root)) {
      joined.add(root);
      changes.observe(root, ANY_CHANGE);
      for (const [, kinds, hear] of heard) listen(root, kinds, hear);
    }
    return root;
  };
  /** A press may come before the next look does. */
  const join = (): void => {
    for (const reading of inFrames) tried(() => rootOf(document, reading));
  };
  listen(document, 'load', event => {
    if (!innerOf(event.target as Element)) return;
    join();
    look();
  });
  return {
    rootOf,
    listen(target, kinds, hear) {
      listen(target, kinds, hear);
      if (target === page) heard.push([target, kinds, hear]);
    },
  };
}
