// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { TaskFilter } from '../../../components/ledger/task-filter';
import { EVERYTHING, type Wanted } from '../../../components/ledger/wanted';
import { speak } from './speak';

beforeAll(() => speak());
beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const PLATFORMS = [
  { id: 'mturk', name: 'MTurk' },
  { id: 'prolific', name: 'Prolific' },
];
const REQUESTERS = [{ id: 'mturk:r1', name: 'Tea Lab' }];
const show = (wanted: Wanted = EVERYTHING) => {
  const onWanted = vi.fn();
  const { rerender } = render(
    <TaskFilter wanted={wanted} platforms={PLATFORMS} requesters={REQUESTERS} onWanted={onWanted} />,
  );
  const again = (next: Wanted) =>
    rerender(<TaskFilter wanted={next} platforms={PLATFORMS} requesters={REQUESTERS} onWanted={onWanted} />);
  return { onWanted, again };
};
const words = () => screen.getByRole<HTMLInputElement>('searchbox', { name: 'Words in title or requester' });

test('letters that come at one stroke are searched once, as they stand then', () => {
  const { onWanted } = show();
  for (const value of ['t', 'te', 'tea']) {
    fireEvent.input(words(), { target: { value } });
    vi.advanceTimersByTime(3);
  }
  expect(onWanted).not.toHaveBeenCalled();
  vi.advanceTimersByTime(4);
  expect(onWanted.mock.calls).toEqual([[{ words: 'tea', sort: 'newest' }, true]]);
});

test('an answer to older words does not overwrite what is being typed', () => {
  const { again } = show();
  fireEvent.input(words(), { target: { value: 'tea' } });
  vi.advanceTimersByTime(200);
  fireEvent.input(words(), { target: { value: 'tea l' } });
  again({ ...EVERYTHING, words: 'tea' });
  expect(words().value).toBe('tea l');
});

test('going back puts the words of then into the field', () => {
  const { again } = show({ ...EVERYTHING, words: 'tea' });
  again({ ...EVERYTHING, words: 'coffee' });
  expect(words().value).toBe('coffee');
});

test('platform, status and order are chosen by name, at once', () => {
  const { onWanted } = show({ ...EVERYTHING, words: 'tea' });
  fireEvent.change(screen.getByRole('combobox', { name: 'Platform' }), { target: { value: 'mturk' } });
  fireEvent.change(screen.getByRole('combobox', { name: 'Status' }), { target: { value: 'rejected' } });
  fireEvent.change(screen.getByRole('combobox', { name: 'Order' }), { target: { value: 'hourly' } });
  fireEvent.change(screen.getByLabelText('From'), { target: { value: '2026-11-01' } });
  expect(onWanted.mock.calls).toEqual([
    [{ words: 'tea', sort: 'newest', platform: 'mturk' }, false],
    [{ words: 'tea', sort: 'newest', status: 'rejected' }, false],
    [{ words: 'tea', sort: 'hourly' }, false],
    [{ words: 'tea', sort: 'newest', from: '2026-11-01' }, false],
  ]);
});

test('showing all tasks again keeps the order, and is offered only when some are left out', () => {
  const { onWanted, again } = show({ ...EVERYTHING, sort: 'pay' });
  expect(screen.queryByRole('button', { name: 'Show all tasks' })).toBeNull();
  again({ ...EVERYTHING, sort: 'pay', status: 'paid' });
  fireEvent.click(screen.getByRole('button', { name: 'Show all tasks' }));
  expect(onWanted).toHaveBeenLastCalledWith({ words: '', sort: 'pay' }, false);
});

test('axe finds nothing', async () => {
  vi.useRealTimers();
  show({ ...EVERYTHING, status: 'paid' });
  const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } });
  expect(violations.map(v => `${v.id}: ${v.nodes.map(n => n.html).join()}`)).toEqual([]);
});

test('a requester is chosen by name, and is forgotten with another platform', () => {
  const { onWanted, again } = show();
  fireEvent.change(screen.getByRole('combobox', { name: 'Requester' }), { target: { value: 'mturk:r1' } });
  expect(onWanted).toHaveBeenLastCalledWith({ ...EVERYTHING, requester: 'mturk:r1' }, false);
  again({ ...EVERYTHING, requester: 'mturk:r1' });
  fireEvent.change(screen.getByRole('combobox', { name: 'Platform' }), { target: { value: 'prolific' } });
  expect(onWanted).toHaveBeenLastCalledWith(
    { ...EVERYTHING, platform: 'prolific', requester: undefined },
    false,
  );
});
