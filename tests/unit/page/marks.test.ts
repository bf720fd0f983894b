import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { OfferMark } from '../../../lib/messages';
import { marks } from '../../../lib/page/marks/marks';
import { speak } from '../components/speak';
import { ACME, byHand, type Page, pageAt, pause } from './stage';

const mark = (job: string, more: Partial<OfferMark> = {}): OfferMark => ({
  job,
  short: '≈ $8.40/h',
  title: `Job ${job}`,
  lines: ['Probably $8.40 an hour', 'From 12 tasks'],
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
const note = () => root!.querySelector<HTMLElement>('.more')!;
const on = (target: Element, name: string): void =>
  void target.dispatchEvent(new page.Event(name, { bubbles: true }));
const press = (key: string) => (target: Element) =>
  target.dispatchEvent(byHand(new page.KeyboardEvent('keydown', { key, bubbles: true }) as unknown as Event));
/** Where on the page it is put: its group's place and its own within that. */
const placed = (tag: HTMLElement): string => {
  const [group, own] = [tag.parentElement!, tag].map(({ style }) =>
    style.translate.split(' ').map(parseFloat),
  );
  return group!.map((far, i) => `${far + own![i]!}px`).join(' ');
};
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
    expect(tags().map(placed)).toEqual(['388px -12px', '388px 88px']);
  });

  test('each is one element that the keyboard reaches, named by all it says', async () => {
    start(() => [mark('a'), { ...mark('b', { few: true }), title: undefined }]);
    await drawn(2);
    expect(tags().map(tag => [tag.getAttribute('role'), tag.tabIndex, tag.children.length])).toEqual([
      ['button', 0, 0],
      ['button', 0, 0],
    ]);
    expect(tags().map(tag => tag.dataset.text)).toEqual(['≈ $8.40/h', '≈ $8.40/h']);
    expect(tags().map(tag => tag.getAttribute('aria-label'))).toEqual([
      'Job a. Probably $8.40 an hour. From 12 tasks',
      'Probably $8.40 an hour. From 12 tasks',
    ]);
    expect(tags().map(tag => tag.classList.contains('few'))).toEqual([false, true]);
    // Nothing of it is text that a page could search for.
    expect(root?.textContent?.replace(root.querySelector('style')!.textContent!, '')).toBe('');
  });

  test('one note says more of the mark that is focused or pointed at, beneath it, and goes with it', async () => {
    start(jobs => jobs.map(job => mark(job, { lines: [`of ${job}`, 'more'] })));
    await drawn(2);
    const [a, b] = tags() as [HTMLElement, HTMLElement];
    expect(note().hidden).toBe(true);
    on(a, 'focusin');
    expect([note().hidden, note().dataset.text]).toEqual([false, 'of a\nmore']);
    on(b, 'pointerover');
    expect([note().dataset.text, note().style.translate]).toEqual(['of b\nmore', placed(b)]);
    page.document.getElementById('b')!.remove();
    await drawn(1);
    expect(note().hidden).toBe(true);
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

  test('a hundred are drawn at once, after everything was read: the page is laid out once', async () => {
    const many = Array.from({ length: 100 }, (_, i) => `<li class="job" id="many${i}">X</li>`).join('');
    page.document.querySelector('ul')!.innerHTML = many;
    const measure = page.Element.prototype.getBoundingClientRect;
    const seen: number[] = [];
    page.Element.prototype.getBoundingClientRect = function (this: Element) {
      if (this.localName === 'li') seen.push(tags().length + root!.querySelectorAll('.veil').length);
      return measure.call(this);
    };
    start(jobs => jobs.map(job => mark(job, { dim: true })));
    await drawn(100);
    expect(seen.slice(0, 100)).toEqual(Array(100).fill(0));
    expect(tags().map(tag => tag.getAttribute('aria-label')!.split('.')[0])).toEqual(
      Array.from({ length: 100 }, (_, i) => `Job many${i}`),
    );
  });

  test('Escape closes what a mark says, Enter and the space bar open it again', async () => {
    start(() => [mark('a')]);
    await drawn(1);
    const [tag] = tags() as [HTMLElement];
    on(tag, 'focusin');
    press('Escape')(tag);
    expect(note().hidden).toBe(true);
    press('Enter')(tag);
    expect(note().hidden).toBe(false);
    press('Escape')(tag);
    press(' ')(tag);
    expect(note().hidden).toBe(false);
    on(tag, 'focusout');
    expect(note().hidden).toBe(true);
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
