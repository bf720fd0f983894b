// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { App } from '../../../entrypoints/ledger/app';
import type { Desk } from '../../../entrypoints/ledger/desk';
import { append } from '../../../lib/store/write/append';
import { speak } from '../components/speak';
import { aTask } from '../store/a-fact';
import { emptyLedger, SETTINGS } from '../store/ledger';

let desk: Desk;
// Others use these cores too.
beforeEach(async () => {
  speak();
  const { browser } = globalThis as unknown as { browser: Record<string, object> };
  Object.assign(browser.storage!, {
    local: { get: async () => ({ device: 'd' }), set: async () => undefined },
  });
  Object.assign(browser, { runtime: { sendMessage: async () => undefined } });
  // happy-dom lays nothing out: the list would have no height, and show nothing.
  Object.defineProperties(HTMLElement.prototype, {
    clientHeight: { value: 600, configurable: true },
    clientWidth: { value: 900, configurable: true },
    offsetHeight: { value: 600, configurable: true },
    offsetWidth: { value: 900, configurable: true },
  });
  const db = await emptyLedger();
  const facts = [0, 1, 2].flatMap(n => aTask(`t${n}`, `2026-10-2${n}T12:00:00Z`));
  await append(db, facts, SETTINGS);
  desk = { db, settings: SETTINGS, nameOf: id => id };
});
afterEach(cleanup);

const open = (hash: string) => {
  location.hash = hash;
  return render(<App desk={desk} />);
};
const box = (task: string) => screen.findByRole('checkbox', { name: `Select Title ${task}` });
const row = async (task: string) => (await desk.db.get('tasks', `p:${task}`))!;
const press = (key: string, more: object = {}) =>
  fireEvent.keyDown(document.body, { key, ctrlKey: true, ...more });

async function editTwo(): Promise<void> {
  open('#tasks');
  fireEvent.click(await box('t0'));
  fireEvent.click(await box('t2'));
  expect(screen.getByText('2 tasks selected')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Edit' }));
  fireEvent.input(await screen.findByRole('textbox', { name: 'Your note' }), { target: { value: 'both' } });
  fireEvent.input(screen.getByRole('textbox', { name: 'Bonus' }), { target: { value: '0.25' } });
  fireEvent.input(screen.getByRole('textbox', { name: 'Time worked, in minutes' }), {
    target: { value: '5' },
  });
  fireEvent.click(screen.getByRole('button', { name: 'Save' }));
  await screen.findByText('2 tasks changed.');
}

test('two tasks are edited as one act: only what was filled in, and one undo takes both back', async () => {
  await editTwo();
  for (const task of ['t0', 't2'])
    expect(await row(task)).toMatchObject({
      note: 'both',
      bonus: [{ micros: 250_000, currency: 'USD' }],
      worked: 300_000,
      title: `Title ${task}`,
      status: 'submitted',
    });
  expect((await row('t1')).note).toBeUndefined();
  fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
  await screen.findByText('Taken back.');
  for (const task of ['t0', 't2'])
    expect(await row(task)).toMatchObject({ bonus: [], worked: 600_000, marks: [] });
});

test('time, pay, bonus, status, requester and note of three tasks are one act, in the currency they are paid in', async () => {
  const pay = { micros: 1_000_000, currency: 'GBP' };
  await append(
    desk.db,
    ['g0', 'g1', 'g2'].flatMap((task, i) => aTask(task, `2026-10-25T1${i}:00:00Z`, { pay })),
    SETTINGS,
  );
  open('#tasks');
  for (const task of ['g0', 'g1', 'g2']) fireEvent.click(await box(task));
  fireEvent.click(screen.getByRole('button', { name: 'Edit' }));
  const form = await screen.findByRole('form', { name: 'Edit' });
  const fill = (role: string, name: string, value: string) =>
    fireEvent[role === 'combobox' ? 'change' : 'input'](within(form).getByRole(role, { name }), {
      target: { value },
    });
  fill('textbox', 'Requester', 'Tea Lab');
  fill('textbox', 'Amount', '2.50');
  fill('textbox', 'Bonus', '0.40');
  fill('textbox', 'Time worked, in minutes', '4');
  fill('textbox', 'Your note', 'by phone');
  fill('combobox', 'Where it stands', 'approved');
  fireEvent.click(within(form).getByRole('button', { name: 'Save' }));
  await screen.findByText('3 tasks changed.');
  const before = await row('t0');
  for (const task of ['g0', 'g1', 'g2'])
    expect(await row(task)).toMatchObject({
      requesterName: 'Tea Lab',
      pay: { micros: 2_500_000, currency: 'GBP' },
      bonus: [{ micros: 400_000, currency: 'GBP' }],
      worked: 240_000,
      note: 'by phone',
      status: 'approved',
      title: `Title ${task}`,
    });
  press('z');
  await screen.findByText(/^Undo: Corrected/);
  for (const task of ['g0', 'g1', 'g2'])
    expect(await row(task)).toMatchObject({
      pay,
      bonus: [],
      worked: 600_000,
      status: 'submitted',
      marks: [],
    });
  expect(await row('t0')).toEqual(before);
});

test('Ctrl+Z takes the last act back on any section, Ctrl+Shift+Z does it again', async () => {
  await editTwo();
  location.hash = '#history';
  await screen.findByRole('heading', { name: 'History' });
  press('z');
  await waitFor(async () => expect((await row('t0')).note).toBeUndefined());
  await screen.findByText(/^Undo: Corrected/);
  press('z', { shiftKey: true });
  await waitFor(async () => expect((await row('t2')).note).toBe('both'));
});

test('in a field, Ctrl+Z is the field’s', async () => {
  await editTwo();
  fireEvent.keyDown(screen.getByRole('textbox', { name: 'Your note' }), { key: 'z', ctrlKey: true });
  await new Promise(resolve => setTimeout(resolve, 50));
  expect((await row('t0')).note).toBe('both');
});

test('all are deleted at once, and come back at once', async () => {
  open('#tasks');
  await box('t0');
  fireEvent.click(screen.getByRole('checkbox', { name: 'Select all' }));
  fireEvent.click(screen.getByRole('button', { name: 'Delete' }));
  await waitFor(async () => expect(await desk.db.count('tasks')).toBe(0));
  press('z');
  await waitFor(async () => expect(await desk.db.count('tasks')).toBe(3));
});

test('two records are joined to one task, and taken apart again', async () => {
  open('#tasks');
  fireEvent.click(await box('t0'));
  fireEvent.click(await box('t1'));
  fireEvent.click(await screen.findByRole('button', { name: 'These two are one task' }));
  await screen.findByText('These two are one task now.');
  expect(await desk.db.count('tasks')).toBe(2);
  fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
  await waitFor(async () => expect(await desk.db.count('tasks')).toBe(3));
});

test('the history lists what was done, with its undo and redo', async () => {
  await editTwo();
  location.hash = '#history';
  fireEvent.click(await screen.findByRole('button', { name: /^Undo: Corrected · Title t0/ }));
  await waitFor(async () => expect((await row('t0')).note).toBeUndefined());
  fireEvent.click(await screen.findByRole('button', { name: /^Do again: Corrected/ }));
  await waitFor(async () => expect((await row('t0')).note).toBe('both'));
});
