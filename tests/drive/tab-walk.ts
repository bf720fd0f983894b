// Knows what a person without a mouse meets on a page, Tab by Tab, and what they never reach. Refuses to know the page.
import type { Page } from 'puppeteer-core';

export interface Walk {
  /** How many controls were met. */
  readonly met: number;
  /** Controls that are there and that no Tab led to. */
  readonly missed: readonly string[];
  /** Controls on which nobody sees where they are. */
  readonly unseen: readonly string[];
  /** Whether the walk came round, or was held somewhere. */
  readonly around: boolean;
}

const CONTROLS =
  'a[href], button, input, select, textarea, summary, [tabindex="0"], [contenteditable="true"], [role="slider"]';

/** From the top of the page until it comes round. Waits for nothing: the page must stand. */
export async function tabWalk(page: Page): Promise<Walk> {
  await page.bringToFront();
  // The walk begins where a page begins, whatever had the focus.
  const number = await page.evaluate(controls => {
    (document.activeElement as HTMLElement | null)?.blur();
    getSelection()?.removeAllRanges();
    scrollTo(0, 0);
    const all = [...document.querySelectorAll<HTMLElement>(controls)].filter(
      e =>
        e.checkVisibility({ visibilityProperty: true }) &&
        !e.matches(':disabled') &&
        e.tabIndex >= 0 &&
        !e.matches('input[type=radio]:not(:checked)'),
    );
    Object.assign(globalThis, { walked: { all, met: new Set(), unseen: [] as string[] } });
    return all.length;
  }, CONTROLS);

  let around = false;
  // A date takes several Tabs: its day, its month, its year, its calendar.
  for (let i = 0; i < number * 4 + 40 && !around; i += 1) {
    await page.keyboard.press('Tab');
    around = await page.evaluate(() => {
      const { walked } = globalThis as unknown as {
        walked: { met: Set<Element>; unseen: string[]; last?: Element | null };
      };
      const here = document.activeElement;
      if (!here || here === document.body || here === document.documentElement) return walked.met.size > 0;
      if (here === walked.last) return false;
      walked.last = here;
      if (walked.met.has(here)) return true;
      walked.met.add(here);
      const { outlineStyle, outlineWidth } = getComputedStyle(here);
      // In a picture the edge of a shape is drawn thicker instead.
      const isEdged = [...here.querySelectorAll('svg rect, rect')].some(shape => {
        const { stroke, strokeWidth } = getComputedStyle(shape);
        return stroke !== 'none' && Number.parseFloat(strokeWidth) > 2;
      });
      const isMarked = (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) || isEdged;
      const box = here.getBoundingClientRect();
      const inSight = box.bottom > 0 && box.right > 0 && box.top < innerHeight && box.left < innerWidth;
      if (!isMarked || !inSight) walked.unseen.push(here.outerHTML.slice(0, 120));
      return false;
    });
  }
  return page.evaluate(round => {
    const { walked } = globalThis as unknown as {
      walked: { all: Element[]; met: Set<Element>; unseen: string[] };
    };
    return {
      met: walked.met.size,
      // What the page drew anew meanwhile is another element of the same name.
      missed: walked.all.filter(e => e.isConnected && !walked.met.has(e)).map(e => e.outerHTML.slice(0, 120)),
      unseen: walked.unseen,
      around: round,
    };
  }, around);
}
