import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { ChipFigures } from '../../../lib/messages';
import { chip } from '../../../lib/page/chip/chip';
import { makeFace } from '../../../lib/page/chip/face';
import type { Drawer } from '../../../lib/page/chip/kept';
import { covers, freeSpot, within } from '../../../lib/page/chip/spot';
import { byHand, type Page, pageAt, pause } from './stage';

const AT = Date.UTC(2026, 10, 2, 9);
const figures = (more: Partial<ChipFigures> = {}): ChipFigures => ({
  worked: 60_000,
  at: AT,
  running: true,
  paused: false,
  pay: { micros: 500_000, currency: 'USD' },
  ...more,
});

let page: Page;
let ends: AbortController;

beforeEach(() => {
  page = pageAt('/work/T1');
  page.document.elementsFromPoint = () => [];
  ends = new AbortController();
  vi.stubGlobal('browser', {
    runtime: { id: 'x' },
    i18n: {
      getMessage: (key: string, subs: string[] = []) => [key, ...subs].join(' '),
      getUILanguage: () => 'en',
    },
  });
});
afterEach(() => {
  ends.abort();
  vi.unstubAllGlobals();
});

const press = (element: Element | null): void =>
  void element?.dispatchEvent(byHand(new page.MouseEvent('click', { bubbles: true }) as unknown as Event));

describe('the face', () => {
  const made = () => {
    const presses = { pause: vi.fn(), answer: vi.fn(), hide: vi.fn() };
    return { face: makeFace(page.document, presses), presses };
  };
  const text = (element: HTMLElement, selector: string) => element.querySelector(selector)?.textContent;

  test('counts on from what it was told, and divides the pay by it', () => {
    const { face } = made();
    face.draw(figures(), AT + 30_000);
    expect(text(face.element, '.clock')).toBe('1:30');
    expect(text(face.element, '.rate')).toBe('soFarAnHour $20.00');
  });

  test.each([
    ['paused', { paused: true, running: false }],
    ['notCounting', { running: false }],
    ['payUnknown', { pay: undefined }],
  ])('says %s instead of a rate', (word, more) => {
    const { face } = made();
    face.draw(figures(more), AT + 30_000);
    expect(text(face.element, '.rate')).toBe(word);
  });

  test('a clock set back makes no negative time', () => {
    const { face } = made();
    face.draw(figures(), AT - 7_200_000);
    expect(text(face.element, '.clock')).toBe('1:00');
  });

  test('pauses and resumes; a press that no person made does nothing', () => {
    const { face, presses } = made();
    const toggle = face.element.querySelectorAll('button')[1]!;
    face.draw(figures(), AT);
    toggle.click();
    expect(presses.pause).not.toHaveBeenCalled();
    press(toggle);
    face.draw(figures({ paused: true }), AT);
    press(toggle);
    expect(presses.pause.mock.calls).toEqual([[true], [false]]);
  });

  test('marks the requester by the own ledger, grey below three tasks; unknown it says nothing', () => {
    const { face } = made();
    const hourly = { micros: 8_100_000, currency: 'USD' };
    const mark = face.element.querySelector<HTMLElement>('.mark')!;
    face.draw(figures(), AT);
    expect(mark.textContent).toBe('');
    const whom = (tasks: number) => ({ tasks, counted: tasks, hourly, last: AT - 3 * 86_400_000 });
    const range = { low: 7_000_000, high: 9_000_000 };
    face.draw(figures({ requester: { ...whom(12), counted: 11, range } }), AT);
    expect(mark.textContent).toBe('chipMark_other 12 $8.10');
    expect(mark.className).toBe('mark');
    expect(mark.dataset.text!.split('\n')).toEqual([
      'soFarRequester $8.10',
      'soFarRange $7.00 $9.00',
      'markByRequester_other 11',
      'markDaysAgo_other 3',
    ]);
    face.draw(figures({ requester: whom(2) }), AT);
    expect(mark.className).toBe('mark few');
    expect(mark.dataset.text).toContain('markNoRange');
    face.draw(figures({ requester: { ...whom(2), hourly: undefined } }), AT);
    expect([mark.textContent, mark.dataset.text]).toEqual(['', '']);
    const expected = { hourly, from: 'title', tasks: 4 } as const;
    face.draw(
      figures({
        requester: { ...whom(2), hourly: undefined },
        expected,
        rating: { mark: 'avoid' },
        others: 'Others (Ada)',
      }),
      AT,
    );
    expect(mark.textContent).toBe('⊘ · chipExpect $8.10');
    expect([mark.dataset.text, mark.tabIndex]).toEqual([
      'markExpect $8.10\nmarkNoRange\nmarkByTitle_other 4\nmarkAvoid\nOthers (Ada)',
      0,
    ]);
    expect(mark.getAttribute('aria-description')).toBe(mark.dataset.text!.replaceAll('\n', '. '));
  });

  test('asks about an absence with three answers, and stops asking when there is none', () => {
    const { face, presses } = made();
    face.draw(figures({ gap: { id: 'g', from: AT - 720_000, to: AT } }), AT);
    const ask = face.element.querySelector<HTMLElement>('.ask')!;
    expect(ask.hidden).toBe(false);
    expect(text(ask, 'p')).toBe('chipAway minutes 12');
    for (const answer of ask.querySelectorAll('button')) press(answer);
    expect(presses.answer.mock.calls).toEqual([
      ['g', 'count'],
      ['g', 'leave'],
      ['g', 'break'],
    ]);
    face.draw(figures(), AT);
    expect(ask.hidden).toBe(true);
  });

  test('every part has a name, and what may grow stands last', () => {
    const { face } = made();
    face.draw(figures(), AT);
    for (const one of face.element.querySelectorAll('button'))
      expect(one.getAttribute('aria-label') ?? one.textContent).not.toBe('');
    expect([...face.element.children].map(c => c.className || c.localName)).toEqual([
      'move',
      'button',
      'button',
      'clock',
      'rate',
      'mark few',
      'ask',
    ]);
  });
});

describe('on a page', () => {
  const drawer = (items: Record<string, unknown> = {}): Drawer & { items: Record<string, unknown> } => ({
    items,
    get: async key => ({ [key]: items[key] }),
    set: async more => void Object.assign(items, more),
  });
  const host = () => page.document.getElementById('taskfare-chip');
  const start = (ask: () => Promise<unknown>, kept = drawer(), quiet?: true) =>
    chip({ page, platform: 'acme', quiet, ask: ask as never, drawer: kept, signal: ends.signal });

  test('it is hidden while no task is in hand, shown when there is one, and takes no focus', async () => {
    let answer: ChipFigures | null = null;
    await start(async () => answer);
    expect(host()?.hidden).toBe(true);
    answer = figures();
    page.dispatchEvent(new page.Event('focus'));
    await vi.waitFor(() => expect(host()?.hidden).toBe(false));
    expect(page.document.activeElement).toBe(page.document.body);
    expect(host()?.shadowRoot).toBeNull();
  });

  test('an extension that is gone takes it away, and it asks no more', async () => {
    const ask = vi.fn(() => Promise.reject(new Error('Extension context invalidated.')));
    await start(ask);
    expect(host()).toBeNull();
    page.dispatchEvent(new page.Event('focus'));
    await pause(50);
    expect(ask).toHaveBeenCalledOnce();
  });

  test('when an update has taken even its words away, the next tick of its clock takes it away, quietly', async () => {
    await start(async () => figures());
    expect(host()?.hidden).toBe(false);
    const failed = vi.fn();
    process.once('uncaughtException', failed);
    vi.stubGlobal('browser', {
      get i18n() {
        throw new Error('Extension context invalidated.');
      },
    });
    await vi.waitFor(() => expect(host()).toBeNull(), { timeout: 60_000 });
    process.off('uncaughtException', failed);
    expect(failed).not.toHaveBeenCalled();
  });

  test('a later copy replaces the one an update left behind', async () => {
    const left = page.document.createElement('div');
    left.id = 'taskfare-chip';
    page.document.body.append(left);
    await start(async () => undefined);
    expect(page.document.querySelectorAll('#taskfare-chip')).toHaveLength(1);
    expect(host()).not.toBe(left);
  });

  test('it draws nothing where drawing is a risk, or where it was sent away', async () => {
    await start(async () => figures(), drawer(), true);
    expect(host()).toBeNull();
    await start(async () => figures(), drawer({ chip: { acme: { off: true } } }));
    expect(host()).toBeNull();
    await start(async () => figures(), drawer({ chip: { acme: { off: false } } }), true);
    expect(host()).not.toBeNull();
  });
});

describe('where it lies', () => {
  const size = { width: 200, height: 30 };
  const room = { width: 1000, height: 600 };

  test('low on the left, if nothing is there', () => {
    expect(freeSpot(size, room, () => false)).toEqual({ left: 8, bottom: 8 });
  });

  test('above what is there, or beside it', () => {
    const form = (_x: number, y: number) => y > 400;
    const spot = freeSpot(size, room, form)!;
    expect(spot.left).toBe(8);
    expect(covers(spot, size, room, form)).toBe(false);
    const menu = (x: number) => x < 300;
    expect(freeSpot(size, room, menu)!.left).toBeGreaterThanOrEqual(300);
  });

  test('nowhere, if everything is taken or the window is too small', () => {
    expect(freeSpot(size, room, () => true)).toBeUndefined();
    expect(freeSpot(size, { width: 100, height: 20 }, () => false)).toBeUndefined();
  });

  test('always within the window', () => {
    expect(within({ left: 5000, bottom: -40 }, size, room)).toEqual({ left: 800, bottom: 0 });
  });
});
