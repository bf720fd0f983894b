// Knows how a page is measured from inside: text against its box, text against text, targets against a fingertip. Refuses to know the page.

/** Runs in the page, so it may use nothing from outside itself. */
export function measure(): string[] {
  const CLOSE = 1;
  const LEAST = 24;
  const found: string[] = [];
  const name = (e: Element): string => e.outerHTML.replace(/\s+/g, ' ').slice(0, 140);
  const isSeen = (e: Element): boolean =>
    e.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && e.closest('.unseen') === null;
  const all = [...document.querySelectorAll<HTMLElement>('body *')].filter(isSeen);

  // The page itself never scrolls sideways.
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth > clientWidth + CLOSE) found.push(`wide: the page is ${scrollWidth} in ${clientWidth}`);

  // No box that can be seen as one, or that cuts, is narrower than what it holds; unless it says so (`clip`: the whole
  // text is a hover or a press away) or scrolls.
  const isBox = (e: HTMLElement): boolean => {
    const { overflowX, display, borderTopWidth, backgroundColor } = getComputedStyle(e);
    if (display === 'inline' || overflowX === 'auto' || overflowX === 'scroll') return false;
    if (e instanceof SVGElement || e.matches('.clip, select, input, progress')) return false;
    return overflowX !== 'visible' || borderTopWidth !== '0px' || !/, 0\)$/.test(backgroundColor);
  };
  const wide = all.filter(e => e.scrollWidth > e.clientWidth + CLOSE && isBox(e));
  for (const e of wide)
    if (!wide.some(inner => inner !== e && e.contains(inner)))
      found.push(`cut: ${e.scrollWidth} in ${e.clientWidth}: ${name(e)}`);

  // No text lies over another. What is laid over the page on purpose covers it; what is scrolled out of a box is not there.
  const lines = all.flatMap(e => {
    if (e.closest('svg, select')) return [];
    let [left, right, top, bottom] = [-Infinity, Infinity, -Infinity, Infinity];
    for (let up: Element | null = e; up; up = up.parentElement) {
      const { position, overflowX, overflowY } = getComputedStyle(up);
      if (['sticky', 'fixed', 'absolute'].includes(position)) return [];
      if (overflowX === 'visible' && overflowY === 'visible') continue;
      const box = up.getBoundingClientRect();
      [left, right] = [Math.max(left, box.left), Math.min(right, box.right)];
      [top, bottom] = [Math.max(top, box.top), Math.min(bottom, box.bottom)];
    }
    return [...e.childNodes]
      .filter(n => n.nodeType === Node.TEXT_NODE && n.textContent?.trim())
      .flatMap(n => {
        const range = document.createRange();
        range.selectNodeContents(n);
        return [...range.getClientRects()].map(box => ({
          e,
          left: Math.max(left, box.left),
          right: Math.min(right, box.right),
          top: Math.max(top, box.top),
          bottom: Math.min(bottom, box.bottom),
        }));
      });
  });
  for (const [i, a] of lines.entries())
    for (const b of lines.slice(i + 1)) {
      if (a.e === b.e) continue;
      const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      if (across > 3 && down > 6) found.push(`overlap: ${name(a.e)} and ${name(b.e)}`);
    }

  // WCAG 2.5.8: 24 by 24, or room around; a link in a sentence is as high as its line, and in a picture of time the length
  // of a stretch is what it says.
  const boxOf = (e: HTMLElement): DOMRect => {
    const label = e instanceof HTMLInputElement ? e.labels?.[0] : undefined;
    return (label ?? e).getBoundingClientRect();
  };
  const targets = all.filter(e =>
    e.matches('a[href], button, input, select, textarea, summary, [role=slider]'),
  );
  const inSentence = (e: Element): boolean =>
    e.matches('a') &&
    getComputedStyle(e).display === 'inline' &&
    [...(e.parentElement?.childNodes ?? [])].some(
      n => n.nodeType === Node.TEXT_NODE && n.textContent?.trim(),
    );
  for (const e of targets) {
    const box = boxOf(e);
    if (inSentence(e) || (box.width >= LEAST - 0.5 && box.height >= LEAST - 0.5)) continue;
    const middle = [(box.left + box.right) / 2, (box.top + box.bottom) / 2] as const;
    const near = targets.find(other => {
      if (other === e) return false;
      const { left, right, top, bottom } = boxOf(other);
      const x = Math.max(left - middle[0], 0, middle[0] - right);
      const y = Math.max(top - middle[1], 0, middle[1] - bottom);
      return Math.hypot(x, y) < LEAST / 2;
    });
    if (near) found.push(`small: ${Math.round(box.width)} × ${Math.round(box.height)}: ${name(e)}`);
  }
  return found;
}
