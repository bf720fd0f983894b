// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { ExportCard } from '../../../components/ledger/export-card';
import { ImportCard, type ImportPreview } from '../../../components/ledger/import-card';
import { PlatformTable } from '../../../components/ledger/platform-table';
import { TaskDetails } from '../../../components/ledger/task-details';
import { PlatformChoice } from '../../../components/platforms/platform-choice';
import { earned, earnings } from './figures';
import { speak } from './speak';
import { TEN, taskRow } from './task-row';

beforeAll(() => speak());
afterEach(cleanup);

const preview: ImportPreview = {
  fresh: 12,
  known: 3,
  platforms: [{ name: 'Prolific', facts: 15 }],
  from: 'November 1, 2026',
  to: 'November 20, 2026',
  bad: [{ line: 7, reason: 'not JSON' }],
  badCount: 1,
};
const handed = () => ({ onFile: vi.fn(), onImport: vi.fn(), onCancel: vi.fn() });

test('an import is previewed: new, known and bad lines, each bad one with its reason', () => {
  const on = handed();
  render(<ImportCard preview={preview} {...on} />);
  for (const text of [
    '12 new entries',
    '3 entries you already have',
    'Prolific: 15 entries',
    'Line 7: not JSON',
  ])
    expect(screen.getByText(text)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Import' }));
  expect(on.onImport).toHaveBeenCalledOnce();
});

test('with nothing new there is nothing to import', () => {
  render(<ImportCard preview={{ ...preview, fresh: 0 }} {...handed()} />);
  expect(screen.getByRole('button', { name: 'Import' })).toHaveProperty('disabled', true);
});

test('a running import shows how far it is and can be stopped', () => {
  const on = handed();
  render(<ImportCard working={0.4} {...on} />);
  expect(screen.getByRole('progressbar', { name: 'Working…' })).toHaveProperty('value', 0.4);
  fireEvent.click(screen.getByRole('button', { name: 'Cancel' }));
  expect(on.onCancel).toHaveBeenCalledOnce();
});

test('the two exports are buttons; a saved file is named', () => {
  const on = { onCsv: vi.fn(), onLedger: vi.fn(), onCancel: vi.fn() };
  render(<ExportCard saved="taskfare.csv" {...on} />);
  fireEvent.click(screen.getByRole('button', { name: 'Export CSV' }));
  fireEvent.click(screen.getByRole('button', { name: 'Export ledger' }));
  expect([on.onCsv, on.onLedger].map(f => f.mock.calls.length)).toEqual([1, 1]);
  expect(screen.getByRole('status').textContent).toContain('taskfare.csv');
});

test('a period is told by platform, with a last line for all; currencies stay apart', () => {
  render(
    <PlatformTable
      period="week"
      caption="Last 7 days"
      lines={[{ id: 'prolific', name: 'Prolific', earnings: earnings({ money: [earned('GBP')] }) }]}
      all={earnings({ money: [earned('USD'), earned('GBP')] })}
    />,
  );
  const last = screen.getAllByRole('row').at(-1)!;
  expect(within(last).getByRole('rowheader', { name: 'All platforms' })).toBeTruthy();
  expect(last.textContent).toContain('$6.42 + £6.42');
  expect(
    document.querySelector('[data-figure="week.prolific.realHourly.GBP"]')?.getAttribute('data-value'),
  ).toBe('6420000');
});

test('what is left of an hour stands beside it, platform by platform and in all, and only where something is taken', () => {
  const [prolific, mturk] = [earnings(), earnings({ money: [earned('USD', { realHourly: undefined })] })];
  const lines = [
    { id: 'prolific', name: 'Prolific', earnings: prolific, fees: { USD: 0.5 } },
    { id: 'mturk', name: 'MTurk', earnings: mturk },
  ];
  render(<PlatformTable period="week" caption="Week" lines={lines} all={earnings()} fees={{ USD: 0.25 }} />);
  const net = (id: string) => document.querySelector(`[data-figure="week.${id}.net.USD"]`)?.textContent;
  expect([net('prolific'), net('mturk'), net('all')]).toEqual(['$3.21', undefined, '$4.82']);
  expect(screen.getByRole('columnheader', { name: 'Net hourly (estimate)' })).toBeTruthy();
  cleanup();
  render(<PlatformTable period="week" caption="Week" lines={lines.slice(1)} all={earnings()} />);
  expect(screen.queryByRole('columnheader', { name: /estimate/ })).toBeNull();
});

test('a requester known by id is a link to their page; a name alone may be anyone’s', () => {
  const details = (row: Parameters<typeof taskRow>[0]) =>
    render(<TaskDetails row={taskRow(row)} facts={[]} zone="UTC" platform="P" onClose={() => undefined} />);
  details({ platform: 'prolific', requester: 'r 1', requesterName: 'Tea Lab' });
  expect(screen.getByRole('link', { name: 'Tea Lab' }).getAttribute('href')).toBe(
    '#requesters/prolific%3Ar%201',
  );
  cleanup();
  details({ requester: undefined, requesterName: 'Tea Lab' });
  expect(screen.queryByRole('link')).toBeNull();
  expect(screen.getByText('Tea Lab')).toBeTruthy();
});

test('a task’s details end with the facts its numbers come from; Escape closes them', () => {
  const onClose = vi.fn();
  const common = { seen: TEN, platform: 'prolific', task: 's1', source: 'sensor', device: 'd' } as const;
  render(
    <TaskDetails
      row={taskRow()}
      facts={[
        { ...common, id: '1', kind: 'worked', at: TEN, to: TEN + 600_000 },
        { ...common, id: '2', kind: 'expired', at: TEN, presumed: true },
        {
          ...common,
          id: '3',
          kind: 'bonus',
          at: TEN,
          source: 'response',
          total: { micros: 500_000, currency: 'USD' },
        },
      ]}
      zone="Europe/Paris"
      platform="Prolific"
      onClose={onClose}
    />,
  );
  const details = screen.getByRole('region', { name: 'A survey on tea' });
  expect(document.activeElement).toBe(within(details).getByRole('heading', { name: 'A survey on tea' }));
  expect(within(details).getByText('Worked 10 min')).toBeTruthy();
  expect(within(details).getByText('Deadline passed, nothing seen: presumed expired')).toBeTruthy();
  expect(within(details).getByText('Bonus, in all: $0.50')).toBeTruthy();
  fireEvent.keyDown(details, { key: 'Escape' });
  expect(onClose).toHaveBeenCalledOnce();
});

const place = { id: 'prolific', name: 'Prolific', hosts: ['app.prolific.com'], asOf: '2026-07' };
const choosing = (mode: 'automatic' | 'timerOnly' | 'off') => {
  const on = { onAllow: vi.fn(), onTakeBack: vi.fn(), onTimerOnly: vi.fn(), onClock: vi.fn() };
  render(<PlatformChoice platforms={[{ ...place, certainty: 'high', mode, clock: false }]} {...on} />);
  return on;
};

test('chosen platforms are asked for in one press, and none without a choice', () => {
  const { onAllow } = choosing('off');
  expect(screen.getByRole('button', { name: 'Allow' })).toHaveProperty('disabled', true);
  fireEvent.click(screen.getByRole('checkbox', { name: 'Prolific' }));
  fireEvent.click(screen.getByRole('button', { name: 'Allow 1 platform' }));
  expect(onAllow).toHaveBeenCalledWith(['prolific']);
});

test('an allowed platform can be taken back, put on timer only, and given its clock', () => {
  const { onTakeBack, onTimerOnly, onClock } = choosing('automatic');
  fireEvent.click(screen.getByRole('button', { name: 'Take back Prolific' }));
  fireEvent.click(screen.getByRole('button', { name: 'Timer only for Prolific' }));
  fireEvent.click(screen.getByRole('checkbox', { name: 'Clock on the pages of Prolific' }));
  expect(onTakeBack).toHaveBeenCalledWith('prolific');
  expect(onTimerOnly).toHaveBeenCalledWith('prolific');
  expect(onClock).toHaveBeenCalledWith('prolific', true);
});

test('a platform on timer only says so, and becomes automatic within the click', () => {
  const { onAllow } = choosing('timerOnly');
  expect(screen.getByText(/nothing runs on its pages/)).toBeTruthy();
  expect(screen.queryByRole('checkbox')).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Make automatic: Prolific' }));
  expect(onAllow).toHaveBeenCalledWith(['prolific']);
});
