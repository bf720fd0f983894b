// Knows how the cost of marks on a list of 100 offers is measured in a real Chromium, and where it is written. Refuses to judge it.
import type { CDPSession } from 'puppeteer-core';
import { launchChromium } from '../../drive/chromium';
import { inPage, pageScript } from '../../drive/page-script';
import { keep, print } from '../report';

const OFFERS = 100;
const ROUNDS = 21;

/** Milliseconds of style and layout the page has taken so far, by the browser's own count. */
async function laidOut(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (name: string) => metrics.find(metric => metric.name === name)!.value;
  return (of('LayoutDuration') + of('RecalcStyleDuration')) * 1000;
}

const driven = await launchChromium({ sites: 9 });
try {
  const script = await pageScript('tests/bench/list/in-page.ts');
  const page = await driven.browser.newPage();
  await page.evaluate(script);
  const figures = await inPage<Record<string, number>>(page, 'measure', OFFERS);

  const session = await page.createCDPSession();
  await session.send('Performance.enable');
  /** `isScrolled`: for each half screen the list is scrolled by. */
  const inFrames = async (isDrawn: boolean, isScrolled: boolean): Promise<number> => {
    const taken: number[] = [];
    for (let i = 0; i < ROUNDS; i++) {
      const before = await laidOut(session);
      const steps = await inPage<number>(page, 'drawInFrame', isDrawn, isScrolled);
      taken.push(((await laidOut(session)) - before) / Math.max(1, steps));
    }
    return taken.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)]!;
  };
  const ofMarks = async (isScrolled: boolean): Promise<number> =>
    (await inFrames(true, isScrolled)) - (await inFrames(false, isScrolled));
  const frames = await ofMarks(false);
  figures['style and layout of its frames, ms'] = frames;
  figures['both, ms'] = figures['marks made and laid, ms']! + frames;
  figures['style and layout for each half screen scrolled, ms'] = await ofMarks(true);
  print(figures);
  keep('list-100', figures);
} finally {
  await driven.close();
}
