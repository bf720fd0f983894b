// Knows how long it takes from a letter typed into the search of tasks until its rows are on the screen. Refuses to judge it.
import type { Driven } from '../drive/browser';

declare global {
  /** Types the text at once; answers with the milliseconds until rows that have it are painted. */
  var typed: (text: string) => Promise<number>;
}

/** Each finds less than the one before, and has its last word in every line. */
const WORDS = ['part 1', 'part 12', 'laboratory', 'laboratory 1', 'laboratory 17', 'laboratory 170'];

export interface Typing {
  /** From the navigation until the list shows its first tasks. */
  readonly list: number;
  /** The first letters after the page was opened. */
  readonly first: number;
  readonly median: number;
  readonly slowest: number;
}

/** `pause`: ms between the list and the first letter. */
export async function typingTime(driven: Driven, pause: number): Promise<Typing> {
  const page = await driven.browser.newPage();
  await page.evaluateOnNewDocument('globalThis.__name = named => named');
  await page.goto(driven.address('ledger.html#tasks'));
  await page.bringToFront();
  await page.waitForSelector('.task-list tbody a', { timeout: 60_000 });
  const list = await page.evaluate(() => performance.now());
  await new Promise(resolve => setTimeout(resolve, pause));
  await page.evaluate(() => {
    globalThis.typed = text =>
      new Promise(resolve => {
        const field = document.querySelector<HTMLInputElement>('input[type=search]')!;
        const last = text.split(' ').at(-1)!;
        const shown = (): boolean => {
          const lines = [...document.querySelectorAll<HTMLElement>('.task-list .line-task')].slice(0, 8);
          const here = new URLSearchParams(location.hash.split('?')[1]).get('q') === text;
          return here && lines.length > 0 && lines.every(line => line.innerText.toLowerCase().includes(last));
        };
        const from = performance.now();
        const look = (): void => {
          if (!shown()) return;
          seen.disconnect();
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - from)));
        };
        const seen = new MutationObserver(look);
        seen.observe(document.body, { subtree: true, childList: true, characterData: true });
        field.value = text;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      });
  });
  const taken: number[] = [];
  for (const words of ['part 7', ...WORDS, ...WORDS, ...WORDS])
    taken.push(await page.evaluate(text => globalThis.typed(text), words));
  await page.close();
  const [first, ...warm] = taken;
  warm.sort((a, b) => a - b);
  return { list, first: first!, median: warm[Math.floor(warm.length / 2)]!, slowest: warm.at(-1)! };
}
