// Knows how a closed corner of a page that is ours is made. Refuses to let events of it out to the page, or to take focus.
/** What a page's own shortcuts must not hear of. */
const KEPT = ['click', 'keydown', 'keyup', 'keypress', 'pointerdown', 'pointerup', 'mouseup'];

export interface Frame {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  readonly remove: () => void;
}

/** Hidden at first. One that an earlier copy of the script left behind is taken away. */
export function makeFrame(document: Document, id: string, look: string): Frame {
  document.getElementById(id)?.remove();
  const host = document.createElement('div');
  host.id = id;
  host.hidden = true;
  const root = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = look;
  root.append(style);
  for (const kind of KEPT) host.addEventListener(kind, event => event.stopPropagation());
  // A press would make the chip the page's active element; the keyboard may still come here of its own will.
  root.addEventListener('mousedown', event => event.preventDefault());
  document.documentElement.append(host);
  return { host, root, remove: () => host.remove() };
}
