// @vitest-environment happy-dom
// Knows what a worker sees and hears of the overview's parts. Refuses to know how the figures came about.
import { cleanup, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { Ahead } from '../../../components/overview/ahead';
import { Best } from '../../../components/overview/best';
import { markedPlaces } from '../../../components/overview/marks';
import { OverTime } from '../../../components/overview/over-time';
import { WaitingTable } from '../../../components/overview/waiting';
import { Year } from '../../../components/overview/year';
import { GoalBars } from '../../../components/parts/goal-bars';
import { NetLine } from '../../../components/parts/net-line';
import { bestSlots } from '../../../lib/core/best-hours';
import { daysFrom } from '../../../lib/core/days';
import { earned, earnings, nothing } from '../components/figures';
import { speak } from '../components/speak';
import { HOUR, money } from '../core/say';

beforeAll(async () => {
  speak();
  // The library is loaded once, which may take longer than a part is waited for.
  await import('../../../components/picture/plot');
}, 60_000);
afterEach(cleanup);

const days = daysFrom('2026-10-26', '2026-11-24').map((day, i) => ({
  from: day,
  to: day,
  earnings: i === 3 ? earnings() : i === 5 ? earnings({ attention: HOUR, worked: HOUR }) : nothing,
}));
const drawn = (name: RegExp) =>
  waitFor(() => {
    const svg = [...document.querySelectorAll('svg[role=img]')].find(each =>
      name.test(each.querySelector('title')?.textContent ?? ''),
    );
    if (!svg) throw new Error('not drawn yet');
    return svg;
  });

describe('pictures', () => {
  test('have a name and a sentence, patterns for parts, and the table behind them', async () => {
    render(<OverTime by="day" rows={days} />);
    const svg = await drawn(/^Time$/);
    expect(svg.querySelector('desc')?.textContent).toMatch(/The most: 1 h 00/);
    expect(svg.querySelectorAll('[aria-label]')).toHaveLength(0);
    expect(svg.outerHTML).toContain('-hatch)');
    const earnedBars = await drawn(/^Earned, US Dollar$/);
    expect(earnedBars.querySelector('desc')?.textContent).toMatch(/\$6\.50/);
    expect(document.querySelector('table')).toBeNull();
    const details = document.querySelector('details')!;
    details.open = true;
    details.dispatchEvent(new Event('toggle'));
    await waitFor(() => expect(document.querySelectorAll('tbody tr')).toHaveLength(30));
  });
  test('of nothing say so', () => {
    render(<OverTime by="day" rows={days.map(day => ({ ...day, earnings: nothing }))} />);
    expect(document.body.textContent).toBe('Nothing here yet.');
  });
  test('of a year can be of time or of a currency, by links', async () => {
    render(<Year days={days} heat="USD" hrefOf={heat => `#overview/week?heat=${heat}`} />);
    expect(screen.getByRole('link', { name: 'Time' }).getAttribute('href')).toBe('#overview/week?heat=time');
    expect(screen.getByRole('link', { name: 'US Dollar' }).getAttribute('aria-current')).toBe('true');
    expect((await drawn(/US Dollar/)).querySelectorAll('rect[fill], rect').length).toBeGreaterThanOrEqual(30);
  });
  test('of a currency that was not earned fall back to time', () => {
    render(<Year days={days} heat="EUR" hrefOf={heat => heat} />);
    expect(screen.getByRole('link', { name: 'Time' }).getAttribute('aria-current')).toBe('true');
  });
  test('say that hours rest on too few tasks', async () => {
    render(<Best {...bestSlots([])} tasks={0} currency="USD" />);
    const svg = await drawn(/^By hour of the day$/);
    expect(svg.querySelector('desc')?.textContent).toBe('No hour or day has 10 tasks yet.');
  });
  test('write as many names as there is room for, the last one always', () => {
    expect(markedPlaces(['a', 'b', 'c', 'd'], 1, 400)).toEqual([0, 1, 2, 3]);
    expect(markedPlaces(['28 Nov', '29 Nov', '30 Nov', '1 Dec'], 1, 120)).toEqual([1, 3]);
    expect(markedPlaces(['28 Nov', '29 Nov', '30 Nov', '1 Dec'], 1, 120, 'first')).toEqual([0, 2]);
  });
});

describe('what has not arrived', () => {
  const line = {
    platform: 'prolific',
    name: 'Prolific',
    waiting: {
      tasks: 3,
      money: [money('4.00 GBP')],
      unpriced: 0,
      oldest: '2026-10-01',
      overdue: { tasks: 1, money: [money('2.00 GBP')] },
      next: { day: '2026-12-02', money: [money('2.00 GBP')] },
    },
    age: 52,
    balance: [money('3.20 GBP')],
    minimum: money('5.00 GBP'),
    toGo: money('1.80 GBP'),
    rule: 'Prolific: decided within 22 days (from its public help pages, November 2026).',
    href: '#tasks?platform=prolific&status=submitted',
  };
  const cells = () => screen.getAllByRole('cell').map(cell => cell.textContent);
  test('is told with its age, what is late by the platform’s own rule, and the way to cashing out', () => {
    render(<WaitingTable lines={[line]} />);
    expect(cells()).toEqual([
      '£4.003 tasks',
      '52 days',
      '£2.00 (1)',
      '£2.00Dec 2',
      '£3.20',
      '£5.00£1.80 to go',
    ]);
    expect(screen.getByText(line.rule)).toBeTruthy();
  });
  test('without a rule nothing is called late', () => {
    render(<WaitingTable lines={[{ ...line, rule: undefined, toGo: money('0 GBP') }]} />);
    expect(cells()[2]).toBe('no known rule');
    expect(cells()[5]).toBe('£5.00reached');
  });
  test('nothing waits', () => {
    render(<WaitingTable lines={[]} />);
    expect(screen.getByText(/Nothing is waiting/)).toBeTruthy();
  });
});

test('a month ahead says what it rests on, or that it cannot be said', () => {
  const ahead = { soFar: 10_000_000, low: 12_000_000, middle: 15_000_000, high: 19_000_000, days: 40 };
  const { rerender, container } = render(<Ahead months={[{ currency: 'USD', ahead }]} />);
  expect(container.textContent).toMatch(
    /\$10\.00 so far.*about \$15\.00; most likely between \$12\.00 and \$19\.00/,
  );
  expect(container.textContent).toContain('40 days with earnings');
  rerender(<Ahead months={[{ currency: 'USD', ahead: undefined }]} />);
  expect(container.textContent).toMatch(/^Not enough to say/);
});

test('a goal is a quiet bar with its words', () => {
  render(<GoalBars goals={{ day: { goal: { time: 4 * HOUR }, done: HOUR, share: 0.25 } }} />);
  const bar = document.querySelector('meter[aria-label="Goal for today"]')!;
  expect([bar.getAttribute('value'), bar.getAttribute('aria-valuetext')]).toEqual([
    '0.25',
    '1 h 00 of 4 h 00',
  ]);
});

describe('net', () => {
  const netOf = (contribution?: number, fees?: Record<string, number>) => {
    const { container } = render(
      <NetLine
        name="today"
        money={[earned('USD', { realHourly: 10_000_000 })]}
        contribution={contribution}
        fees={fees}
      />,
    );
    return container.textContent;
  };
  test('is after fees, after contributions, or after both, in that order', () => {
    expect(netOf(undefined, { USD: 0.05 })).toBe('about $9.50 after 5% fees (estimate)');
    expect(netOf(0.2)).toBe('about $8.00 after contributions of 20% (estimate)');
    expect(netOf(0.2, { USD: 0.05 })).toBe('about $7.60 after 5% fees and 20% contributions (estimate)');
    expect(netOf(undefined, { EUR: 0.05 })).toBe('');
  });
});
