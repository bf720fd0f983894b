// Knows how long a list of 100 offers takes to read in a real Chromium, and prints it. Refuses to judge it.
import { readFileSync } from 'node:fs';
import type { Definition } from '../../../lib/platforms/format';
import { launchChromium } from '../../drive/chromium';
import { inPage, pageScript } from '../../drive/page-script';
import { keep, print } from '../report';
import type { Taken } from './in-page';
import { LISTS } from './pages';

const OFFERS = 100;
const TIMES = 101;

const definitionOf = (platform: string): Definition =>
  JSON.parse(readFileSync(new URL(`../../../lib/platforms/data/${platform}.json`, import.meta.url), 'utf8'));

const script = await pageScript('tests/bench/offers/in-page.ts');
const driven = await launchChromium({ sites: 9 });
try {
  const figures: Record<string, number> = {};
  for (const { platform, url, html } of LISTS) {
    // A page of its own: the first reading is as cold as a worker's.
    const page = await driven.browser.newPage();
    await page.setContent(html(OFFERS));
    await page.evaluate(script);
    const { read, first, median } = await inPage<Taken>(page, 'measure', definitionOf(platform), url, TIMES);
    if (read !== OFFERS) throw new Error(`${platform}: ${read} of ${OFFERS} offers were read`);
    figures[`${platform}: ${OFFERS} offers read, median, ms`] = median;
    figures[`${platform}: the first time, ms`] = first;
    await page.close();
  }
  print(figures);
  keep('offers-100', figures);
} finally {
  await driven.close();
}
