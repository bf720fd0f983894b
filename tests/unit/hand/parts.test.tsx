// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { CorrectTask } from '../../../components/correct/correct-task';
import { correctionOf, entryOf } from '../../../components/correct/correction';
import { History } from '../../../components/history/history';
import { AddWork } from '../../../components/timer/add-work';
import { StartTimer } from '../../../components/timer/start-timer';
import { choosePlatform, emptyEntry, readEntry } from '../../../components/timer/work-entry';
import { Cluster } from '../../../components/times/cluster';
import { DayTimes } from '../../../components/times/day-times';
import { TaskTimes } from '../../../components/times/task-times';
import { Why } from '../../../components/why/why';
import type { TaskFact } from '../../../lib/core/fact';
import type { TaskRow } from '../../../lib/core/row';
import { speak } from '../components/speak';
import { at, ZONE } from './items';

beforeAll(() => speak('en'));
afterEach(cleanup);

const MINUTE = 60_000;
const PLATFORMS = [{ id: 'prolific', name: 'Prolific' }];
const click = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const type = (label: string, value: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } });
const pick = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });

test('three times stand side by side; an unknown one is said in words', () => {
  const onWhy = vi.fn();
  const task = {
    key: 'p:1',
    number: 1,
    title: 'Tea',
    of: 'Lab',
    worked: 17 * MINUTE,
    assumed: 2 * MINUTE,
    elapsed: 19 * MINUTE,
  };
  render(<TaskTimes tasks={[task]} onWhy={onWhy} />);
  const cells = within(screen.getByRole('row', { name: /Tea/ })).getAllByRole('cell');
  expect(cells.map(cell => cell.textContent).slice(0, 3)).toEqual([
    '17 minof which assumed 2 min',
    '19 min',
    '–not known yet',
  ]);
  click('Why these times of Tea?');
  expect(onWhy).toHaveBeenCalledWith('p:1');
});

test('a day shows worked, unpaid, first to last; the cluster measure stands by its name and source', () => {
  const on = { onDays: vi.fn(), onMerge: vi.fn() };
  const measure = {
    length: 90 * MINUTE,
    stretches: 3,
    tasks: 7,
    hourly: [{ micros: 5_000_000, currency: 'USD' }],
  };
  const share = { key: 'p:1', number: 1, title: 'Tea', of: 'Prolific', length: 60 * MINUTE };
  render(<DayTimes worked={60 * MINUTE} unpaid={5 * MINUTE} workedOf={[share]} unpaidOf={[]} />);
  expect(screen.getByText('1 Tea').closest('li')?.textContent).toBe('1 Tea Prolific1 h 00');
  render(<Cluster measure={measure} days={7} merge={1} {...on} />);
  const figure = (name: string) =>
    document.querySelector(`[data-figure="${name}"]`)?.getAttribute('data-value');
  expect(['day.worked', 'day.unpaid', 'cluster.time', 'cluster.hourly.USD'].map(figure)).toEqual([
    '3600000',
    '300000',
    '5400000',
    '5000000',
  ]);
  expect(screen.getByText(/Hara and others.*CHI 2018/)).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Seven days', pressed: true })).toBeTruthy();
  click('Thirty days');
  expect(on.onDays).toHaveBeenCalledWith(30);
  type('Join pick-ups up to so many minutes apart', '5');
  expect(on.onMerge).toHaveBeenCalledWith(5);
});

test('a number is explained by its rule and its dated facts', () => {
  const fact: TaskFact = {
    id: 'w',
    kind: 'worked',
    platform: 'p',
    task: '1',
    at: at('10:02'),
    to: at('10:16'),
    seen: at('10:16'),
    source: 'sensor',
    device: 'd',
  };
  render(
    <Why
      title="Tea"
      numbers={[{ number: 'worked', rule: 'held', facts: [fact] }]}
      zone={ZONE}
      onClose={vi.fn()}
    />,
  );
  const part = screen.getByRole('region', { name: 'Worked' });
  expect(part.textContent).toContain('each instant counts once');
  expect(within(part).getByRole('listitem').textContent).toContain('14 min');
  expect(within(part).getByRole('listitem').textContent).toContain('Nov 18, 2026');
  expect(document.activeElement?.textContent).toBe('Why these times of Tea?');
});

const ROW = {
  title: 'Tea',
  pay: { micros: 1_234_000, currency: 'USD' },
  status: 'submitted',
  bonus: [],
  worked: 90_000,
} as unknown as TaskRow;

test('a correction states only what was changed; what is emptied is unknown after all', () => {
  const entry = entryOf(ROW);
  expect(entry.amount).toBe('1.2340');
  expect(correctionOf(ROW, entry)).toEqual({});
  expect(correctionOf(ROW, { ...entry, title: ' ', status: 'paid' })).toEqual({
    title: null,
    status: 'paid',
  });
  expect(correctionOf(ROW, { ...entry, amount: '' })).toEqual({ pay: null });
  expect(correctionOf(ROW, { ...entry, currency: 'gbp' })).toEqual({
    pay: { micros: 1_234_000, currency: 'GBP' },
  });
  expect(correctionOf(ROW, { ...entry, amount: 'ten' })).toEqual({ wrong: 'timeBadPay' });
  expect(entry.minutes).toBe('1.50');
  expect(correctionOf(ROW, { ...entry, minutes: '2,5', bonus: '0.5' })).toEqual({
    length: 150_000,
    bonus: { total: { micros: 500_000, currency: 'USD' } },
  });
  expect(correctionOf(ROW, { ...entry, minutes: 'two' })).toEqual({ wrong: 'badMinutes' });
  // Of many, what is left empty is left alone.
  expect(correctionOf(undefined, { ...entryOf(undefined), note: 'x' })).toEqual({ note: 'x' });
});

test('a task is corrected by its form, or removed', () => {
  const on = { onCorrect: vi.fn(), onRemove: vi.fn() };
  render(<CorrectTask row={ROW} busy={false} {...on} />);
  click('Save');
  expect(on.onCorrect).not.toHaveBeenCalled();
  type('Amount', '2');
  click('Save');
  expect(on.onCorrect).toHaveBeenCalledWith({ pay: { micros: 2_000_000, currency: 'USD' } });
  click('Remove this task');
  expect(on.onRemove).toHaveBeenCalledOnce();
});

const ENTRY = { act: 'x', at: at('13:00'), kind: 'times', on: ['Tea'], more: 0, undone: false } as const;

test('the history offers to undo what stands, and to do again what was undone', () => {
  const on = { onUndo: vi.fn(), onRedo: vi.fn() };
  const entries = [ENTRY, { ...ENTRY, act: 'y', kind: 'imported', on: [], more: 12, undone: true } as const];
  render(<History entries={entries} zone={ZONE} busy={false} {...on} />);
  expect(screen.getAllByRole('listitem')[1]?.textContent).toContain('Imported · and 12 more (undone)');
  click('Undo: Changed times · Tea');
  click('Do again: Imported · and 12 more');
  expect(on.onUndo).toHaveBeenCalledWith('x');
  expect(on.onRedo).toHaveBeenCalledWith('y');
});

test('a timer starts with platform, project and how it pays; what cannot be read two ways is not guessed', () => {
  const onStart = vi.fn();
  render(<StartTimer platforms={PLATFORMS} busy={false} onStart={onStart} onStop={vi.fn()} />);
  pick('How it pays', 'hourly');
  type('Project (if it has one)', 'Red');
  type('Amount', '1.234');
  click('Start the timer');
  expect(onStart).not.toHaveBeenCalled();
  expect(screen.getByRole('alert').textContent).toContain('7.50');
  type('Amount', '12,50');
  type('Currency', 'eur');
  click('Start the timer');
  expect(onStart).toHaveBeenCalledWith({
    platform: 'prolific',
    title: undefined,
    job: 'Red',
    terms: { model: 'hourly', rate: { micros: 12_500_000, currency: 'EUR' } },
  });
});

test('a running timer is named and can be stopped', () => {
  const onStop = vi.fn();
  render(
    <StartTimer platforms={PLATFORMS} running="Phone call" busy={false} onStart={vi.fn()} onStop={onStop} />,
  );
  expect(screen.getByText(/Phone call/)).toBeTruthy();
  click('Stop the timer');
  expect(onStop).toHaveBeenCalledOnce();
});

test('another platform is named by the worker', () => {
  const entry = { ...emptyEntry([]), pays: 'unknown' } as const;
  expect(readEntry({ ...entry, otherPlatform: '  Données & Co. ' })).toMatchObject({
    platform: 'donnees-co',
  });
  expect(readEntry({ ...entry, otherPlatform: '…' })).toEqual({ wrong: 'timeBadPlatform' });
});

test('work done is added with its local times; an end before the start is on the next day', () => {
  const onAdd = vi.fn();
  render(<AddWork platforms={PLATFORMS} day="2026-11-18" zone={ZONE} busy={false} onAdd={onAdd} />);
  type('What is it?', 'Interview');
  type('Amount', '15');
  type('Start', '23:30');
  type('End', '00:15');
  click('Add');
  expect(onAdd.mock.lastCall?.[0]).toMatchObject({
    platform: 'prolific',
    title: 'Interview',
    pay: { micros: 15_000_000, currency: 'USD' },
    from: at('23:30'),
    to: at('23:30') + 45 * MINUTE,
    status: 'submitted',
  });
  type('End', '23:30');
  click('Add');
  expect(onAdd).toHaveBeenCalledOnce();
});

test('axe finds nothing', async () => {
  render(
    <main>
      <h1>Time</h1>
      <h2>Day</h2>
      <CorrectTask row={ROW} busy={false} onCorrect={vi.fn()} onRemove={vi.fn()} />
      <StartTimer platforms={PLATFORMS} busy={false} onStart={vi.fn()} onStop={vi.fn()} />
      <AddWork platforms={PLATFORMS} day="2026-11-18" zone={ZONE} busy={false} onAdd={vi.fn()} />
      <DayTimes worked={1} unpaid={1} workedOf={[]} unpaidOf={[]} />
      <Cluster days={1} merge={1} onDays={vi.fn()} onMerge={vi.fn()} />
      <Why title="Tea" numbers={[{ number: 'pay', rule: 'none', facts: [] }]} zone={ZONE} onClose={vi.fn()} />
      <History entries={[ENTRY]} zone={ZONE} busy={false} onUndo={vi.fn()} onRedo={vi.fn()} />
    </main>,
  );
  const { violations } = await axe.run(document.body);
  expect(violations.map(v => [v.id, v.nodes.map(n => n.html)])).toEqual([]);
});

test('the currency goes with the platform until another was typed', () => {
  const choices = [
    { id: 'prolific', name: 'Prolific', currency: 'GBP' },
    { id: 'isahit', name: 'Isahit', currency: 'EUR' },
    { id: 'own', name: 'Own' },
  ];
  const first = emptyEntry(choices);
  expect(first).toMatchObject({ platform: 'prolific', currency: 'GBP' });
  expect(choosePlatform(first, choices, 'isahit')).toMatchObject({ platform: 'isahit', currency: 'EUR' });
  expect(choosePlatform(first, choices, 'own')).toMatchObject({ platform: 'own', currency: 'USD' });
  const typed = { ...first, currency: 'KES' };
  expect(choosePlatform(typed, choices, 'isahit')).toMatchObject({ platform: 'isahit', currency: 'KES' });
});

test('the form begins with what its platform pays in, and follows the choice', () => {
  const onAdd = vi.fn();
  const choices = [
    { id: 'prolific', name: 'Prolific', currency: 'GBP' },
    { id: 'isahit', name: 'Isahit', currency: 'EUR' },
  ];
  render(<AddWork platforms={choices} day="2026-11-22" zone={ZONE} busy={false} onAdd={onAdd} />);
  type('Amount', '2');
  pick('Platform', 'isahit');
  click('Add');
  expect(onAdd).toHaveBeenCalledWith(
    expect.objectContaining({ pay: { micros: 2_000_000, currency: 'EUR' } }),
  );
});
