// Knows what is wrong with a page that can be found by measuring it: axe's rules, text that is cut, lies over other text or is wider than its box, targets too small to hit. Refuses to judge beauty.
import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { measure } from './measure';

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** Each fault in a line: rule, how grave, and where. `invented`: the language is, and its names of buttons need not fit their texts. */
export async function faults(page: Page, { invented = false } = {}): Promise<string[]> {
  // As an expression of the driver's: the pages' own policy lets no script in.
  await page.evaluate(`${AXE};0`);
  const broken =
    (await page.evaluate(`axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'], rules: { 'label-content-name-mismatch': { enabled: ${!invented} } } })
    .then(({ violations }) =>
      violations.flatMap(v => v.nodes.map(n => [v.impact, v.id, n.html.slice(0, 160)].join(' '))))`)) as string[];
  return [...broken, ...(await page.evaluate(measure))];
}
