// @vitest-environment happy-dom
// Knows what the section Requesters shows of a real ledger: whoever the worker or others know, under any name they had. Refuses to test the figures.
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { Desk } from '../../../entrypoints/ledger/desk';
import { Overview } from '../../../entrypoints/ledger/overview';
import { RequestersSection } from '../../../entrypoints/ledger/requesters/section';
import { parseWanted as parseSearch } from '../../../entrypoints/ledger/search/address';
import { find } from '../../../entrypoints/ledger/search/find';
import { reviewRequester } from '../../../lib/core/hand/review';
import { readRatings } from '../../../lib/exchange/pack/read-ratings';
import { writeAct } from '../../../lib/store/write/act';
import { append } from '../../../lib/store/write/append';
import { changeSource, putSource } from '../../../lib/store/write/sources';
import { speak } from '../components/speak';
import { aFact, aTask } from '../store/a-fact';
import { emptyLedger, SETTINGS } from '../store/ledger';

const NOW = Date.parse('2026-11-22T20:00:00Z');
const DAY = 86_400_000;
beforeAll(() => speak());
beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: NOW }));
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

let desk: Desk;
beforeEach(async () => {
  desk = { db: await emptyLedger(), settings: SETTINGS, nameOf: id => id.toUpperCase() };
  location.hash = '#requesters';
});

const task = (name: string, day: string, requester: string, requesterName: string) => [
  ...aTask(name, `${day}T12:00:00Z`, { requester, requesterName }),
  aFact('approved', `${day}T18:00:00Z`, { task: name }),
];
const renamed = () =>
  append(
    desk.db,
    [
      ...task('1', '2026-09-02', 'R', 'Acme Lab'),
      ...task('2', '2026-10-02', 'R', 'Acme Research'),
      ...task('3', '2026-10-03', 'R', 'Acme Research'),
      ...task('4', '2026-10-04', 'S', 'Tea House'),
    ],
    SETTINGS,
  );
const line = { platform: 'p', tasks: 10, approved: 9, rejected: 1, from: '2025-01', to: '2025-03' };
const pay = (dollars: number) => ({ currency: 'USD', earned: dollars * 1e6, worked: 3_600_000 });
const packed = (...requesters: object[]) =>
  new Blob([
    JSON.stringify({
      format: 'taskfare-ratings',
      version: 1,
      pack: { made: '2026-11', maker: 'Ada', requesters },
    }),
  ]);
const takeIn = async (file: Blob): Promise<string> => {
  const [{ source, ratings }] = (await readRatings(file)) as [Awaited<ReturnType<typeof readRatings>>[0]];
  await putSource(desk.db, { ...source, imported: 1 }, ratings);
  return source.id;
};
const show = (rest?: string, query?: string) => {
  cleanup();
  render(<RequestersSection desk={desk} rest={rest} query={query} />);
};
const heard = () => [...document.querySelectorAll('[data-heard]')].map(row => row.getAttribute('data-heard'));

test('whom only others know can be found, ordered and opened; who is known oneself stands in the own list', async () => {
  await renamed();
  const id = await takeIn(
    packed(
      { ...line, requester: 'R', name: 'Acme', pay: pay(4) },
      { ...line, requester: 'X1', name: 'Xylo', pay: pay(5) },
      { ...line, requester: 'X2', name: 'Yucca', pay: pay(9), to: '2026-02' },
      { ...line, requester: 'X3', name: 'Zinc' },
    ),
  );
  show();
  await screen.findByRole('heading', { name: 'Known from others only' });
  expect(heard()).toEqual(['p:X2', 'p:X1', 'p:X3']);
  const [, first] = within(screen.getByRole('table', { name: 'Known from others only' })).getAllByRole('row');
  expect(first!.textContent).toBe('YuccaP · Ada$9.001090%, at least 60%–not knownFebruary 2026');
  expect(within(first!).getByRole('link').getAttribute('href')).toBe('#requesters/p%3AX2');

  show(undefined, 'q=xy ada');
  await waitFor(() => expect(heard()).toEqual(['p:X1']));

  show('p:X1');
  expect(await screen.findByRole('heading', { name: /Xylo/ })).toBeTruthy();
  const others = await screen.findByRole('table', { name: 'What others say' });
  expect(others.textContent).toContain('January 2025 to March 2025');

  await changeSource(desk.db, id, { enabled: false });
  show();
  await screen.findByRole('table', { name: 'Requesters' });
  await waitFor(() => expect(document.querySelector('[data-figure="requesters.heard"]')).toBeNull());
});

test('a fresh ledger with somebody’s file is not empty: those are searched too', async () => {
  await takeIn(packed({ ...line, requester: 'X1', name: 'Xylo', pay: pay(5) }));
  show();
  expect(await screen.findByRole('searchbox')).toBeTruthy();
  expect(heard()).toEqual(['p:X1']);
});

test('a renamed requester is one, found by either name, and so are all its tasks', async () => {
  await renamed();
  const rows = () =>
    [...document.querySelectorAll('[data-requester]')].map(row => row.getAttribute('data-requester'));
  for (const query of ['q=acme lab', 'q=acme research']) {
    show(undefined, query);
    await waitFor(() => expect(rows()).toEqual(['p:R']));
  }
  show('p:R');
  expect(await screen.findByText('Also called Acme Lab')).toBeTruthy();
  expect(document.querySelector('[data-figure="requester.p:R.tasks"]')?.getAttribute('data-value')).toBe('3');
  const all = screen.getByRole('link', { name: 'Find all its tasks' }).getAttribute('href')!;
  let found: readonly string[] = [];
  const stop = new AbortController();
  await find(
    desk,
    parseSearch(all.slice(all.indexOf('?') + 1)),
    ({ keys }) => {
      found = keys;
    },
    stop.signal,
  );
  expect([...found].sort()).toEqual(['p:1', 'p:2', 'p:3']);
});

test('two stand side by side by a choice or by an address, and the choice can be taken back', async () => {
  await renamed();
  show('p:R');
  fireEvent.change(await screen.findByLabelText('Compare with'), { target: { value: 'p:S' } });
  expect(location.hash).toBe('#requesters/p%3AR?with=p%3AS');
  show('p:R', 'with=p%3AS');
  await waitFor(() =>
    expect(
      within(screen.getByRole('table', { name: 'Acme Research' }))
        .getAllByRole('columnheader')
        .map(th => th.textContent),
    ).toEqual(['Acme Research', 'Tea House']),
  );
  fireEvent.change(await screen.findByLabelText('Compare with'), { target: { value: '' } });
  expect(location.hash).toBe('#requesters/p%3AR');
});

test('the last ninety days stand beside all time, to the day', async () => {
  const day = (ago: number) => new Date(NOW - ago * DAY).toISOString().slice(0, 10);
  await append(
    desk.db,
    [
      ...task('1', day(90), 'R', 'Acme'),
      ...task('2', day(89), 'R', 'Acme'),
      ...task('3', day(5), 'R', 'Acme'),
    ],
    SETTINGS,
  );
  show('p:R');
  const value = async (name: string) => {
    await screen.findByRole('table', { name: 'Acme' });
    return document.querySelector(`[data-figure="${name}"]`)?.getAttribute('data-value');
  };
  expect(await value('requester.p:R.tasks')).toBe('3');
  expect(await value('requester.p:R.recent.tasks')).toBe('2');
  // Of two tasks no range is told, and so no colour.
  const cells = within(screen.getByRole('row', { name: /^Nine times in ten/ })).getAllByRole('cell');
  expect(cells.map(cell => cell.textContent!.includes('not enough to say'))).toEqual([false, true]);
});

test('who is tagged as distressing is counted as exposure by week in the overview', async () => {
  await append(desk.db, task('1', '2026-11-22', 'R', 'Acme'), SETTINGS);
  const said = { tags: ['distressing'] };
  const act = { act: 'a1', at: 1, device: 'd' };
  await writeAct(desk.db, SETTINGS, reviewRequester(act, { platform: 'p', requester: 'R' }, said));
  render(<Overview desk={desk} />);
  const weeks = await screen.findByRole('region', { name: 'Distressing content' });
  const [, thisWeek] = within(weeks).getAllByRole('row');
  expect(thisWeek!.textContent).toMatch(/10 min1$/);
});
