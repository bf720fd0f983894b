// Knows the text of an element, and where two of its pieces only look like one number. Refuses to know what it means.
import { SEAM } from './text';

/** No field is longer: what stands behind is not walked. */
const MOST = 20_000;
const ELEMENT = 1;
const TEXT = 3;
const ENDS = /[\d.,'’]\s*$/;
const BEGINS = /^\s*[\d.,'’]/;

/**
 * Its text content. `$1<sup>50</sup>` is no $150: where one element's number goes on in another's, a seam is left, which
 * texts lose and amounts refuse. Text beside text in one element is one text, however many nodes a framework made of it.
 */
export function seamed(element: Element): string {
  if (element.firstElementChild === null) return element.textContent ?? '';
  const pieces: string[] = [];
  gather(element, pieces);
  return joined(pieces);
}

/** Texts within one element without a child between are one piece. */
function gather(element: Node, pieces: string[], size = { n: 0 }): void {
  let open = false;
  for (let node = element.firstChild; node !== null && size.n < MOST; node = node.nextSibling) {
    if (node.nodeType === ELEMENT) {
      gather(node, pieces, size);
      open = false;
    } else if (node.nodeType === TEXT) {
      const text = node.nodeValue ?? '';
      size.n += text.length;
      if (open) pieces[pieces.length - 1] += text;
      else pieces.push(text);
      open = true;
    }
  }
}

/** White space between two elements does not part a number: groups are set off by it. */
function joined(pieces: readonly string[]): string {
  let text = '';
  let before = '';
  for (const piece of pieces) {
    text += ENDS.test(before) && BEGINS.test(piece) ? SEAM + piece : piece;
    if (piece.trim() !== '') before = piece;
  }
  return text;
}
