// Knows what colour an offer lies on. Refuses to change it.

export interface Ground {
  readonly color: string;
  readonly radius: string;
}

const CLEAR = /^(transparent|rgba\(0, 0, 0, 0\))?$/;

/** The nearest ground that is painted; where none is, the browser's own. Of many offers, what they lie on is asked once. */
export function groundsOf(page: Window): (element: Element) => Ground {
  const known = new Map<Element, string>();
  const under = (element: Element | null): string => {
    if (!element) return 'Canvas';
    const color = known.get(element) ?? own(page.getComputedStyle(element)) ?? under(element.parentElement);
    known.set(element, color);
    return color;
  };
  return element => {
    const style = page.getComputedStyle(element);
    return { color: own(style) ?? under(element.parentElement), radius: style.borderRadius };
  };
}

const own = ({ backgroundColor }: CSSStyleDeclaration): string | undefined =>
  CLEAR.test(backgroundColor) ? undefined : backgroundColor;
