// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { App } from '../../../entrypoints/ledger/app';
import type { Desk } from '../../../entrypoints/ledger/desk';
import { append } from '../../../lib/store/write/append';
import { speak } from '../components/speak';
import { aFact } from '../store/a-fact';
import { emptyLedger, everything, SETTINGS } from '../store/ledger';

/** Several batches. */
const MANY = 3100;
const sent: string[] = [];
let desk: Desk;
let whole: Awaited<ReturnType<typeof everything>>;

beforeAll(() => speak());
beforeEach(async () => {
  sent.length = 0;
  Object.assign((globalThis as unknown as { browser: object }).browser, {
    runtime: { sendMessage: async ({ is }: { is: string }) => void sent.push(is) },
    storage: {
      local: { get: async () => ({ device: 'd' }), set: async () => undefined },
      onChanged: { addListener: () => undefined, removeListener: () => undefined },
    },
  });
  const db = await emptyLedger();
  const facts = Array.from({ length: MANY }, (_, i) =>
    aFact('submitted', '2026-11-22T14:00:00Z', { task: `t${i}` }),
  );
  await append(db, facts, SETTINGS);
  whole = await everything(db);
  desk = { db, settings: SETTINGS, nameOf: id => id };
  location.hash = '#data';
});
afterEach(cleanup);

const press = (name: string): void => screen.getByRole('button', { name }).click();
const STOPPED =
  'Counting is stopped. Until you go on, figures leave out what is not counted yet. Your records are all there.';

test('counting everything again can be stopped, says what that leaves, holds after a reload, and goes on', async () => {
  const page = render(<App desk={desk} />);
  press('Count again');
  const cancel = await screen.findByRole('button', { name: 'Cancel' });
  cancel.focus();
  cancel.click();
  expect(await screen.findByText(STOPPED)).toBeTruthy();
  // The same button: whoever uses the keyboard is still on it.
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Go on' }));
  const there = (await desk.db.getAll('tasks')).length;
  expect(there).toBeLessThan(MANY);
  page.unmount();

  location.hash = '#history';
  render(<App desk={desk} />);
  expect(await screen.findByText(STOPPED)).toBeTruthy();
  expect(await desk.db.getAll('tasks')).toHaveLength(there);
  press('Go on');
  await waitFor(() => expect(screen.queryByRole('progressbar')).toBeNull());
  expect(await everything(desk.db)).toEqual(whole);
  await waitFor(() => expect(sent).toContain('ledgerChanged'));
});

test('an undo of thousands that is stopped stands, and the counting is said to wait', async () => {
  await append(
    desk.db,
    Array.from({ length: MANY }, (_, i) =>
      aFact('corrected', '2026-11-23T14:00:00Z', {
        id: `c${i}`,
        task: `t${i}`,
        act: '0mi0000001-a',
        source: 'worker',
        set: { note: 'mine' },
      }),
    ),
    SETTINGS,
  );
  location.hash = '#history';
  render(<App desk={desk} />);
  fireEvent.click(await screen.findByRole('button', { name: /^Undo/ }));
  fireEvent.click(await screen.findByRole('button', { name: 'Cancel' }));
  expect(await screen.findByText(/some figures are as they were before and some are new/)).toBeTruthy();
  const noted = async () => (await desk.db.getAll('tasks')).filter(row => row.note === 'mine').length;
  expect(await noted()).toBeGreaterThan(0);
  press('Go on');
  await waitFor(async () => expect(await noted()).toBe(0));
});
