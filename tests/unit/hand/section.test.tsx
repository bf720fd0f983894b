// @vitest-environment happy-dom
// The whole section on a real (in-memory) ledger: what the worker presses changes the rows, and Undo gives them back.
import { cleanup, configure, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { TimeSection } from '../../../entrypoints/ledger/time/section';
import type { Fact } from '../../../lib/core/fact';
import type { Ledger } from '../../../lib/store/open';
import { writeAct } from '../../../lib/store/write/act';
import { speak } from '../components/speak';
import { emptyLedger, SETTINGS } from '../store/ledger';
import { at } from './items';

// Several transactions and a rendering lie between a press and its outcome, on a busy machine.
configure({ defaultHidden: true });
vi.setConfig({ testTimeout: 40_000 });

const MINUTE = 60_000;
const said = { platform: 'prolific', device: 'd', seen: at('10:00') } as const;
const FACTS: readonly Fact[] = [
  { ...said, id: 'o', kind: 'offered', task: '1', at: at('10:00'), source: 'page', title: 'Tea' },
  { ...said, id: 'p', kind: 'offered', task: '2', at: at('10:00'), source: 'page', title: 'Boxes' },
  { ...said, id: 'a', kind: 'worked', task: '1', at: at('10:00'), to: at('10:20'), source: 'sensor' },
  { ...said, id: 'b', kind: 'worked', task: '2', at: at('10:20'), to: at('10:30'), source: 'sensor' },
];

let db: Ledger;
const sent = vi.fn(async () => undefined);

beforeEach(async () => {
  speak('en');
  const drawer: Record<string, unknown> = {};
  Object.assign((globalThis as unknown as { browser: object }).browser, {
    runtime: { sendMessage: sent },
    storage: {
      local: {
        get: async (key: string) => ({ [key]: drawer[key] }),
        set: async (items: object) => void Object.assign(drawer, items),
      },
    },
  });
  db = await emptyLedger();
  await writeAct(db, SETTINGS, FACTS);
  render(<TimeSection desk={{ db, settings: SETTINGS, nameOf: id => id }} rest="2026-11-18" />);
  await screen.findByRole('listbox');
});
afterEach(() => {
  cleanup();
  sent.mockClear();
});

const minutes = async () =>
  Object.fromEntries((await db.getAll('tasks')).map(row => [row.title, row.worked / MINUTE]));
const choose = (name: RegExp) => fireEvent.keyDown(screen.getByRole('option', { name }), { key: 'Enter' });
const click = async (name: string | RegExp) => fireEvent.click(await screen.findByRole('button', { name }));

test('the day’s time is explained by its tasks, and they add up to it', async () => {
  const value = (name: string) =>
    Number(document.querySelector(`[data-figure="${name}"]`)?.getAttribute('data-value'));
  const shares = [...document.querySelectorAll('.shares [data-figure]')].map(share => [
    share.getAttribute('data-figure'),
    Number(share.getAttribute('data-value')) / MINUTE,
  ]);
  expect(shares).toEqual([
    ['day.worked.prolific:1', 20],
    ['day.worked.prolific:2', 10],
  ]);
  expect(value('day.worked')).toBe(30 * MINUTE);
});

test('a stretch is split, one half moved, and both taken back one after the other', async () => {
  choose(/Tea/);
  await click('Split');
  await screen.findByText('Split in two.');
  expect(screen.getAllByRole('option', { name: /Tea/ })).toHaveLength(2);
  expect(await minutes()).toEqual({ Tea: 20, Boxes: 10 });
  await waitFor(() => expect(document.activeElement?.textContent).toBe('Undo'));

  choose(/10:10.*10:20.*Tea/);
  fireEvent.change(await screen.findByLabelText('Belongs to'), { target: { value: 'prolific:2' } });
  await click('Move');
  await screen.findByText('Moved.');
  expect(await minutes()).toEqual({ Tea: 10, Boxes: 20 });

  await click('Undo');
  await screen.findByText('Taken back.');
  expect(await minutes()).toEqual({ Tea: 20, Boxes: 10 });
  await click('Do again: Moved a stretch · Tea · Boxes');
  await screen.findByText('Done again.');
  expect(await minutes()).toEqual({ Tea: 10, Boxes: 20 });
  expect(sent).toHaveBeenCalledWith({ is: 'ledgerChanged', carries: undefined });
});

test('what is added by hand stands on the timeline at once, marked', async () => {
  fireEvent.input(document.querySelector('form[aria-label="Add work done"] input[type="date"]')!, {
    target: { value: '2026-11-18' },
  });
  fireEvent.input(screen.getAllByLabelText('What is it?')[1]!, { target: { value: 'Phone' } });
  fireEvent.input(screen.getAllByLabelText('Amount')[1]!, { target: { value: '15' } });
  await click('Add');
  await screen.findByText('Work added.');
  expect(screen.getByRole('option', { name: /Phone, 1 h 00, by hand/ })).toBeTruthy();
});

test('why is answered with facts', async () => {
  await click('Why these times of Tea?');
  await waitFor(() => expect(screen.getByRole('region', { name: 'Worked' }).textContent).toContain('20 min'));
});

test('a timer is asked of the background, with its terms in the ledger first', async () => {
  const form = screen.getByRole('form', { name: 'Timer by hand', hidden: true });
  fireEvent.change(form.querySelectorAll('select')[1]!, { target: { value: 'hourly' } });
  fireEvent.input(screen.getAllByLabelText('Amount')[0]!, { target: { value: '20' } });
  fireEvent.click(screen.getByRole('button', { name: 'Start the timer', hidden: true }));
  await screen.findByText('The timer runs.');
  expect(sent.mock.lastCall).toMatchObject([{ is: 'timer' }]);
  const terms = (await db.getAll('facts'))
    .flatMap(record => record.facts)
    .filter(fact => fact.kind === 'terms');
  expect(terms).toMatchObject([{ model: 'hourly', rate: { micros: 20_000_000 } }]);
});

test('a pay that was not read is typed in, and a task that is none is removed', async () => {
  await click('Why these times of Tea?');
  const form = await screen.findByRole('form', { name: 'Correct this task' });
  fireEvent.input(form.querySelector('[inputmode="decimal"]')!, { target: { value: '3' } });
  await click('Save');
  await screen.findByText('Corrected.');
  expect((await db.getAll('tasks')).map(row => row.pay)).toEqual([
    { micros: 3_000_000, currency: 'USD' },
    undefined,
  ]);
  await click('Why these times of Tea?');
  await click('Remove this task');
  await screen.findByText('Removed. Its facts are kept.');
  expect(await minutes()).toEqual({ Boxes: 10 });
  await click('Undo');
  await screen.findByText('Taken back.');
  expect(await minutes()).toEqual({ Tea: 20, Boxes: 10 });
});

test('an absence the background offers no longer is answered on the timeline, and taken back', async () => {
  cleanup();
  await writeAct(db, SETTINGS, [
    { ...said, id: 'c', kind: 'worked', task: '2', at: at('10:42'), to: at('10:50'), source: 'sensor' },
  ]);
  render(<TimeSection desk={{ db, settings: SETTINGS, nameOf: id => id }} rest="2026-11-18" />);
  await screen.findByRole('listbox');
  choose(/10:30.*10:42.*Boxes/);
  await click('Count it');
  await screen.findByRole('button', { name: 'Undo' });
  expect(await minutes()).toEqual({ Tea: 20, Boxes: 30 });
  await click('Undo');
  await screen.findByText('Taken back.');
  expect(await minutes()).toEqual({ Tea: 20, Boxes: 18 });
  expect(screen.getByRole('option', { name: /10:30.*10:42.*Boxes/ })).toBeTruthy();
});
