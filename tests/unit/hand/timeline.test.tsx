// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { Chosen } from '../../../components/timeline/chosen';
import { Done } from '../../../components/timeline/done';
import { worked } from '../../../components/timeline/scale';
import { TimelineTable } from '../../../components/timeline/table';
import { Timeline } from '../../../components/timeline/timeline';
import { speak } from '../components/speak';
import { AWAY, at, BOXES, DAY, ITEMS, SEARCH, SURVEY, ZONE } from './items';

beforeAll(() => speak('en'));
afterEach(cleanup);

const picture = (onChoose = vi.fn(), chosen?: string) => {
  render(
    <Timeline
      name="Timeline of Wednesday"
      items={ITEMS}
      window={worked(DAY, ITEMS)}
      zone={ZONE}
      chosen={chosen}
      onChoose={onChoose}
    />,
  );
  return onChoose;
};
const options = () => screen.getAllByRole('option');
const press = (key: string) => fireEvent.keyDown(document.activeElement!, { key });

test('every stretch says its times, task, length and kind', () => {
  picture();
  expect(options().map(option => option.getAttribute('aria-label')?.replace(/ [AP]M/g, ''))).toEqual([
    '9:58:00 to 10:02:00, Looking for work, 4 min, unpaid',
    '10:02 to 10:16, 1 A survey on tea, 14 min, worked',
    '10:16 to 10:30, 1 A survey on tea, 14 min, away, not counted',
    '10:30 to 10:50, 2 Draw boxes, 20 min, by hand',
  ]);
});

test('one stretch is in the tab order, and the arrows go from one to the next', () => {
  const onChoose = picture();
  expect(options().map(option => option.getAttribute('tabindex'))).toEqual(['0', '-1', '-1', '-1']);
  (options()[0] as unknown as HTMLElement).focus();
  press('ArrowRight');
  press('ArrowRight');
  expect(document.activeElement).toBe(options()[2]);
  expect(options()[2]?.getAttribute('tabindex')).toBe('0');
  press('End');
  expect(document.activeElement).toBe(options()[3]);
  press('ArrowRight');
  press('Home');
  press('ArrowLeft');
  expect(document.activeElement).toBe(options()[0]);
  press('Enter');
  expect(onChoose).toHaveBeenCalledWith('s');
});

test('start and end are told while the pointer is on a stretch', () => {
  picture();
  fireEvent.mouseEnter(options()[3]!);
  expect(document.querySelector('.readout')?.textContent).toContain('Draw boxes, 20 min, by hand');
});

test('what is not told by colour: an absence is a question mark, by hand is dotted, unpaid is lower', () => {
  picture();
  expect(options()[2]?.textContent).toBe('? A survey on tea');
  expect(options()[3]?.querySelector('[fill="url(#timeline-dots)"]')).not.toBeNull();
  const height = (i: number) => Number(options()[i]?.querySelector('rect')?.getAttribute('height'));
  expect(height(0)).toBe(height(1) / 2);
});

test('the table says the same and chooses too', () => {
  const onChoose = vi.fn();
  render(<TimelineTable caption="Wednesday" items={ITEMS} zone={ZONE} onChoose={onChoose} />);
  const rows = within(screen.getByRole('table', { hidden: true })).getAllByRole('row', { hidden: true });
  expect(rows).toHaveLength(5);
  fireEvent.click(screen.getByRole('button', { name: '2 Draw boxes', hidden: true }));
  expect(onChoose).toHaveBeenCalledWith('b');
});

const OTHERS = [{ key: 'p:2', name: 'Draw boxes · Prolific' }];
const choose = (item = SURVEY) => {
  const onEdit = vi.fn();
  const onClose = vi.fn();
  render(<Chosen item={item} zone={ZONE} others={OTHERS} busy={false} onEdit={onEdit} onClose={onClose} />);
  return { onEdit, onClose };
};
const type = (label: string, value: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } });
const click = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

test('a stretch is split at a time inside it, and nowhere else', () => {
  const { onEdit } = choose();
  type('Split at', '10:05:30');
  click('Split');
  expect(onEdit).toHaveBeenLastCalledWith({ edit: 'split', at: at('10:05') + 30_000 });
  type('Split at', '10:16:00');
  click('Split');
  expect(onEdit).toHaveBeenCalledOnce();
  expect(screen.getByRole('alert').textContent).toContain('inside the stretch');
});

test('start and end are changed; a time that was not touched keeps its milliseconds', () => {
  const { onEdit } = choose({ ...SURVEY, from: SURVEY.from + 123 });
  type('End', '10:10:00');
  click('Change start and end');
  expect(onEdit).toHaveBeenLastCalledWith({ edit: 'trim', from: SURVEY.from + 123, to: at('10:10') });
  type('Start', '10:30:00');
  click('Change start and end');
  expect(onEdit).toHaveBeenCalledOnce();
});

test('a stretch is moved to another task, or deleted', () => {
  const { onEdit } = choose();
  click('Move');
  expect(onEdit).toHaveBeenLastCalledWith({ edit: 'move', to: 'p:2' });
  click('Delete');
  expect(onEdit).toHaveBeenLastCalledWith({ edit: 'delete' });
});

test('an absence is answered, and has no edges to move', () => {
  const { onEdit } = choose(AWAY);
  click('It was a break');
  expect(onEdit).toHaveBeenLastCalledWith({ edit: 'answer', answer: 'break' });
  expect(screen.queryByRole('button', { name: 'Delete' })).toBeNull();
});

test('an answer that was given is shown and can be changed', () => {
  choose({ ...AWAY, how: 'counted' });
  expect(screen.getByRole('button', { name: 'Count it' }).getAttribute('aria-pressed')).toBe('true');
  expect(screen.getByRole('button', { name: 'Leave it out' }).getAttribute('aria-pressed')).toBe('false');
});

test('what is being timed right now cannot be edited, and it says why', () => {
  choose({ ...SURVEY, running: true });
  expect(screen.getByText(/being timed right now/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Split' })).toBeNull();
});

test('Escape leaves the chosen stretch', () => {
  const { onClose } = choose(SEARCH);
  fireEvent.keyDown(screen.getByLabelText('Start'), { key: 'Escape' });
  expect(onClose).toHaveBeenCalledOnce();
});

test('what was done is said, and Undo has the focus', () => {
  const onUndo = vi.fn();
  render(<Done text="Deleted." busy={false} onUndo={onUndo} />);
  expect(screen.getByRole('status').textContent).toBe('Deleted.');
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Undo' }));
  click('Undo');
  expect(onUndo).toHaveBeenCalledOnce();
});

test('axe finds nothing', async () => {
  picture(vi.fn(), BOXES.key);
  choose(BOXES);
  const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } });
  expect(violations.map(v => [v.id, v.nodes.map(n => n.html)])).toEqual([]);
});
