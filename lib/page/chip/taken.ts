// Knows whether something a worker may need lies at a point of the page. Refuses to move anything.

const USED =
  'a,button,input,textarea,select,label,summary,iframe,img,video,audio,canvas,svg,[role],[onclick]';

/** Controls, pictures, frames and text are taken; empty ground is not. */
export const takenOn =
  (document: Document, own: Element) =>
  (x: number, y: number): boolean =>
    document
      .elementsFromPoint(x, y)
      .some(element => element !== own && (element.closest(USED) !== null || hasText(element)));

const hasText = (element: Element): boolean =>
  [...element.childNodes].some(node => node.nodeType === 3 && (node.textContent ?? '').trim() !== '');
