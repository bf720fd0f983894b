// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { Now, type Running } from '../../../components/popup/now';
import { speak } from './speak';

beforeAll(() => speak());
afterEach(cleanup);

const presses = () => ({ onPause: vi.fn(), onResume: vi.fn(), onStop: vi.fn(), onElsewhere: vi.fn() });
const task: Running = {
  platform: 'Prolific',
  title: 'A survey on tea',
  requester: 'Tea Lab',
  attention: 872_000,
  hourly: { micros: 12_400_000, currency: 'GBP' },
  state: 'counting',
};

test('the task in hand shows its title, requester, time and hourly so far', () => {
  render(<Now running={task} busy={false} {...presses()} />);
  const now = screen.getByRole('region', { name: 'Now' });
  expect(now.textContent).toContain('A survey on tea');
  expect(now.textContent).toContain('Tea Lab · Prolific');
  expect(now.textContent).toContain('£12.40 an hour so far');
  expect(screen.getByRole('timer', { name: 'Time on this so far' }).textContent).toBe('14:32');
});

test('the running clock is quiet for screen readers', () => {
  render(<Now running={task} busy={false} {...presses()} />);
  expect(screen.getByRole('timer').getAttribute('aria-live')).toBe('off');
});

test('Pause and Stop are handed on', () => {
  const on = presses();
  render(<Now running={task} busy={false} {...on} />);
  fireEvent.click(screen.getByRole('button', { name: 'Pause' }));
  fireEvent.click(screen.getByRole('button', { name: 'Stop' }));
  expect(on.onPause).toHaveBeenCalledOnce();
  expect(on.onStop).toHaveBeenCalledOnce();
});

test('a paused task offers Resume and says that it is paused', () => {
  const on = presses();
  render(<Now running={{ ...task, state: 'paused' }} busy={false} {...on} />);
  fireEvent.click(screen.getByRole('button', { name: 'Resume' }));
  expect(on.onResume).toHaveBeenCalledOnce();
  expect(screen.queryByRole('button', { name: 'Pause' })).toBeNull();
  expect(screen.getByText('paused')).toBeTruthy();
});

test('an unknown pay is said, not shown as nothing', () => {
  render(<Now running={{ ...task, hourly: undefined }} busy={false} {...presses()} />);
  expect(screen.getByText('pay not known yet')).toBeTruthy();
});

test('unpaid work is called what it is', () => {
  render(<Now running={{ ...task, unpaid: 'search' }} busy={false} {...presses()} />);
  expect(screen.getByText('Looking for work on Prolific')).toBeTruthy();
});

test('nothing in hand says how the clock starts', () => {
  render(<Now busy={false} {...presses()} />);
  expect(screen.getByText('Nothing is being timed')).toBeTruthy();
  expect(screen.queryByRole('timer')).toBeNull();
});

test('a task being timed can be worked on elsewhere; unpaid work and a paused task cannot', () => {
  const on = presses();
  const { rerender } = render(<Now running={task} busy={false} {...on} />);
  fireEvent.click(screen.getByRole('button', { name: 'I am working on this elsewhere' }));
  expect(on.onElsewhere).toHaveBeenCalledOnce();
  for (const running of [
    { ...task, unpaid: 'search' as const },
    { ...task, state: 'paused' as const },
  ]) {
    rerender(<Now running={running} busy={false} {...on} />);
    expect(screen.queryByRole('button', { name: /elsewhere/ })).toBeNull();
  }
});

test('work elsewhere says that it counts and how it ends', () => {
  const on = presses();
  render(<Now running={{ ...task, held: 'elsewhere' }} busy={false} {...on} />);
  expect(screen.getByText(/Counts while you work elsewhere/)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'I am back' }));
  expect(on.onResume).toHaveBeenCalledOnce();
  expect(screen.getByRole('button', { name: 'Stop' })).toBeTruthy();
});

test('a timer by hand is named as one', () => {
  render(<Now running={{ ...task, held: 'timer' }} busy={false} {...presses()} />);
  expect(screen.getByText(/Timer by hand/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: /elsewhere/ })).toBeNull();
});
