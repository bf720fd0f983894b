// Knows how the cost of marks on a list of 100 offers is measured in a real Chromium, and where it is written. Refuses to judge it.
import { launchChromium } from '../../drive/chromium';
import { inPage, pageScript } from '../../drive/page-script';
import { keep, print } from '../report';

const driven = await launchChromium({ sites: 9 });
try {
  const page = await driven.browser.newPage();
  await page.evaluate(await pageScript('tests/bench/list/in-page.ts'));
  const figures = await inPage<Record<string, number>>(page, 'measure', 100);
  print(figures);
  keep('list-100', figures);
} finally {
  await driven.close();
}
