// Knows what colour an offer lies on. Refuses to change it.

export interface Ground {
  readonly color: string;
  readonly radius: string;
}

const CLEAR = /^(transparent|rgba\(0, 0, 0, 0\))?$/;

/** The nearest ground that is painted; where none is, the browser's own. */
export function groundOf(page: Window, element: Element): Ground {
  const radius = page.getComputedStyle(element).borderRadius;
  for (let at: Element | null = element; at; at = at.parentElement) {
    const color = page.getComputedStyle(at).backgroundColor;
    if (!CLEAR.test(color)) return { color, radius };
  }
  return { color: 'Canvas', radius };
}
