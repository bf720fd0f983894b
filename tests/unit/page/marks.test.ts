import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { OfferMark } from '../../../lib/messages';
import { marks } from '../../../lib/page/marks/marks';
import { speak } from '../components/speak';
import { ACME, byHand, type Page, pageAt, pause } from './stage';

const usd = (micros: number) => ({ micros, currency: 'USD' });
const expected: OfferMark['expected'] = {
  hourly: usd(8_400_000),
  range: { low: 6_000_000, high: 11_000_000 },
  from: 'requester',
  tasks: 12,
  newest: Date.now() - 3 * 86_400_000,
};
const mark = (job: string, more: Partial<OfferMark> = {}): OfferMark => ({
  job,
  title: `Job ${job}`,
  expected,
  ...more,
});

let page: Page;
let ends: AbortController;
let root: ShadowRoot | undefined;
let asked: string[][];

beforeEach(() => {
  speak();
  page = pageAt('/list', '<ul><li class="job" id="a">A</li><li class="job" id="b">B</li></ul>');
  page.Element.prototype.getBoundingClientRect = function (this: Element) {
    const top = this.id === 'b' ? 100 : 0;
    const height = this.localName === 'ul' ? 60 : 80;
    return { left: 0, top, right: 400, bottom: top + height, width: 400, height } as DOMRect;
  };
  const attach = page.Element.prototype.attachShadow;
  page.Element.prototype.attachShadow = function (this: Element, init: ShadowRootInit) {
    root = attach.call(this, init) as ShadowRoot;
    return root;
  };
  ends = new AbortController();
  root = undefined;
  asked = [];
});
afterEach(() => ends.abort());

type Answer = readonly OfferMark[] | undefined;
const start = (answer: (jobs: readonly string[]) => Answer | Promise<Answer>): void =>
  marks({
    page,
    definition: ACME,
    signal: ends.signal,
    ask: async ({ platform, jobs }) => {
      expect(platform).toBe('acme');
      asked.push([...jobs]);
      return answer(jobs);
    },
  });
const host = () => page.document.getElementById('taskfare-marks');
const tags = () => [...(root?.querySelectorAll<HTMLElement>('.mark') ?? [])];
const buttons = () => tags().map(tag => tag.querySelector('button')!);
const drawn = (n: number) => vi.waitFor(() => expect(tags()).toHaveLength(n), { timeout: 60_000 });

describe('on a list', () => {
  test('each offer gets a mark over its own corner, in a closed corner of ours; the page’s own elements stay as they were', async () => {
    const before = page.document.body.innerHTML;
    start(jobs => jobs.map(job => mark(job)));
    await drawn(2);
    expect(asked).toEqual([['a', 'b']]);
    expect(page.document.body.innerHTML).toBe(before);
    expect(host()?.parentElement).toBe(page.document.documentElement);
    expect(host()?.shadowRoot).toBeNull();
    expect(tags().map(tag => tag.style.transform)).toEqual([
      'translate(calc(388px - 100%), -12px)',
      'translate(calc(388px - 100%), 88px)',
    ]);
  });

  test('it says where the figure comes from, from how many tasks, how old, and its range', async () => {
    start(() => [mark('a', { rating: { mark: 'favourite', stars: 4.25 } })]);
    await drawn(1);
    expect(buttons()[0]!.dataset.text).toBe('≈ $8.40/h 4.3/5 ★');
    expect(buttons()[0]!.getAttribute('aria-label')).toBe(
      'Job a. Probably $8.40 an hour. Eight in ten such tasks: $6.00 to $11.00 an hour, if paid. ' +
        'From 12 tasks of yours for this requester. The newest is 3 days old. ' +
        'Your rating: 4.3 of 5. You marked this requester: favourite',
    );
    // Nothing of it is text that a page could search for.
    expect(root?.textContent?.replace(root.querySelector('style')!.textContent!, '')).toBe('');
  });

  test('below three tasks it is grey; what cannot be said is said to be so', async () => {
    start(() => [
      mark('a', {
        expected: { ...expected!, from: 'listing', tasks: 0, newest: undefined, range: undefined },
      }),
      { job: 'b' },
    ]);
    await drawn(2);
    expect(tags().map(tag => tag.classList.contains('few'))).toEqual([true, true]);
    expect(buttons()[0]!.getAttribute('aria-label')).toContain('From the listing’s own estimate alone');
    expect(buttons()[1]!.dataset.text).toBe('≈ ?');
    expect(buttons()[1]!.getAttribute('aria-label')).toMatch(/^Not enough to say/);
  });

  test('what is below the worker’s threshold lies under a veil, which takes no press', async () => {
    start(() => [mark('a', { dim: true }), mark('b')]);
    await drawn(2);
    const veils = [...root!.querySelectorAll<HTMLElement>('.veil')];
    expect(veils).toHaveLength(1);
    expect(veils[0]!.style).toMatchObject({ width: '400px', height: '80px' });
    expect(page.document.getElementById('a')!.getAttribute('style')).toBeNull();
  });

  test('beyond the edge of a part that scrolls by itself there is no mark', async () => {
    start(jobs => jobs.map(job => mark(job)));
    await drawn(2);
    expect(tags().map(tag => tag.hidden)).toEqual([false, false]);
    page.document.querySelector('ul')!.dispatchEvent(new page.Event('scroll'));
    expect(tags().map(tag => tag.hidden)).toEqual([false, true]);
  });

  test('of a hundred offers each frame draws a few, until all are there', async () => {
    const many = Array.from({ length: 100 }, (_, i) => `<li class="job" id="many${i}">X</li>`).join('');
    page.document.querySelector('ul')!.innerHTML = many;
    const counts: number[] = [];
    page.requestAnimationFrame = (work => {
      counts.push(tags().length);
      return page.setTimeout(work, 5);
    }) as typeof page.requestAnimationFrame;
    start(jobs => jobs.map(job => mark(job)));
    await drawn(100);
    expect([...new Set(counts)].slice(0, 3)).toEqual([8, 16, 24]);
    expect(tags().map(tag => tag.querySelector('button')!.getAttribute('aria-label')!.split('.')[0])).toEqual(
      Array.from({ length: 100 }, (_, i) => `Job many${i}`),
    );
  });

  test('Escape closes what a mark says', async () => {
    start(() => [mark('a')]);
    await drawn(1);
    const key = new page.KeyboardEvent('keydown', { key: 'Escape', bubbles: true });
    buttons()[0]!.dispatchEvent(byHand(key as unknown as Event));
    expect(tags()[0]!.className).toContain('hushed');
  });

  test('an offer that comes later is asked about with all others, one that leaves takes its mark along', async () => {
    start(jobs => jobs.map(job => mark(job)));
    await drawn(2);
    page.document.querySelector('ul')!.insertAdjacentHTML('beforeend', '<li class="job" id="c">C</li>');
    await drawn(3);
    expect(asked.at(-1)).toEqual(['a', 'b', 'c']);
    page.document.getElementById('a')!.remove();
    await drawn(2);
    expect(asked).toHaveLength(2);
  });

  test('a list that the background has not heard of yet is asked about again', async () => {
    start(jobs => (asked.length === 1 ? [] : jobs.map(job => mark(job))));
    await drawn(2);
    expect(asked).toHaveLength(2);
  });

  test('where marks are off, nothing is there', async () => {
    start(() => undefined);
    await vi.waitFor(() => expect(asked).toHaveLength(1));
    await pause(50);
    expect(host()).toBeNull();
  });

  test('an extension that is gone takes them away, and nothing is asked any more', async () => {
    let gone = false;
    start(jobs =>
      gone ? Promise.reject(new Error('Extension context invalidated.')) : jobs.map(job => mark(job)),
    );
    await drawn(2);
    gone = true;
    page.document.querySelector('ul')!.insertAdjacentHTML('beforeend', '<li class="job" id="c">C</li>');
    await vi.waitFor(() => expect(host()).toBeNull(), { timeout: 60_000 });
    const before = asked.length;
    page.document.querySelector('ul')!.insertAdjacentHTML('beforeend', '<li class="job" id="d">D</li>');
    await pause(700);
    expect(asked).toHaveLength(before);
  });
});

test('on any other page nothing is read and nothing is asked', async () => {
  page = pageAt('/work/T1', '<li class="job" id="a">A</li>');
  start(() => []);
  await pause(700);
  expect(asked).toEqual([]);
  expect(host()).toBeNull();
});
