// Knows that marks on a real list say what the ledger says, move nothing, tell the page nothing, and follow a rejection.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { lookInto } from '../drive/closed';
import { allow } from '../drive/own-pages';
import { press, read } from '../drive/worker/hand';
import * as prolific from '../drive/worker/prolific';
import { type Stage, stage } from './harness/stage';

const LIST = 'https://app.prolific.com/studies';
/** Of one requester: the first is done and rejected, the second stays on the list. */
const CHECK = '66b000000000000000000004';
const MARKET = '5f1a00000000000000000a02';
const PLAN = 'Choosing a phone plan';
const PLAN_ID = '66b000000000000000000002';
/** Of the other requester. */
const FACES = 'Remembering faces in a crowd';

interface Drawn {
  readonly text: string;
  readonly label: string;
  readonly hidden: boolean;
  readonly few: boolean;
  readonly rect: { readonly top: number; readonly right: number };
}
interface Seen {
  readonly marks: readonly Drawn[];
  /** What the note beneath a mark says. */
  readonly note: string;
  readonly veils: number;
}

const LOOK = `root => JSON.stringify({
  marks: [...root.querySelectorAll('.mark')].map(mark => {
    const { top, right } = mark.getBoundingClientRect();
    return { text: mark.dataset.text, label: mark.getAttribute('aria-label'), hidden: mark.hidden,
      few: mark.classList.contains('few'), rect: { top, right } };
  }),
  note: root.querySelector('.more').hidden ? '' : root.querySelector('.more').dataset.text,
  veils: root.querySelectorAll('.veil').length,
})`;

declare global {
  /** What the list's cards measured in the moment they were drawn, and the browser's own count of shifts since. */
  var atFirst: { readonly cards: string; shifts: number } | undefined;
  var measured: () => string;
}

/** Runs in the page before its own first script. */
const watchCards = `(() => {
  const all = () => [...document.querySelectorAll('li[data-testid]')];
  globalThis.measured = () => {
    const { scrollWidth, scrollHeight } = document.documentElement;
    const rects = all().map(card => card.getBoundingClientRect());
    return JSON.stringify([scrollWidth, scrollHeight, rects.map(({ x, y, width, height }) => [x, y, width, height])]);
  };
  new MutationObserver((_, observer) => {
    if (all().length < 5) return;
    observer.disconnect();
    globalThis.atFirst = { cards: globalThis.measured(), shifts: 0 };
    if (PerformanceObserver.supportedEntryTypes.includes('layout-shift'))
      new PerformanceObserver(list => {
        for (const { value } of list.getEntries()) globalThis.atFirst.shifts += value;
      }).observe({ type: 'layout-shift' });
  }).observe(document, { childList: true, subtree: true });
})()`;

describe.each(['chromium', 'firefox'] as const)('marks in %s', name => {
  let on: Stage;
  let app: Page;
  const seen = () => lookInto<Seen>(on.driven, app, 'taskfare-marks', LOOK);
  const marked = (test: (seen: Seen) => void) =>
    vi.waitFor(async () => test((await seen()) ?? { marks: [], note: '', veils: 0 }), {
      timeout: 15_000,
      interval: 250,
    });
  const micros = ({ marks }: Seen, title: string): number =>
    Number(/[\d.]+/.exec(marks.find(({ label }) => label.startsWith(title))?.text ?? '')?.[0]);

  const settings = async (act: (page: Page) => Promise<void>): Promise<void> => {
    const page = await on.driven.openExtension('ledger.html#settings');
    const card = 'section[aria-labelledby="set-marks"]';
    await page.waitForSelector(card);
    await act(page);
    await press(page, `${card} button[type="submit"]`);
    await page.waitForFunction(
      where => document.querySelector(`${where} [role="status"]`)?.textContent?.trim() !== '',
      {},
      card,
    );
    await page.close();
    await app.bringToFront();
  };

  beforeAll(async () => {
    on = await stage(name);
    await allow(on.driven, ['Prolific'], ['app.prolific.com']);
    app = await on.driven.browser.newPage();
    await app.evaluateOnNewDocument(watchCards);
    await app.goto(LIST);
    await app.waitForSelector('li[data-testid]');
  }, 120_000);
  afterAll(() => on?.close());

  it('draws one over each offer, and moves nothing', async () => {
    await marked(({ marks }) => expect(marks).toHaveLength(5));
    const { marks } = (await seen())!;
    expect(marks.map(({ text }) => text).sort()).toEqual([
      '≈ $9.00/h',
      '≈ $9.00/h',
      '≈ £8.75/h',
      '≈ £9.00/h',
      '≈ £9.00/h',
    ]);
    expect(marks.every(({ few, hidden }) => few && !hidden)).toBe(true);
    expect(marks.every(({ label }) => label.includes('From the listing’s own estimate alone'))).toBe(true);
    const first = await app.evaluate(() => globalThis.atFirst);
    expect(await app.evaluate(() => globalThis.measured())).toBe(first?.cards);
    expect(first?.shifts).toBe(0);
    const edges = (await app.$$eval('li[data-testid]', all =>
      all.map(card => ({ top: card.getBoundingClientRect().top, right: card.getBoundingClientRect().right })),
    )) as { top: number; right: number }[];
    for (const { rect } of marks)
      expect(
        edges.some(
          ({ top, right }) => Math.abs(top - rect.top - 12) < 2 && Math.abs(right - rect.right - 12) < 2,
        ),
      ).toBe(true);
  });

  it('follows the page when it scrolls and when it grows', async () => {
    await app.evaluate(() => {
      document.querySelector('main')!.style.paddingTop = '300px';
    });
    await marked(({ marks }) => expect(Math.min(...marks.map(({ rect }) => rect.top))).toBeGreaterThan(300));
    const before = Math.min(...(await seen())!.marks.map(({ rect }) => rect.top));
    await app.evaluate(() => scrollTo(0, 100));
    const { after, scrolled } = {
      after: Math.min(...(await seen())!.marks.map(({ rect }) => rect.top)),
      scrolled: await app.evaluate(() => scrollY),
    };
    expect(scrolled).toBeGreaterThan(0);
    expect(before - after).toBeCloseTo(scrolled, 0);
    await app.evaluate(() => {
      document.querySelector('main')!.style.paddingTop = '';
      scrollTo(0, 0);
    });
  });

  it('lets the page read nothing of it', async () => {
    const leaks = await app.evaluate(() => {
      const host = document.getElementById('taskfare-marks')!;
      const range = document.createRange();
      range.selectNode(host);
      getSelection()!.removeAllRanges();
      getSelection()!.addRange(range);
      const selected = getSelection()!.toString();
      getSelection()!.removeAllRanges();
      const finds = (window as unknown as { find(text: string): boolean }).find;
      return {
        root: host.shadowRoot !== null,
        text: host.textContent + host.innerText + selected,
        found: ['≈', 'Probably', 'own estimate alone'].filter(text => finds.call(window, text)),
        attributes: host.getAttributeNames(),
      };
    });
    expect(leaks).toEqual({ root: false, text: '', found: [], attributes: ['id'] });
  });

  it('is reached by keyboard, says more there, and stops at Escape', async () => {
    await app.focus('header a');
    for (let i = 0; i < 20; i += 1) {
      await app.keyboard.press('Tab');
      if (await app.evaluate(() => document.activeElement?.id === 'taskfare-marks')) break;
    }
    await marked(({ note }) => expect(note).toContain('From the listing’s own estimate alone'));
    await app.keyboard.press('Escape');
    await marked(({ note }) => expect(note).toBe(''));
    await app.keyboard.press('Enter');
    await marked(({ note }) => expect(note).toContain('From the listing’s own estimate alone'));
    await app.focus('header a');
    await marked(({ note }) => expect(note).toBe(''));
  });

  it('says more to who points at it, and no longer than that', async () => {
    const [{ rect }] = (await seen())!.marks as [Drawn];
    await app.mouse.move(rect.right - 20, rect.top + 12);
    await marked(({ note }) => expect(note).toContain('From the listing’s own estimate alone'));
    await app.mouse.move(rect.right - 20, rect.top - 4);
    await marked(({ note }) => expect(note).toBe(''));
  });

  it('expects less of a requester who rejected a task, and a little less of the others', async () => {
    const study = await prolific.reserve(app, on.sites, CHECK);
    await read(2500);
    await prolific.complete(app);
    await prolific.toSubmissions(app);
    await prolific.toStudies(app);
    await marked(({ marks }) =>
      expect(marks.filter(({ label }) => label.includes('how far off it was in 1 task'))).toHaveLength(5),
    );
    const before = (await seen())!;
    on.sites.prolific.reject(study);
    await prolific.toSubmissions(app);
    await read(500);
    await prolific.toStudies(app);
    await marked(after => expect(micros(after, PLAN) / micros(before, PLAN)).toBeCloseTo(0.794, 2));
    const after = (await seen())!;
    expect(micros(after, FACES) / micros(before, FACES)).toBeCloseTo(0.952, 2);
  });

  it('shows whom the worker wants to avoid', async () => {
    const page = await on.driven.openExtension(
      `ledger.html#requesters/${encodeURIComponent(`prolific:${MARKET}`)}`,
    );
    await page.locator('::-p-aria([name="Avoid"][role="radio"])').click();
    await press(page, 'form.review button[type="submit"]');
    await page.waitForFunction(
      () => document.querySelector('form.review [role="status"]')?.textContent !== '',
    );
    await page.close();
    await app.bringToFront();
    await prolific.toSubmissions(app);
    await prolific.toStudies(app);
    await marked(({ marks }) => {
      const avoided = marks.filter(({ text }) => text.endsWith('⊘')).map(({ label }) => label.split('.')[0]);
      expect(avoided.sort()).toEqual(['A very short check', PLAN]);
    });
  });

  it('says behind the mark what somebody else’s file says of the requester', async () => {
    const file = join(on.downloads, '..', 'ada.json');
    const said = { platform: 'prolific', requester: MARKET, tasks: 40, approved: 36, rejected: 4 };
    const requesters = [{ ...said, from: '2025-01', to: '2026-03' }];
    const pack = { made: '2026-10', maker: 'Ada', requesters };
    writeFileSync(file, JSON.stringify({ format: 'taskfare-ratings', version: 1, pack }));
    const page = await on.driven.openExtension('ledger.html#requesters/ratings');
    const input = await page.waitForSelector('input[type="file"][accept*="json"]');
    await (input as ElementHandle<HTMLInputElement>).uploadFile(file);
    await page.waitForSelector('.preview');
    await press(page, '.preview button.main');
    await page.waitForSelector('.source-list [data-source]');
    await page.close();
    await app.bringToFront();
    await prolific.toSubmissions(app);
    await prolific.toStudies(app);
    await marked(({ marks }) => {
      const told = marks.filter(({ label }) => label.includes('Others (Ada): Approved: 90%, at least 77%'));
      expect(told.map(({ label }) => label.split('.')[0]).sort()).toEqual(['A very short check', PLAN]);
    });
  });

  it('says the same in the chip on the task’s page, with where it comes from', async () => {
    const { text, label } = (await seen())!.marks.find(mark => mark.label.startsWith(PLAN))!;
    await prolific.reserve(app, on.sites, PLAN_ID);
    const look = `root => JSON.stringify({ text: root.querySelector('.mark').textContent, more: root.querySelector('.mark').dataset.text })`;
    await vi.waitFor(
      async () => {
        const chip = await lookInto<{ text: string; more: string }>(on.driven, app, 'taskfare-chip', look);
        const more = chip?.more.split('\n') ?? [];
        // After what the mark says, what this requester brought so far.
        expect(more.slice(0, -4).join('. ')).toBe(label.slice(`${PLAN}. `.length));
        expect(more.slice(-4)).toEqual([
          expect.stringMatching(/^This requester so far: [£$]0\.00 an hour$/),
          'Too few tasks for a range',
          'From 1 task of yours for this requester',
          'The newest is from today',
        ]);
        expect(chip?.text).toContain('⊘');
        expect(chip?.text).toContain(/[£$][\d.]+/.exec(text)![0]);
        expect(chip?.more).toContain('in 1 task of yours');
      },
      { timeout: 15_000, interval: 250 },
    );
    await prolific.cancel(app);
  });

  it('dims what is below the worker’s own threshold, and takes no press away from the page', async () => {
    await settings(async page => {
      await page.type('section[aria-labelledby="set-marks"] input[type="number"]', '500');
      await page.type('section[aria-labelledby="set-marks"] input[maxlength="3"]', 'GBP');
    });
    await prolific.toSubmissions(app);
    await prolific.toStudies(app);
    // Dollars cannot be compared with pounds: no rate was entered.
    await marked(({ veils, marks }) => expect([veils, marks.length]).toEqual([3, 5]));
    const under = await app.$$eval('li[data-testid]', all =>
      all.map(card => {
        card.scrollIntoView({ block: 'center' });
        const { left, top, width, height } = card.getBoundingClientRect();
        return document.elementFromPoint(left + width / 2, top + height / 2)?.closest('li') === card;
      }),
    );
    expect(under).toEqual([true, true, true, true, true]);
    expect(await app.$$eval('li[data-testid]', all => all.some(card => card.hasAttribute('style')))).toBe(
      false,
    );
  });

  it('is gone where the worker turns it off', async () => {
    await settings(page => page.locator('::-p-aria([name="Prolific"][role="checkbox"])').click());
    await prolific.toSubmissions(app);
    await prolific.toStudies(app);
    await marked(({ marks }) => expect(marks).toHaveLength(0));
  });
});
