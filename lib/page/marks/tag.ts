// Knows how one offer's mark is built and filled. Refuses to know where on the page it lies.
import type { OfferMark } from '../../messages';
import { button, part } from '../chip/parts';
import { lines, shortText } from './said';

export interface Tag {
  readonly element: HTMLElement;
  readonly button: HTMLButtonElement;
  readonly fill: (mark: OfferMark, now: number) => void;
}

/** Below this many tasks the figure is grey: too few to lean on. */
const FEW = 3;

/** Its words are attributes, not text. What they say to the eye in two places, the button's name says at once. */
export function makeTag(document: Document): Tag {
  const element = part(document, 'div', 'mark');
  element.setAttribute('role', 'listitem');
  const face = button(document, { text: '', press: () => element.classList.remove('hushed') });
  const more = part(document, 'div', 'more');
  more.setAttribute('aria-hidden', 'true');
  element.append(face, more);
  face.addEventListener('keydown', ({ key, isTrusted }) => {
    if (isTrusted && key === 'Escape') element.classList.add('hushed');
  });
  element.addEventListener('pointerleave', () => element.classList.remove('hushed'));
  face.addEventListener('blur', () => element.classList.remove('hushed'));
  return {
    element,
    button: face,
    fill(mark, now) {
      const said = lines(mark, now);
      set(face, 'data-text', shortText(mark));
      set(face, 'aria-label', [mark.title ?? '', ...said].filter(Boolean).join('. '));
      set(more, 'data-text', said.join('\n'));
      element.classList.toggle('few', (mark.expected?.tasks ?? 0) < FEW);
    },
  };
}

function set(element: Element, name: string, value: string): void {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}
