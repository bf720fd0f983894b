// @vitest-environment happy-dom
// Knows that terms stated in the platforms section reach the ledger, its tasks and its days, and can be taken back.
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { App } from '../../../entrypoints/ledger/app';
import type { Desk } from '../../../entrypoints/ledger/desk';
import { csv } from '../../../lib/exchange/csv';
import { collect } from '../../../lib/exchange/export-options';
import { periodEarnings } from '../../../lib/store/query/period-earnings';
import { taskByKey } from '../../../lib/store/query/task-by-key';
import { append } from '../../../lib/store/write/append';
import { recount } from '../../../lib/store/write/recount';
import { speak } from '../components/speak';
import { aFact, at } from '../store/a-fact';
import { emptyLedger, SETTINGS } from '../store/ledger';

let desk: Desk;
beforeAll(() => speak());
afterEach(cleanup);
const unheard = { addListener: () => undefined, removeListener: () => undefined };
beforeEach(async () => {
  const drawer: Record<string, unknown> = {};
  Object.assign((globalThis as unknown as { browser: object }).browser, {
    runtime: { sendMessage: async () => undefined },
    permissions: {
      getAll: async () => ({ origins: [] }),
      onAdded: unheard,
      onRemoved: unheard,
    },
    storage: {
      onChanged: unheard,
      local: {
        onChanged: unheard,
        get: async (key: string) => ({ [key]: drawer[key] }),
        set: async (items: object) => void Object.assign(drawer, items),
      },
    },
  });
  const db = await emptyLedger();
  // Ninety minutes on an hourly project, one hour before and half an hour after midnight to 16 November in Paris.
  const entry = { platform: 'dataannotation', task: 't', job: 'helix' };
  await append(
    db,
    [
      aFact('opened', '2026-11-15T22:00:00Z', entry),
      aFact('worked', '2026-11-15T22:00:00Z', { ...entry, to: at('2026-11-15T23:00:00Z') }),
      aFact('worked', '2026-11-15T23:00:00Z', { ...entry, to: at('2026-11-15T23:30:00Z') }),
    ],
    SETTINGS,
  );
  desk = { db, settings: SETTINGS, nameOf: id => id };
  location.hash = '#platforms';
});

const fill = (label: string | RegExp, value: string): void => {
  const field = screen.getByLabelText(label);
  fireEvent[field.tagName === 'SELECT' ? 'change' : 'input'](field, { target: { value } });
};
const state = async (model: string, amount: string, from: string, project = ''): Promise<void> => {
  fill('Platform', 'dataannotation');
  fill('Project (empty: the whole platform)', project);
  fill('How it pays', model);
  fill('Amount', amount);
  fill('From this day', from);
  fireEvent.submit(screen.getByRole('form', { name: 'How each platform pays' }));
  await screen.findByText('Stated. Amounts are counted again.');
};
const pay = async () => {
  await recount(desk.db, SETTINGS);
  return (await taskByKey(desk.db, 'dataannotation:t'))?.pay;
};

test('a rate, its change from a day, and the history of both', async () => {
  render(<App desk={desk} />);
  await screen.findByText('Nothing is stated yet.');
  await state('hourly', '20', '2026-11-01');
  await waitFor(async () => expect(await pay()).toEqual({ micros: 30_000_000, currency: 'USD' }));
  await state('hourly', '24', '2026-11-16', 'helix');
  // The hour before midnight at 20, the half hour after it at 24.
  await waitFor(async () => expect(await pay()).toEqual({ micros: 32_000_000, currency: 'USD' }));
  const row = await taskByKey(desk.db, 'dataannotation:t');
  expect(row).toMatchObject({ computed: true, money: [{ standing: 'expected' }] });
  expect((await (await collect(csv(desk.db), 'text/csv')).text()).trimEnd()).toMatch(/,yes$/);
  const day = await periodEarnings(desk.db, SETTINGS, '2026-11-15', '2026-11-16', at('2026-11-20T12:00:00Z'));
  expect(day.money).toMatchObject([{ expected: 32_000_000, confirmed: 0, pending: 0 }]);

  expect(screen.getByText('since November 1, 2026')).toBeTruthy();
  expect(screen.getByText('since November 16, 2026')).toBeTruthy();
  await state('hourly', '30', '2026-11-10');
  await screen.findByText('November 1, 2026 to November 9, 2026');

  fireEvent.click(screen.getByRole('button', { name: 'Undo: dataannotation, since November 16, 2026' }));
  await screen.findByText('Taken back.');
  await waitFor(async () => expect(await pay()).toEqual({ micros: 45_000_000, currency: 'USD' }));
});

test('an amount that could be read two ways, and a day that is none, are refused', async () => {
  render(<App desk={desk} />);
  await screen.findByText('Nothing is stated yet.');
  fill('Platform', 'dataannotation');
  fill('Amount', '1.234');
  fireEvent.submit(screen.getByRole('form', { name: 'How each platform pays' }));
  expect((await screen.findByRole('alert')).textContent).not.toBe('');
  fill('Amount', '12');
  fill('From this day', '');
  fireEvent.submit(screen.getByRole('form', { name: 'How each platform pays' }));
  expect((await screen.findByRole('alert')).textContent).toBe('This is not a day.');
});
