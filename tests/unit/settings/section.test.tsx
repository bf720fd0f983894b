// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { App } from '../../../entrypoints/ledger/app';
import type { Desk } from '../../../entrypoints/ledger/desk';
import { append } from '../../../lib/store/write/append';
import { speak } from '../components/speak';
import { aFact, usd } from '../store/a-fact';
import { emptyLedger, SETTINGS } from '../store/ledger';

beforeAll(() => speak());
afterEach(cleanup);

let drawer: Record<string, unknown>;
const sent: string[] = [];
type Heard = (changes: object, area: string) => void;
const heard = new Set<Heard>();
let desk: Desk;
beforeEach(async () => {
  drawer = {};
  sent.length = 0;
  Object.assign((globalThis as unknown as { browser: object }).browser, {
    runtime: { sendMessage: async ({ is }: { is: string }) => void sent.push(is) },
    storage: {
      local: {
        get: async (key: string) => ({ [key]: drawer[key] }),
        set: async (items: object) => void Object.assign(drawer, items),
      },
      onChanged: {
        addListener: (hear: Heard) => void heard.add(hear),
        removeListener: (hear: Heard) => void heard.delete(hear),
      },
    },
  });
  const db = await emptyLedger();
  // Half past eleven in the evening in Paris: the next day in Nairobi.
  await append(
    db,
    [aFact('submitted', '2026-11-20T22:30:00Z', { task: 'late', pay: usd(1_000_000) })],
    SETTINGS,
  );
  desk = { db, settings: SETTINGS, nameOf: id => id };
  location.hash = '#settings';
});

const days = async () => (await desk.db.getAll('days')).map(({ day }) => day);

test('a changed zone is kept, told to the background, and the days are laid anew', async () => {
  expect(await days()).toEqual(['2026-11-20']);
  render(<App desk={desk} />);
  const zone = screen.getByLabelText('Time zone of your days', { selector: 'input' });
  fireEvent.input(zone, { target: { value: 'Africa/Nairobi' } });
  fireEvent.submit(zone.closest('form')!);
  await waitFor(async () => expect(await days()).toEqual(['2026-11-21']));
  expect(drawer.settings).toEqual({ zone: 'Africa/Nairobi' });
  await waitFor(() => expect(sent).toEqual(expect.arrayContaining(['settings', 'ledgerChanged'])));
});

test('settings made one after the other are all kept', async () => {
  render(<App desk={desk} />);
  const idle = screen.getByLabelText('Idle after, in seconds');
  fireEvent.input(idle, { target: { value: '120' } });
  fireEvent.submit(idle.closest('form')!);
  await waitFor(() => expect(drawer.settings).toMatchObject({ idleAfter: 120_000 }));
  const display = screen.getByLabelText('Show amounts in');
  fireEvent.input(display, { target: { value: 'EUR' } });
  fireEvent.submit(display.closest('form')!);
  await waitFor(() => expect(drawer.settings).toMatchObject({ idleAfter: 120_000, display: 'EUR' }));
});

test('what cannot be written is said, and the settings stay', async () => {
  const local = (globalThis as unknown as { browser: { storage: { local: { set: unknown } } } }).browser
    .storage.local;
  local.set = vi.fn(async () => Promise.reject(new Error('disk full')));
  render(<App desk={desk} />);
  fireEvent.submit(screen.getByLabelText('Show amounts in').closest('form')!);
  expect(await screen.findByText('That could not be saved: disk full')).toBeTruthy();
  expect(sent).not.toContain('settings');
});

test('what another tab or the popup has set holds here too, without a reload', async () => {
  render(<App desk={desk} />);
  drawer = { settings: { zone: 'Africa/Nairobi' } };
  for (const hear of heard) hear({ settings: {} }, 'local');
  await waitFor(async () => expect(await days()).toEqual(['2026-11-21']));
});
