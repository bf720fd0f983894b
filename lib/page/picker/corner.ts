// Knows how the picker's closed corner of a page is made. Refuses to let a press or a key in it out to the page.
import { STYLE } from './style';

const ID = 'taskfare-picker';
const KEPT = [
  'click',
  'keydown',
  'keyup',
  'keypress',
  'input',
  'change',
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
];

export interface Corner {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
}

/** At the end of the document's element, outside the page's own tree. One that is there already is taken away. */
export function makeCorner(document: Document): Corner {
  document.getElementById(ID)?.remove();
  const host = document.createElement('div');
  host.id = ID;
  const root = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = STYLE;
  root.append(style);
  for (const kind of KEPT) host.addEventListener(kind, event => event.stopPropagation());
  document.documentElement.append(host);
  return { host, root };
}
