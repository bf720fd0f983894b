// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { Absence } from '../../../components/popup/absence';
import { Empty } from '../../../components/popup/empty';
import { Offer } from '../../../components/popup/offer';
import { Requesters } from '../../../components/popup/requesters';
import { Unread } from '../../../components/popup/unread';
import { Week } from '../../../components/popup/week';
import { PeriodWhy } from '../../../components/why/period-why';
import { usd } from '../store/a-fact';
import { earned, earnings, nothing } from './figures';
import { speak } from './speak';

beforeAll(() => speak());
afterEach(cleanup);

const tea = {
  platform: 'prolific',
  requester: 'r1',
  name: 'Tea Lab',
  tasks: 12,
  approved: 9,
  rejected: 1,
  counted: 11,
  last: 1,
};

test('a requester leads to the page about them, which opens as every page does', () => {
  const onOpen = vi.fn();
  render(<Requesters requesters={[{ ...tea, requester: 'R/1 é' }]} now={1} onOpen={onOpen} />);
  const link = screen.getByRole('link', { name: 'Tea Lab' });
  expect(link.getAttribute('href')).toBe(`/ledger.html#requesters/${tea.platform}%3AR%2F1%20%C3%A9`);
  expect(fireEvent.click(link)).toBe(false);
  expect(onOpen).toHaveBeenCalledExactlyOnceWith(link.getAttribute('href'));
});

test('a requester shows tasks, hourly and approval from the own ledger', () => {
  render(
    <Requesters
      requesters={[
        { ...tea, approvalShare: 0.9, hourly: usd(8_100_000), range: { low: 7_000_000, high: 9_000_000 } },
      ]}
      now={3 * 86_400_000}
      onOpen={() => undefined}
    />,
  );
  const [, line] = screen.getAllByRole('row');
  expect(within(line!).getByRole('rowheader', { name: 'Tea Lab' })).toBeTruthy();
  expect(
    within(line!)
      .getAllByRole('cell')
      .map(cell => cell.textContent),
  ).toEqual(['$8.10', '12', '90%']);
  const behind = [
    'This requester so far: $8.10 an hour',
    'Nine times in ten between $7.00 and $9.00',
    'From 11 tasks of yours for this requester',
    'The newest is 2 days old',
  ];
  expect(within(line!).getAllByRole('cell')[0]!.title).toBe(behind.join('\n'));
  expect(within(line!).getByRole('link').getAttribute('aria-description')).toBe(behind.join('. '));
});

test('below three tasks a requester is grey; undecided is said in words', () => {
  render(<Requesters requesters={[{ ...tea, tasks: 2 }]} now={1} onOpen={() => undefined} />);
  const [, line] = screen.getAllByRole('row');
  expect(line!.className).toBe('few');
  expect(line!.textContent).toContain('none decided');
});

test('seven bars have a table behind them', () => {
  const days = ['2026-11-21', '2026-11-22'].map(day => ({ day, earnings: earnings() }));
  render(<Week days={[...days, { day: '2026-11-23', earnings: nothing }]} earnings={earnings()} />);
  const rows = within(screen.getByRole('table', { name: 'Last seven days' })).getAllByRole('row');
  expect(rows[2]!.textContent).toBe('Sunday, November 2243 min17 min$6.42');
  expect(rows[3]!.textContent).toContain('not known yet');
});

test('the seven days together have their hourly, what they earned, and what is left of it', () => {
  const both = earnings({
    money: [earned('USD', { expected: 500_000 }), earned('GBP', { realHourly: undefined })],
  });
  render(<Week days={[]} earnings={both} contribution={0.2} fees={{ USD: 0.5 }} />);
  const figureOf = (name: string) =>
    Number(document.querySelector(`[data-figure="${name}"]`)?.getAttribute('data-value'));
  expect(figureOf('week.realHourly.USD')).toBe(6_420_000);
  expect([figureOf('week.earned.USD'), figureOf('week.earned.GBP')]).toEqual([7_000_000, 6_500_000]);
  expect(figureOf('week.attention')).toBe(both.attention);
  expect(figureOf('week.netHourly.USD')).toBe(2_568_000);
  expect(screen.getByRole('region', { name: 'Last seven days' }).textContent).toContain('(estimate)');
});

test('an absence is offered with three answers', () => {
  const onAnswer = vi.fn();
  const gap = { from: 0, to: 720_000, zone: 'UTC', title: 'A survey on tea', died: false };
  render(<Absence {...gap} busy={false} onAnswer={onAnswer} />);
  expect(screen.getByText('Away 12 min during “A survey on tea”. Was it work?')).toBeTruthy();
  for (const name of ['Count it', 'Leave it out', 'It was a break'])
    fireEvent.click(screen.getByRole('button', { name }));
  expect(onAnswer.mock.calls).toEqual([['count'], ['leave'], ['break']]);
});

test('a browser that stopped in the middle is told in words: what was cut, from when to when', () => {
  const [from, to] = [Date.UTC(2026, 10, 22, 9, 4), Date.UTC(2026, 10, 22, 9, 16)];
  render(<Absence from={from} to={to} zone="UTC" title="Tea" died busy={false} onAnswer={vi.fn()} />);
  const text = screen.getByRole('region', { name: 'Absence' }).textContent;
  expect(text).toMatch(
    /The browser stopped while “Tea” was being timed. From .*9:04.* to .*9:16.* \(12 min\)/,
  );
  expect(screen.getByRole('button', { name: 'Count it' })).toBeTruthy();
});

test('the number of a day is taken apart: money that has time, time by kind, what stands beside', () => {
  const whole = earnings({ money: [earned('USD', { untimed: 1_000_000 })] });
  const onOpen = vi.fn();
  render(
    <PeriodWhy
      name="why"
      earnings={whole}
      platforms={[{ id: 'mturk', name: 'MTurk', earnings: whole, href: '#tasks?platform=mturk' }]}
      days={[{ day: '2026-11-22', href: '#time/2026-11-22' }]}
      onOpen={onOpen}
    />,
  );
  const value = (name: string) =>
    document.querySelector(`[data-figure="why.${name}"]`)?.getAttribute('data-value');
  expect(value('mturk.timed.USD')).toBe('5500000');
  expect(value('untimed.USD')).toBe('1000000');
  expect([value('worked'), value('search'), value('payments')]).toEqual(['2580000', '900000', '165000']);
  expect(screen.getByText(/^\$5\.50 that has time ÷ 1 h 0\d of attention = \$6\.42 an hour$/)).toBeTruthy();
  expect(document.querySelector('a[href="#time/2026-11-22"]')).toBeTruthy();
  const details = document.querySelector('details')!;
  details.open = true;
  expect(onOpen).toHaveBeenCalledOnce();
});

test('an empty ledger says what to do next', () => {
  const [onChoose, onSample] = [vi.fn(), vi.fn()];
  render(<Empty allowed={false} busy={false} onChoose={onChoose} onSample={onSample} />);
  fireEvent.click(screen.getByRole('button', { name: 'Choose platforms' }));
  expect(onChoose).toHaveBeenCalledOnce();
  fireEvent.click(screen.getByRole('button', { name: 'Load sample data' }));
  expect(onSample).toHaveBeenCalledOnce();
});

test('an open platform that is not allowed yet is offered', () => {
  const onAllow = vi.fn();
  render(<Offer platform="Prolific" onAllow={onAllow} />);
  fireEvent.click(screen.getByRole('button', { name: 'Allow Prolific' }));
  expect(onAllow).toHaveBeenCalledOnce();
});

test('what could not be read is named once each, also fields nobody has a word for', () => {
  const fields = ['pay', 'requester', 'requesterName', 'constructor'];
  render(<Unread lines={[{ platform: 'Prolific', fields }]} onTeach={() => undefined} />);
  expect(
    screen.getByText('Could not be read: pay, requester, another detail. The time still counts.'),
  ).toBeTruthy();
});

test('a broken reading says which, since when and how often, and offers to type and to teach', () => {
  const [onType, onTeach] = [vi.fn(), vi.fn()];
  const lines = [{ platform: 'Prolific', fields: ['pay'], since: '22 Nov, 04:10', broken: 3 }];
  render(<Unread lines={lines} onType={onType} onTeach={onTeach} />);
  expect(
    screen.getByText(
      'Prolific: could not read pay since 22 Nov, 04:10. The time still counts. This reading is broken: it failed on 3 pages in a row.',
    ),
  ).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Type it in' }));
  fireEvent.click(screen.getByRole('button', { name: 'Teach it again' }));
  expect([onType, onTeach].map(press => press.mock.calls.length)).toEqual([1, 1]);
});
