// @vitest-environment happy-dom
// Knows how requesters, ratings and sources are shown. Refuses to test the figures.
import { cleanup, fireEvent, render } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { Exposure } from '../../../components/exposure/exposure';
import type { HeardLine } from '../../../components/requesters/heard-line';
import { HeardList } from '../../../components/requesters/heard-list';
import { fits, inOrder, type Order, type RequesterLine } from '../../../components/requesters/line';
import { RequesterList } from '../../../components/requesters/list';
import { PackPreview } from '../../../components/requesters/pack-preview';
import { PackShare } from '../../../components/requesters/pack-share';
import { ProfileTable } from '../../../components/requesters/profile-table';
import { ReviewForm } from '../../../components/requesters/review-form';
import { RequesterSearch } from '../../../components/requesters/search';
import { SourceList } from '../../../components/requesters/source-list';
import { SourceTable } from '../../../components/requesters/source-table';
import { Trend } from '../../../components/requesters/trend';
import { sourceFigures } from '../../../lib/core/rating-source';
import type { RequesterProfile } from '../../../lib/core/requester-profile';
import type { Review } from '../../../lib/core/review';
import { speak } from './speak';

beforeAll(() => speak());
afterEach(cleanup);
const off = () => undefined;
const usd = (micros: number) => ({ micros, currency: 'USD' });

const profile = (change: Partial<RequesterProfile> = {}): RequesterProfile => ({
  platform: 'p',
  requester: 'R1',
  name: '<i>Tea</i> Lab',
  otherNames: [],
  last: 0,
  tasks: 3,
  hourly: usd(5_000_000),
  range: { low: 4_000_000, high: 6_000_000 },
  counted: 3,
  slips: 1,
  cautiousHourly: usd(4_500_000),
  side: 'above',
  approved: 2,
  rejected: 1,
  returned: 0,
  screenedOut: 0,
  expired: 0,
  approvalShare: 2 / 3,
  cautiousApproval: 0.2,
  delays: { decided: 3, waiting: 1, median: { length: 3 * 86_400_000, atLeast: true } },
  bonuses: [{ amount: usd(500_000), tasks: 1 }],
  ...change,
});
const line = (key: string, change: Partial<RequesterProfile> = {}, rank?: number): RequesterLine => ({
  key,
  href: '#requesters/x',
  platform: 'Platform',
  profile: profile({ requester: key, name: key, ...change }),
  rank,
});
const source = {
  id: 's',
  kind: 'pack',
  maker: 'Ada',
  made: '2026-11',
  imported: 0,
  requesters: 3,
  platforms: ['p'],
  enabled: true,
  weight: 100,
} as const;
const heard = (requester: string, name = requester): HeardLine => ({
  key: requester,
  platform: 'P',
  heard: {
    platform: 'p',
    requester,
    name,
    figures: sourceFigures({ reviews: 2, wage: { USD: { sum: 8_000_000, n: 2 } } }),
    sources: [source],
    newest: '2026-11',
  },
});
const told = { name: 'Ada', age: 'November 2026', platforms: 'P' };

const PARTS = {
  list: <RequesterList lines={[line('a'), line('b')]} dayOf={() => '2026-11-22'} caption="All" />,
  search: <RequesterSearch words="" order="cautious" onAsk={off} />,
  profile: (
    <ProfileTable
      caption="c"
      columns={[
        { name: 'n', heading: 'h', profile: profile() },
        { name: 'm', heading: 'i' },
      ]}
    />
  ),
  review: <ReviewForm onSave={off} />,
  sources: (
    <SourceTable
      columns={[
        { id: 'a', heading: 'Ada', figures: sourceFigures({ tasks: 3, tag: { great: 1, toString: 2 } }) },
      ]}
    />
  ),
  trend: <Trend months={[{ month: '2026-11', tasks: 1, worked: 1, hourly: usd(1) }]} />,
  preview: (
    <PackPreview
      told={told}
      source={source}
      leftOut={1}
      lines={[heard('a'), heard('b', 'https://x')]}
      onTake={off}
      onCancel={off}
    />
  ),
  heard: <HeardList lines={[{ ...heard('a'), href: '#requesters/x', from: 'Ada' }]} caption="c" />,
  'source list': <SourceList sources={[{ source, told }]} onChange={off} onRemove={off} />,
  share: <PackShare onShare={off} />,
  exposure: <Exposure weeks={[{ from: '2026-11-16', worked: 60_000, tasks: 1 }]} />,
};

test.each(Object.entries(PARTS))('axe finds nothing in: %s', async (_, part) => {
  render(<main>{part}</main>);
  const { violations } = await axe.run(document.body);
  expect(violations.map(v => `${v.id}: ${v.nodes.map(n => n.html).join()}`)).toEqual([]);
});

test('below three tasks a line is grey and has no colour; from three on the colour is said in words too', () => {
  const { container, rerender } = render(
    <RequesterList lines={[line('a', { tasks: 2 })]} dayOf={() => '2026-11-22'} caption="All" />,
  );
  expect([container.querySelectorAll('.few').length, container.querySelectorAll('.above').length]).toEqual([
    1, 0,
  ]);
  rerender(<RequesterList lines={[line('a')]} dayOf={() => '2026-11-22'} caption="All" />);
  expect(container.querySelectorAll('.few').length).toBe(0);
  expect(container.querySelector('.above')!.textContent).toContain('above the middle');
});

test('a name is text', () => {
  const { container } = render(
    <RequesterList lines={[{ ...line('x'), profile: profile() }]} dayOf={() => '2026-11-22'} caption="All" />,
  );
  expect([container.querySelector('i'), container.textContent!.includes('<i>Tea</i> Lab')]).toEqual([
    null,
    true,
  ]);
});

test('orders: unknown last, what no rate makes comparable by its own currency', () => {
  const lines = [
    line('c', { cautiousHourly: { micros: 1, currency: 'GBP' } }),
    line('b', { cautiousHourly: { micros: 2, currency: 'GBP' } }),
    line('a', { cautiousHourly: undefined, cautiousApproval: 0.9, tasks: 9, last: 9 }),
    line('d', { cautiousApproval: undefined, last: 10 }, 5),
    line('e', {}, 7),
  ];
  const keys = (order: Order) =>
    inOrder(lines, order)
      .map(({ key }) => key)
      .join('');
  expect(keys('cautious')).toBe('edbca');
  expect(keys('approval')).toBe('abced');
  expect([keys('tasks')[0], keys('last')[0], keys('name')]).toEqual(['a', 'd', 'abcde']);
});

test('every word is looked for in name, number and platform', () => {
  expect([
    fits(line('Oak Data'), 'DATA plat'),
    fits(line('Oak Data'), 'oak tea'),
    fits(line('x'), ''),
    fits(line('Oak Data', { otherNames: ['Acme Lab'] }), 'acme oak'),
  ]).toEqual([true, false, true, true]);
});

test('a rating is sent as typed; what is left open stays open', () => {
  const saved = vi.fn<(review: Review) => void>();
  const { getByLabelText, getByRole } = render(
    <ReviewForm review={{ pay: 4, tags: ['great'] }} onSave={saved} />,
  );
  fireEvent.change(getByLabelText('Pay'), { target: { value: '' } });
  fireEvent.change(getByLabelText('Fairness'), { target: { value: '2' } });
  fireEvent.click(getByLabelText('great'));
  fireEvent.click(getByLabelText('broken'));
  fireEvent.click(getByLabelText('Avoid'));
  fireEvent.input(getByLabelText('Your note'), { target: { value: 'slow' } });
  fireEvent.click(getByRole('button', { name: 'Save' }));
  expect(saved).toHaveBeenCalledWith({
    pay: undefined,
    fairness: 2,
    tags: ['broken'],
    mark: 'avoid',
    note: 'slow',
  });
});
