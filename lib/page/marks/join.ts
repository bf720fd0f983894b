// Knows when fresh marks join the page: those in sight at once, the others when the page has nothing to do. Refuses to know what they say.

export interface Fresh {
  readonly tag: HTMLElement;
  /** Nobody sees it yet. */
  readonly far: boolean;
}

/** For this long the others wait for a page that is never idle. */
const LATEST = 500;

/** In the order given, which is that of the page and of the Tab key. What is dropped meanwhile does not come. */
export function join(page: Window, tags: Element, fresh: readonly Fresh[]): void {
  const first = fresh.findIndex(({ far }) => !far);
  const [before, rest] = first < 0 ? [[], fresh] : [fresh.slice(0, first), fresh.slice(first)];
  const near = rest.findLastIndex(({ far }) => !far) + 1;
  const seen = group(page, rest.slice(0, near));
  const shown = [...seen.childNodes];
  tags.append(seen);
  const [above, below] = [group(page, before), group(page, rest.slice(near))];
  if (above.childNodes.length + below.childNodes.length === 0) return;
  whenIdle(page, () => {
    tags.insertBefore(above, shown.find(tag => tag.parentNode === tags) ?? null);
    tags.append(below);
  });
}

/** A fragment lets go of what is removed from it. */
function group({ document }: Window, fresh: readonly Fresh[]): DocumentFragment {
  const made = document.createDocumentFragment();
  made.append(...fresh.map(({ tag }) => tag));
  return made;
}

const whenIdle = (page: Window, work: () => void): void => {
  if ('requestIdleCallback' in page) page.requestIdleCallback(work, { timeout: LATEST });
  else (page as Window).setTimeout(work);
};
