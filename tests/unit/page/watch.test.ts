import { expect, test, vi } from 'vitest';
import { hash } from '../../../lib/core/identify';
import { relevance } from '../../../lib/page/watch/relevant';
import { DEFINITIONS } from '../../../lib/platforms/catalogue';
import { byHand, type Page, pageAt, pause, watched } from './stage';

const WORK =
  '<h1>Tag a photo</h1><p class="pay">$0.10</p><form class="answer"><a class="skip">skip</a></form>';
const SETTLED = 900;

const hide = (page: Page, hidden: boolean): void => {
  Object.defineProperty(page.document, 'hidden', { value: hidden, configurable: true });
  page.document.dispatchEvent(new page.Event('visibilitychange'));
};

test('what the page shows is told once, with its kind and place and nothing of its content', () => {
  const { reports, end } = watched(pageAt('/work/T1?x=1', `${WORK}<p>Dear worker, a secret.</p>`));
  expect(reports()).toEqual([
    {
      platform: 'acme',
      kind: 'task',
      place: hash('/work/T1?x=1'),
      sightings: [
        {
          platform: 'acme',
          reading: 'work',
          says: 'working',
          source: 'page',
          task: 'T1',
          title: 'Tag a photo',
          pay: { micros: 100_000, currency: 'USD' },
        },
      ],
    },
  ]);
  end();
});

test('a change of what is read is told; any other change is not', async () => {
  const { page, reports, end } = watched(pageAt('/work/T1', WORK));
  page.document.body.append('typed by the worker');
  page.document.querySelector('.pay')?.setAttribute('style', 'color: red');
  await pause(SETTLED);
  expect(reports()).toHaveLength(1);
  page.document.querySelector('.pay')!.textContent = '$0.20';
  await vi.waitFor(() => expect(reports()).toHaveLength(2));
  expect(reports()[1]?.sightings[0]?.pay?.micros).toBe(200_000);
  end();
});

test('many changes are read at most every half second', async () => {
  const { page, end } = watched(pageAt('/work/T1', WORK));
  const reads = vi.spyOn(page.document, 'querySelectorAll');
  const since = reads.mock.calls.length;
  for (let i = 0; i < 20; i++) {
    page.document.querySelector('h1')!.textContent = `Title ${i}`;
    await pause(20);
  }
  await pause(200);
  const perReading = 4;
  expect(reads.mock.calls.length - since).toBeLessThanOrEqual(2 * perReading);
  end();
});

test('a hidden page is not read until it is seen', async () => {
  const page = pageAt('/work/T1', WORK);
  hide(page, true);
  const { reports, end } = watched(page);
  await pause(SETTLED);
  expect(reports()).toEqual([]);
  hide(page, false);
  await vi.waitFor(() => expect(reports()).toHaveLength(1));
  end();
});

test('an app that changes its address is read again without a reload', async () => {
  const { page, reports, end } = watched(pageAt('/work/T1', WORK));
  page.history.pushState({}, '', '/list');
  page.document.body.innerHTML = '<div class="job" id="j1"></div>';
  await vi.waitFor(() => expect(reports().at(-1)).toMatchObject({ kind: 'search', place: hash('/list') }));
  expect(reports().at(-1)?.sightings).toMatchObject([{ says: 'listed', job: 'j1' }]);
  end();
});

test('a page of work that is still being drawn is not called unreadable; one that stays blank is', async () => {
  const drawn = watched(pageAt('/blind'));
  expect(drawn.reports()).toEqual([]);
  drawn.page.document.body.innerHTML = '<b id="T9"></b>';
  await vi.waitFor(() => expect(drawn.reports()).toHaveLength(1), 2000);
  expect(drawn.reports()[0]?.sightings[0]).toMatchObject({ task: 'T9' });
  drawn.end();

  const blank = watched(pageAt('/blind'));
  await vi.waitFor(() => expect(blank.reports()).toHaveLength(1), 5000);
  expect(blank.reports()[0]?.sightings[0]).toMatchObject({ says: 'working', unread: ['task'] });
  blank.end();
});

test('a submit by hand is told at once, with the page as it was; a click and a message likewise', () => {
  const { page, reports, end } = watched(pageAt('/work/T1', WORK));
  const form = page.document.querySelector('form')!;
  form.dispatchEvent(byHand(new page.Event('submit', { bubbles: true }) as unknown as Event));
  expect(reports()[1]?.sightings.map(s => s.says)).toEqual(['working', 'submitted']);
  const skip = page.document.querySelector('.skip')!;
  skip.dispatchEvent(byHand(new page.MouseEvent('click', { bubbles: true }) as unknown as Event));
  expect(reports()[2]?.sightings.map(s => s.says)).toEqual(['working', 'returned']);
  for (const data of ['{"answer":"secret","id":"T1"}', { answer: 'secret', id: 'T1' }]) {
    page.dispatchEvent(byHand(new page.MessageEvent('message', { data }) as unknown as Event));
    expect(
      reports()
        .at(-1)
        ?.sightings.map(s => s.says),
    ).toEqual(['working', 'tentative']);
  }
  expect(JSON.stringify(reports())).not.toContain('secret');
  end();
});

test('what no person did is ignored', () => {
  const { page, told, end } = watched(pageAt('/work/T1', WORK));
  const form = page.document.querySelector('form')!;
  form.dispatchEvent(new page.Event('submit', { bubbles: true }));
  page.document.querySelector('.skip')!.dispatchEvent(new page.MouseEvent('click', { bubbles: true }));
  page.dispatchEvent(new page.MessageEvent('message', { data: '{"answer":1,"id":"T1"}' }));
  expect(told).toHaveLength(1);
  end();
});

test('every press on the page of work is told, its click is not told again, and none on other pages', () => {
  const hand = (page: Page, ...signs: string[]) => {
    for (const sign of signs)
      page.document.body.dispatchEvent(byHand(new page.Event(sign, { bubbles: true }) as unknown as Event));
  };
  const work = watched(pageAt('/work/T1', WORK));
  hand(work.page, 'pointerdown', 'click', 'pointerdown', 'click', 'submit');
  expect(work.told.filter(([is]) => is === 'touched')).toEqual([
    ['touched', { platform: 'acme' }],
    ['touched', { platform: 'acme' }],
  ]);
  work.end();

  const list = watched(pageAt('/list'));
  hand(list.page, 'pointerdown', 'click');
  expect(list.told.filter(([is]) => is === 'touched')).toEqual([]);
  list.end();
});

test('typing is no touch, Enter is', () => {
  const { page, told, end } = watched(pageAt('/work/T1', WORK));
  for (const key of ['a', 'Enter'])
    page.document.body.dispatchEvent(
      byHand(new page.KeyboardEvent('keydown', { key, bubbles: true }) as unknown as Event),
    );
  expect(told.filter(([is]) => is === 'touched')).toHaveLength(1);
  end();
});

test('full screen is told, and its end', () => {
  const { page, told, end } = watched(pageAt('/work/T1', WORK));
  for (const element of [page.document.body, null]) {
    Object.defineProperty(page.document, 'fullscreenElement', { value: element, configurable: true });
    page.document.dispatchEvent(new page.Event('fullscreenchange'));
    expect(told.at(-1)).toEqual(['fullscreen', { platform: 'acme', fullscreen: element !== null }]);
  }
  end();
});

test('going out of sight is told, and coming back', () => {
  const { page, told, end } = watched(pageAt('/work/T1', WORK));
  const before = told.length;
  page.document.dispatchEvent(new page.Event('visibilitychange'));
  page.document.dispatchEvent(new page.Event('visibilitychange'));
  expect(told.slice(before).filter(([is]) => is === 'sight')).toEqual([
    ['sight', { platform: 'acme' }],
    ['sight', { platform: 'acme' }],
  ]);
  end();
});

test('after its end it tells nothing, whatever happens', async () => {
  const { page, told, end } = watched(pageAt('/work/T1', WORK));
  end();
  page.document.querySelector('h1')!.textContent = 'Other';
  page.history.pushState({}, '', '/list');
  page.dispatchEvent(new page.Event('popstate'));
  page.document
    .querySelector('form')!
    .dispatchEvent(byHand(new page.Event('submit', { bubbles: true }) as unknown as Event));
  await pause(SETTLED);
  expect(told).toHaveLength(1);
});

test('what the server refused is no work, until the page itself moves on', () => {
  const page = pageAt('/work/T1', WORK);
  const arrival = { responseStatus: 503 } as PerformanceNavigationTiming;
  const told = vi.spyOn(page.performance, 'getEntriesByType').mockReturnValue([arrival]);
  const { reports, end } = watched(page);
  expect(reports()).toMatchObject([{ kind: 'none', sightings: [] }]);
  page.history.pushState({}, '', '/work/T2');
  page.dispatchEvent(new page.Event('popstate'));
  return vi
    .waitFor(() => expect(reports().at(-1)).toMatchObject({ kind: 'task', sightings: [{ task: 'T2' }] }))
    .finally(end)
    .finally(() => told.mockRestore());
});

test('a page with nothing to work on tells its heads and its few words; a login is none, and either may come and go in one document', async () => {
  const { page, reports, end } = watched(pageAt('/work/T1', WORK));
  expect(reports()[0]?.bare).toBeUndefined();
  const show = async (html: string, seen: object) => {
    page.document.body.innerHTML = html;
    await vi.waitFor(() => expect(reports().at(-1)).toMatchObject(seen), 20_000);
  };
  await show('<h1>Something went wrong</h1><button>Try again</button>', {
    kind: 'task',
    bare: ['Something went wrong', expect.stringContaining('Try again')],
  });
  await show('<h1>Hello</h1><input type="password">', { kind: 'none', sightings: [] });
  await show('<div>Forbidden</div>', { kind: 'task', bare: ['Forbidden'] });
  await show(WORK, { kind: 'task', sightings: [{ title: 'Tag a photo' }] });
  expect(reports().at(-1)?.bare).toBeUndefined();
  end();
});

test('as long as there is nothing to work on, any change is worth a look', async () => {
  const { page, reports, end } = watched(pageAt('/work/T1', '<div id="app">Forbidden</div>'));
  await vi.waitFor(() => expect(reports()[0]).toMatchObject({ bare: ['Forbidden'] }), 5000);
  page.document.querySelector('#app')!.innerHTML = '<canvas></canvas>';
  await vi.waitFor(() => expect(reports()).toHaveLength(2));
  expect(reports()[1]?.bare).toBeUndefined();
  end();
});

test('where a definition names nothing on the page, what a wall is known by is a change, and nothing else', () => {
  const { document } = pageAt('/');
  const touches = relevance(DEFINITIONS.crowdgen!);
  const added = (html: string) => {
    const target = document.createElement('div');
    target.innerHTML = html;
    return touches([
      { target, addedNodes: [...target.childNodes], removedNodes: [] } as unknown as MutationRecord,
    ]);
  };
  for (const html of [
    '<h1>Error</h1>',
    '<div><h2>404</h2></div>',
    '<title>Log in</title>',
    '<input type="password">',
  ])
    expect(added(html), html).toBe(true);
  expect(added('<p>A word of the task</p>')).toBe(false);
});
