// Knows the text of an element, and where two of its pieces only look like one number. Refuses to know what it means.
import { SEAM } from './text';

/** No field is longer: what stands behind is not walked. */
const MOST = 20_000;
const SHOW_TEXT = 4;
const ENDS = /[\d.,'’]\s*$/;
const BEGINS = /^\s*[\d.,'’]/;

/**
 * Its text content. `$1<sup>50</sup>` is no $150: where one element's number goes on in another's, a seam is left, which
 * texts lose and amounts refuse. Text beside text in one element is one text, however many nodes a framework made of it;
 * white space between two elements does not part a number, because groups are set off by it.
 */
export function seamed(element: Element): string {
  if (element.firstElementChild === null) return element.textContent ?? '';
  const texts = element.ownerDocument.createTreeWalker(element, SHOW_TEXT);
  let text = '';
  let piece = '';
  let number = '';
  let last: CharacterData | undefined;
  for (let node = next(texts); node && text.length < MOST; node = next(texts)) {
    const { data, parentNode, previousElementSibling } = node;
    const goesOn = last?.parentNode === parentNode && last?.previousElementSibling === previousElementSibling;
    if (!goesOn && piece.trim() !== '') number = piece;
    text += !goesOn && ENDS.test(number) && BEGINS.test(data) ? SEAM + data : data;
    piece = goesOn ? piece + data : data;
    last = node;
  }
  return text;
}

const next = (texts: TreeWalker): CharacterData | null => texts.nextNode() as CharacterData | null;
