// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { App } from '../../../entrypoints/ledger/app';
import type { Desk } from '../../../entrypoints/ledger/desk';
import { append } from '../../../lib/store/write/append';
import { speak } from '../components/speak';
import { aFact } from '../store/a-fact';
import { emptyLedger, SETTINGS } from '../store/ledger';

let desk: Desk;
beforeAll(async () => {
  speak();
  // happy-dom lays nothing out: the list would have no height, and show nothing.
  Object.defineProperties(HTMLElement.prototype, {
    clientHeight: { value: 600 },
    clientWidth: { value: 900 },
    offsetHeight: { value: 600 },
    offsetWidth: { value: 900 },
  });
  const db = await emptyLedger();
  const facts = ['tea', 'coffee', 'green tea'].flatMap((title, i) => [
    aFact('offered', `2026-11-2${i}T12:00:00Z`, { task: `t${i}`, title }),
    aFact(i === 2 ? 'rejected' : 'submitted', `2026-11-2${i}T12:10:00Z`, { task: `t${i}` }),
  ]);
  await append(db, facts, SETTINGS);
  desk = { db, settings: SETTINGS, nameOf: id => id };
});
afterEach(cleanup);

const open = (hash: string) => {
  location.hash = hash;
  return render(<App desk={desk} />);
};
const titles = async (...wanted: string[]): Promise<void> => {
  for (const title of wanted) expect(await screen.findByRole('link', { name: title })).toBeTruthy();
  expect(await screen.findByText(`${wanted.length} ${wanted.length === 1 ? 'task' : 'tasks'}`)).toBeTruthy();
};

test('a deep link shows what was searched for; the fields say it, and opening a task keeps it', async () => {
  open('#tasks?q=tea&status=rejected');
  await titles('green tea');
  expect(screen.getByRole<HTMLInputElement>('searchbox').value).toBe('tea');
  const link = screen.getByRole('link', { name: 'green tea' });
  expect(link.getAttribute('href')).toBe('#tasks/p%3At2?q=tea&status=rejected');
});

test('a choice is a new address, and going back to the old one shows what was there', async () => {
  open('#tasks?q=tea');
  await titles('tea', 'green tea');
  fireEvent.change(screen.getByRole('combobox', { name: 'Status' }), { target: { value: 'rejected' } });
  expect(location.hash).toBe('#tasks?q=tea&status=rejected');
  await titles('green tea');
  location.hash = '#tasks?q=tea';
  await titles('tea', 'green tea');
});

test('the last local day of a period is in it, the one after is not', async () => {
  open('#tasks?from=2026-11-21&to=2026-11-21');
  await titles('coffee');
});

test('where nothing fits, it says so, and all tasks are one press away', async () => {
  open('#tasks?q=cocoa');
  expect(await screen.findByText('No task fits. Use fewer words or a longer period.')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Show all tasks' }));
  await titles('tea', 'coffee', 'green tea');
});

test('what is typed is in the address at once, is no step for the back button, and its tasks are found', async () => {
  open('#tasks');
  await titles('tea', 'coffee', 'green tea');
  const steps = history.length;
  fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'coff' } });
  await titles('coffee');
  expect(location.hash).toBe('#tasks?q=coff');
  expect(history.length).toBe(steps);
  expect(screen.getByRole('link', { name: 'coffee' }).getAttribute('href')).toBe('#tasks/p%3At1?q=coff');
});

test('another list selects nothing, with its first lines', async () => {
  open('#tasks');
  await titles('tea', 'coffee', 'green tea');
  fireEvent.click(screen.getByRole('checkbox', { name: 'Select coffee' }));
  expect(await screen.findByText('1 task selected')).toBeTruthy();
  fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'tea' } });
  await titles('tea', 'green tea');
  await waitFor(() => expect(screen.queryByText('1 task selected')).toBeNull());
  for (const box of screen.getAllByRole<HTMLInputElement>('checkbox')) expect(box.checked).toBe(false);
});
