// Knows what is done inside a page with many offers: find them, mark them, lay the marks anew. Refuses to know the browser around it.
import { inWords } from '../../../lib/background/mark-words';
import type { OfferMark } from '../../../lib/messages';
import { makeOverlay, type Overlay } from '../../../lib/page/marks/overlay';
import prolific from '../../../lib/platforms/data/prolific.json';
import type { Definition } from '../../../lib/platforms/format';
import { cardsOf, readOffers } from '../../../lib/platforms/read/offers';
import english from '../../../public/_locales/en/messages.json';

const definition = prolific as unknown as Definition;
const cards = cardsOf(definition);
const ADDRESS = 'https://app.prolific.com/studies';
const ROUNDS = 41;
const DAY = 86_400_000;

const card = (i: number): string =>
  `<li data-testid="study-66b${i}"><h3><a data-testid="title" href="#">A study of something, part ${i}</a></h3>
  <div data-testid="host">By Laboratory ${i}</div><div><span data-testid="study-tag-reward">£1.50</span>
  <span data-testid="study-tag-completion-time">10 mins</span> <span>120 places</span></div></li>`;

/** One in four is dimmed. */
const mark = (job: string, i: number): OfferMark =>
  inWords(
    {
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
    },
    DAY,
  );

const find = () => readOffers(definition, cards, document, ADDRESS);
const say = (shown: ReturnType<typeof find>) => new Map(shown.map(({ job }, i) => [job, mark(job, i)]));
const median = (values: number[]): number => values.sort((a, b) => a - b)[Math.floor(values.length / 2)]!;

/** Style and layout are forced before and after, so that what the marks cost the page is counted and what the page costs itself is not. */
function timed(work: () => void): number {
  document.body.getBoundingClientRect();
  const from = performance.now();
  work();
  document.body.getBoundingClientRect();
  return performance.now() - from;
}

export function list(offers: number): void {
  const i18n = {
    getMessage: (key: keyof typeof english, subs: string[]) =>
      english[key].message.replace(/\$(\d)/g, (_, n: string) => subs[Number(n) - 1] ?? ''),
    getUILanguage: () => 'en',
  };
  Object.assign(globalThis, { browser: { i18n } });
  document.body.innerHTML = `<style>li { border: 1px solid; margin: 8px; padding: 8px }</style><main><ul>${Array.from(
    { length: offers },
    (_, i) => card(i),
  ).join('')}</ul></main>`;
}

/** Milliseconds, medians, by what was done. */
export function measure(offers: number): Record<string, number> {
  list(offers);
  const main = document.querySelector('main')!;
  const words: number[] = [];
  const taken: Record<'found' | 'drawn' | 'moved' | 'stood' | 'again', number[]> = {
    found: [],
    drawn: [],
    moved: [],
    stood: [],
    again: [],
  };
  for (let round = 0; round < ROUNDS; round++) {
    const shown = find();
    const marks = say(shown);
    words.push(timed(() => void say(shown)));
    taken.found.push(timed(() => void find()));
    let overlay!: Overlay;
    taken.drawn.push(
      timed(() => {
        overlay = makeOverlay(window);
        overlay.draw(shown, marks);
      }),
    );
    taken.again.push(timed(() => overlay.draw(shown, marks)));
    taken.stood.push(timed(() => overlay.lay()));
    main.style.paddingTop = `${round + 1}px`;
    taken.moved.push(timed(() => overlay.lay()));
    overlay.remove();
  }
  const [cold] = taken.drawn;
  return {
    offers,
    'cards found, ms': median(taken.found),
    'marks made and laid, ms': median(taken.drawn),
    'drawn where nothing ever ran before, ms': cold!,
    'the same figures drawn again, ms': median(taken.again),
    'laid anew, nothing moved, ms': median(taken.stood),
    'laid anew, all moved, ms': median(taken.moved),
    'said in words, in the background, ms': median(words),
  };
}

const frame = () => new Promise(requestAnimationFrame);

/** Draws in a frame as the page does, or draws nothing; waits until it has been painted, and goes through the whole list where asked: in how many steps of half a screen. */
export async function drawInFrame(isDrawn: boolean, isScrolled: boolean): Promise<number> {
  const shown = find();
  const marks = say(shown);
  scrollTo(0, 0);
  await frame();
  const overlay = makeOverlay(window);
  if (isDrawn) overlay.draw(shown, marks);
  for (let i = 0; i < 3; i++) await frame();
  let steps = 0;
  while (isScrolled && scrollY + innerHeight < document.documentElement.scrollHeight) {
    scrollBy(0, innerHeight / 2);
    steps++;
    await frame();
  }
  overlay.remove();
  for (let i = 0; i < 3; i++) await frame();
  return steps;
}
