// Knows what is done inside a page with many offers: find them, mark them, lay the marks anew. Refuses to know the browser around it.
import type { OfferMark } from '../../../lib/messages';
import { makeOverlay } from '../../../lib/page/marks/overlay';
import prolific from '../../../lib/platforms/data/prolific.json';
import type { Definition } from '../../../lib/platforms/format';
import { cardsOf, readOffers } from '../../../lib/platforms/read/offers';

const definition = prolific as unknown as Definition;
const cards = cardsOf(definition);
const ADDRESS = 'https://app.prolific.com/studies';
const ROUNDS = 41;

const card = (i: number): string =>
  `<li data-testid="study-66b${i}"><h3><a data-testid="title" href="#">A study of something, part ${i}</a></h3>
  <div data-testid="host">By Laboratory ${i}</div><div><span data-testid="study-tag-reward">£1.50</span>
  <span data-testid="study-tag-completion-time">10 mins</span> <span>120 places</span></div></li>`;

const mark = (job: string, i: number): OfferMark => ({
  job,
  title: `A study of something, part ${i}`,
  expected: {
    hourly: { micros: 8_000_000 + i * 10_000, currency: 'GBP' },
    range: { low: 6_000_000, high: 11_000_000 },
    from: 'requester',
    tasks: 12,
    newest: 0,
  },
  ...(i % 4 === 0 ? { dim: true } : {}),
});

const median = (values: number[]): number => values.sort((a, b) => a - b)[Math.floor(values.length / 2)]!;

/** Layout is forced before and after, so that what the marks cost the page is counted and what the page costs itself is not. */
function timed(work: () => void): number {
  document.body.getBoundingClientRect();
  const from = performance.now();
  work();
  document.body.getBoundingClientRect();
  return performance.now() - from;
}

/** Milliseconds, medians, by what was done. */
export function measure(offers: number): Record<string, number> {
  const browser = {
    i18n: {
      getMessage: (key: string, subs: string[]) => [key, ...subs].join(' '),
      getUILanguage: () => 'en',
    },
  };
  Object.assign(globalThis, { browser });
  document.body.innerHTML = `<style>li { border: 1px solid; margin: 8px; padding: 8px }</style><main><ul>${Array.from(
    { length: offers },
    (_, i) => card(i),
  ).join('')}</ul></main>`;
  const main = document.querySelector('main')!;
  const taken: Record<'found' | 'drawn' | 'frame' | 'moved' | 'stood' | 'filled', number[]> = {
    found: [],
    drawn: [],
    frame: [],
    moved: [],
    stood: [],
    filled: [],
  };
  for (let round = 0; round < ROUNDS; round++) {
    const shown = readOffers(definition, cards, document, ADDRESS);
    taken.found.push(timed(() => void readOffers(definition, cards, document, ADDRESS)));
    const marks = new Map(shown.map(({ job }, i) => [job, mark(job, i)]));
    const overlay = makeOverlay(window);
    const frames: number[] = [];
    for (let more: unknown = 'more'; more; )
      frames.push(timed(() => (more = overlay.draw(shown, marks, 86_400_000))));
    taken.drawn.push(frames.reduce((sum, ms) => sum + ms));
    taken.frame.push(Math.max(...frames));
    taken.filled.push(timed(() => overlay.draw(shown, marks, 86_400_000)));
    taken.stood.push(timed(() => overlay.lay()));
    main.style.paddingTop = `${round + 1}px`;
    taken.moved.push(timed(() => overlay.lay()));
    overlay.remove();
  }
  return {
    offers,
    'cards found, ms': median(taken.found),
    'all marks drawn for the first time, ms': median(taken.drawn),
    'of that the longest frame, ms': median(taken.frame),
    'the same figures drawn again, ms': median(taken.filled),
    'laid anew, nothing moved, ms': median(taken.stood),
    'laid anew, all moved, ms': median(taken.moved),
  };
}
