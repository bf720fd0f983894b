// Knows how much is tried with `npm run fuzz`, and prints what became of it. Refuses to stop at the first fault.
import { randomInt } from 'node:crypto';
import { launchChromium } from '../drive/chromium';
import { inPage, pageScript } from '../drive/page-script';
import { bodyCases, pageCases } from './cases';

/** Just below what the reader refuses unread. */
const LARGE = 4_950_000;
interface Part {
  readonly what: string;
  readonly name: 'bodiesFrom' | 'pagesFrom';
  readonly count: number;
  readonly step: number;
  readonly size?: number;
}
const PARTS: readonly Part[] = [
  { what: 'mutated bodies', name: 'bodiesFrom', count: 100_000, step: 5_000 },
  { what: 'mutated documents', name: 'pagesFrom', count: 10_000, step: 1_000 },
  { what: 'bodies of 5 MB', name: 'bodiesFrom', count: 50, step: 10, size: LARGE },
  { what: 'documents of 5 MB', name: 'pagesFrom', count: 50, step: 2, size: LARGE },
];

async function main(): Promise<void> {
  const seed = Number(process.argv[2] ?? randomInt(2 ** 30));
  console.log(`seed ${seed} (npm run fuzz ${seed} tries the same again)`);
  const driven = await launchChromium({ sites: 9 });
  const faults: string[] = [];
  try {
    const page = await driven.browser.newPage();
    await page.evaluate(await pageScript('tests/fuzz/in-page.ts'));
    await inPage(page, 'load', { bodies: bodyCases(), pages: pageCases() });
    for (const { what, name, count, step, size } of PARTS) {
      const began = performance.now();
      for (let done = 0; done < count; done += step) {
        const from = seed + done;
        faults.push(...(await inPage<string[]>(page, name, from, from + step, size)));
        const seconds = ((performance.now() - began) / 1000).toFixed(1);
        console.log(`${done + step} of ${count} ${what}, ${seconds} s, ${faults.length} faults in all`);
      }
    }
  } finally {
    await driven.close();
  }
  for (const fault of faults) console.error(fault);
  console.log(faults.length === 0 ? 'nothing thrown, nothing invented' : `${faults.length} faults`);
  process.exitCode = faults.length === 0 ? 0 : 1;
}

await main();
