// Knows how many trials are run in a real browser's page, with its own parser. Refuses to know the browser.
import { type BodyCase, type PageCase, tryBody, tryPage } from './trial';

let bodies: readonly BodyCase[] = [];
let pages: readonly PageCase[] = [];

export function load(cases: {
  readonly bodies: readonly BodyCase[];
  readonly pages: readonly PageCase[];
}): void {
  ({ bodies, pages } = cases);
}

/** Seeds `from`…`to`, each on the next fixture. What went wrong, at most twenty. */
const run = (from: number, to: number, one: (seed: number) => string | undefined): string[] => {
  const faults: string[] = [];
  for (let seed = from; seed < to && faults.length < 20; seed += 1) {
    const fault = one(seed);
    if (fault !== undefined) faults.push(fault);
  }
  return faults;
};

const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

export const bodiesFrom = (from: number, to: number, size?: number): string[] =>
  run(from, to, seed => tryBody(bodies[seed % bodies.length]!, { seed, size }));

export const pagesFrom = (from: number, to: number, size?: number): string[] =>
  run(from, to, seed => tryPage(pages[seed % pages.length]!, { seed, size }, parse));
