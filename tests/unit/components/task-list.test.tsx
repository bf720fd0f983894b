// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { TaskList } from '../../../components/ledger/task-list';
import type { TaskRow } from '../../../lib/core/row';
import { speak } from './speak';
import { taskRow } from './task-row';

beforeAll(() => {
  speak();
  // happy-dom lays nothing out: the list would have no height, and show nothing.
  Object.defineProperties(HTMLElement.prototype, {
    clientHeight: { value: 600 },
    clientWidth: { value: 900 },
  });
});
afterEach(cleanup);

const on = { onSelect: vi.fn(), onSelectAll: vi.fn() };
const show = (count: number, rowAt: (i: number) => TaskRow | undefined, onRange = vi.fn()) =>
  render(
    <TaskList
      count={count}
      rowAt={rowAt}
      onRange={onRange}
      zone="Europe/Paris"
      nameOf={() => 'Prolific'}
      selected={new Set()}
      {...on}
    />,
  );
const cells = (row: TaskRow): string[] => {
  show(1, () => row);
  const [, line] = screen.getAllByRole('row');
  return within(line!)
    .getAllByRole('cell')
    .slice(1)
    .map(cell => cell.textContent ?? '');
};

test('a line says when, what, for whom, how it stands, pay, time and hourly', () => {
  const [when, task, status, pay, worked, hourly] = cells(taskRow());
  expect(when).toMatch(/Nov 20, 10:00/);
  expect(task).toBe('A survey on teaProlific · Tea Lab');
  expect(status).toBe('✓ Approved');
  expect([pay, worked, hourly]).toEqual(['£1.50', '10 min', '£9.00']);
});

test('a bonus stands beside the pay, in its own currency', () => {
  expect(cells(taskRow({ bonus: [{ micros: 250_000, currency: 'USD' }] }))[3]).toBe('£1.50+ $0.25');
});

test('lost pay is struck out, and its hourly is nothing', () => {
  const amount = { micros: 1_500_000, currency: 'GBP' };
  const row = cells(taskRow({ status: 'rejected', money: [{ standing: 'lost', amount }] }));
  expect(document.querySelector('s')?.textContent).toBe('£1.50');
  expect(row[5]).toBe('£0.00');
});

test('unknown pay is said in words and has no hourly', () => {
  const row = cells(taskRow({ pay: undefined, money: [] }));
  expect([row[3], row[5]]).toEqual(['not known', '–']);
});

test('every mark is said', () => {
  expect(cells(taskRow({ status: 'expired', marks: ['presumed', 'edited'] }))[1]).toContain(
    'presumed · edited',
  );
});

test('a hundred thousand tasks make a few lines, and only their rows are asked for', () => {
  const onRange = vi.fn();
  const asked = new Set<number>();
  show(
    100_000,
    i => {
      asked.add(i);
      return taskRow({ key: `prolific:${i}` });
    },
    onRange,
  );
  expect(screen.getByRole('table').getAttribute('aria-rowcount')).toBe('100001');
  expect(screen.getAllByRole('row').length).toBeGreaterThan(10);
  expect(screen.getAllByRole('row').length).toBeLessThan(60);
  expect(asked.size).toBeLessThan(60);
});

test('by keyboard: arrows go from box to box and reach with Shift, Ctrl+A takes all', () => {
  show(3, i => taskRow({ key: `p:${i}`, title: `T${i}` }));
  const box = (title: string) => screen.getByRole('checkbox', { name: `Select ${title}` });
  box('T0').focus();
  fireEvent.keyDown(box('T0'), { key: 'ArrowDown' });
  expect(document.activeElement).toBe(box('T1'));
  expect(on.onSelect).not.toHaveBeenCalled();
  fireEvent.keyDown(box('T1'), { key: 'ArrowDown', shiftKey: true });
  expect(on.onSelect).toHaveBeenCalledWith(2, true);
  fireEvent.keyDown(box('T2'), { key: 'a', ctrlKey: true });
  expect(on.onSelectAll).toHaveBeenCalledWith(true);
  fireEvent.click(box('T1'), { shiftKey: true });
  expect(on.onSelect).toHaveBeenLastCalledWith(1, true);
});

const listed = (of: string, count: number, begin = 0) => (
  <TaskList
    of={of}
    count={count}
    begin={begin}
    rowAt={i => taskRow({ key: `p:${of}${i}`, title: `${of}${i}` })}
    onRange={ranged}
    zone="Europe/Paris"
    nameOf={() => 'Prolific'}
    selected={new Set()}
    {...on}
  />
);
const ranged = vi.fn();
const scrollTo = (line: number): void => {
  const list = screen.getByRole('region');
  list.scrollTop = line * 52;
  fireEvent.scroll(list);
};

test('another list is shown from where it begins, in the same element; the same one stays where it is', async () => {
  const { rerender } = render(listed('a', 1000));
  const list = screen.getByRole('region');
  scrollTo(500);
  expect(await screen.findByRole('link', { name: 'a505' })).toBeTruthy();
  rerender(listed('a', 990));
  expect(screen.getByRole('link', { name: 'a505' })).toBeTruthy();
  rerender(listed('b', 800));
  expect(screen.getByRole('region')).toBe(list);
  expect(list.scrollTop).toBe(0);
  expect(screen.getByRole('link', { name: 'b0' })).toBeTruthy();
  expect(screen.queryByRole('link', { name: 'b505' })).toBeNull();
  expect(ranged.mock.lastCall![0]).toBe(0);
  rerender(listed('c', 800, 300));
  expect(list.scrollTop).toBe(300 * 52);
  expect(screen.getByRole('link', { name: 'c300' })).toBeTruthy();
  expect(ranged.mock.lastCall![0]).toBeGreaterThan(280);
});

test('who stood on a line that is gone stands on the list, and on a line that stays, there', async () => {
  const { rerender } = render(listed('a', 1000));
  const list = screen.getByRole('region');
  const link = screen.getByRole('link', { name: 'a3' });
  link.focus();
  rerender(listed('a', 999));
  expect(document.activeElement).toBe(link);
  rerender(listed('b', 1000));
  expect(document.activeElement).toBe(list);
  screen.getByRole('link', { name: 'b3' }).focus();
  scrollTo(500);
  await screen.findByRole('link', { name: 'b505' });
  expect(document.activeElement).toBe(list);
  const all = screen.getByRole('checkbox', { name: 'Select all' });
  all.focus();
  rerender(listed('c', 10));
  expect(document.activeElement).toBe(all);
});
