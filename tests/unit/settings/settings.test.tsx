// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { ContributionSettings } from '../../../components/settings/contribution-settings';
import { CurrencySettings } from '../../../components/settings/currency-settings';
import { MarksSettings } from '../../../components/settings/marks-settings';
import { NotificationSettings } from '../../../components/settings/notification-settings';
import { ReferenceSettings } from '../../../components/settings/reference-settings';
import { TimeSettings } from '../../../components/settings/time-settings';
import { ZoneSettings } from '../../../components/settings/zone-settings';
import { speak } from '../components/speak';

beforeAll(() => speak());
afterEach(cleanup);

const saver = () => vi.fn(async () => undefined);
const type = (name: string, value: string) =>
  fireEvent.input(screen.getByLabelText(name, { selector: 'input' }), { target: { value } });
const save = () => fireEvent.click(screen.getByRole('button', { name: 'Save' }));
const said = (text: string | RegExp) => screen.findByText(text);
const TIMES = { idleAfter: 60_000, absence: 120_000, soundAsks: 1_800_000 };
const TODAY = '2026-11-22';

test('times are set in seconds and minutes, and kept in milliseconds', async () => {
  const onSave = saver();
  render(<TimeSettings settings={TIMES} onSave={onSave} />);
  type('Idle after, in seconds', '90');
  type('Short absence up to, in minutes', '2.5');
  save();
  expect(onSave).toHaveBeenCalledWith({ idleAfter: 90_000, absence: 150_000, soundAsks: 1_800_000 });
  expect(await said('Saved.')).toBeTruthy();
});

test('a time beyond its limits is refused by its field, which says what it does', () => {
  render(<TimeSettings settings={TIMES} onSave={saver()} />);
  const idle = screen.getByLabelText<HTMLInputElement>('Idle after, in seconds');
  type('Idle after, in seconds', '5');
  expect(idle.checkValidity()).toBe(false);
  type('Idle after, in seconds', '15');
  expect(idle.checkValidity()).toBe(true);
  const hint = document.getElementById(idle.getAttribute('aria-describedby')!);
  expect(hint?.textContent).toContain('your time ends');
});

test('a zone the browser does not know is refused in words', async () => {
  const onSave = saver();
  render(<ZoneSettings zone="Europe/Paris" zones={['Asia/Tokyo']} onSave={onSave} />);
  type('Time zone of your days', 'Atlantis/Capital');
  save();
  expect(await said(/does not know that zone/)).toBeTruthy();
  expect(onSave).not.toHaveBeenCalled();
  type('Time zone of your days', 'africa/nairobi');
  save();
  expect(onSave).toHaveBeenCalledWith({ zone: 'Africa/Nairobi' });
});

test('what could not be kept is said, with the reason', async () => {
  const onSave = vi.fn(async () => Promise.reject(new Error('disk full')));
  render(<ZoneSettings zone="UTC" zones={[]} onSave={onSave} />);
  save();
  expect(await said('That could not be saved: disk full')).toBeTruthy();
});

const RATE = { from: 'GBP', to: 'EUR', rate: 1.15, day: '2026-10-01' };
const currency = (onSave = saver()) => {
  render(<CurrencySettings rates={[RATE]} today={TODAY} onSave={onSave} />);
  return onSave;
};

test('the display currency is three letters, or none', () => {
  const onSave = currency();
  type('Show amounts in', 'euro');
  save();
  expect(onSave).not.toHaveBeenCalled();
  type('Show amounts in', 'eur');
  save();
  expect(onSave).toHaveBeenLastCalledWith({ display: 'EUR' });
  type('Show amounts in', '');
  save();
  expect(onSave).toHaveBeenLastCalledWith({ display: undefined });
});

test('a rate is added with its day, replaces one of the same day, and is removed by name', () => {
  const onSave = currency();
  type('One unit of', 'usd');
  type('is worth', '0.92');
  type('in', 'eur');
  const add = screen.getByRole('button', { name: 'Add this rate' });
  fireEvent.click(add);
  const usd = { from: 'USD', to: 'EUR', rate: 0.92, day: TODAY };
  expect(onSave).toHaveBeenLastCalledWith({ rates: [RATE, usd] });
  type('One unit of', 'gbp');
  type('is worth', '1.2');
  type('since', '2026-10-01');
  fireEvent.click(add);
  expect(onSave).toHaveBeenLastCalledWith({ rates: [{ ...RATE, rate: 1.2 }] });
  fireEvent.click(screen.getByRole('button', { name: /Remove the rate 1 GBP = 1.15 EUR/ }));
  expect(onSave).toHaveBeenLastCalledWith({ rates: [] });
});

test.each([
  ['gbp', 'gbp', '1'],
  ['gb', 'eur', '1'],
  ['gbp', 'eur', '0'],
  ['gbp', 'eur', ''],
])('a rate from %s to %s of “%s” is none', (from, to, rate) => {
  const onSave = currency();
  type('One unit of', from);
  type('in', to);
  type('is worth', rate);
  fireEvent.click(screen.getByRole('button', { name: 'Add this rate' }));
  expect(onSave).not.toHaveBeenCalled();
  expect(screen.getByText(/^Write two different currencies/)).toBeTruthy();
});

test('a known contribution fills in the per cent, with its source and date', () => {
  const onSave = saver();
  render(<ContributionSettings onSave={onSave} />);
  const presets = screen.getByRole('combobox', { name: 'Known rates' });
  fireEvent.change(presets, { target: { value: 'fr-bic' } });
  expect(screen.getByText(/Urssaf.*January 1, 2026.*Check before relying on it/)).toBeTruthy();
  save();
  expect(onSave).toHaveBeenLastCalledWith({ contribution: 0.212 });
  fireEvent.change(presets, { target: { value: 'us' } });
  save();
  expect(onSave).toHaveBeenLastCalledWith({ contribution: 0.1412955 });
  type('Per cent of what you earn', '130');
  save();
  expect(onSave).toHaveBeenCalledTimes(2);
  type('Per cent of what you earn', '');
  save();
  expect(onSave).toHaveBeenLastCalledWith({ contribution: undefined });
});

test('a legal minimum is chosen by place, a target is typed', () => {
  const onSave = saver();
  render(<ReferenceSettings today={TODAY} onSave={onSave} />);
  const place = screen.getByRole('combobox', { name: 'Place' });
  fireEvent.change(place, { target: { value: 'FR' } });
  expect(screen.getByText(/Legal minimum in France, January 1, 2026: €12.02/)).toBeTruthy();
  save();
  const minimum = { place: 'FR', asOf: '2026-01-01', hourly: { micros: 12_020_000, currency: 'EUR' } };
  expect(onSave).toHaveBeenLastCalledWith({ reference: expect.objectContaining(minimum) });
  fireEvent.change(place, { target: { value: 'own' } });
  type('My target an hour', '9.5');
  type('Currency', 'usd');
  save();
  const target = { asOf: TODAY, hourly: { micros: 9_500_000, currency: 'USD' } };
  expect(onSave).toHaveBeenLastCalledWith({ reference: expect.objectContaining(target) });
  fireEvent.change(place, { target: { value: '' } });
  save();
  expect(onSave).toHaveBeenLastCalledWith({ reference: undefined });
});

test('a saved target stands in its field again', () => {
  const hourly = { micros: 9_500_000, currency: 'USD' };
  const reference = { label: 'own', hourly, asOf: TODAY, source: 'own' };
  render(<ReferenceSettings reference={reference} today={TODAY} onSave={saver()} />);
  const region = within(screen.getByRole('region', { name: 'A wage to compare with' }));
  expect(region.getByLabelText<HTMLInputElement>('My target an hour').value).toBe('9.5');
});

test('marks are chosen by platform, and offers dimmed below an amount', async () => {
  const onSave = saver();
  const platforms = [
    { id: 'prolific', name: 'Prolific' },
    { id: 'hushed', name: 'Hushed', quiet: true },
  ] as const;
  render(<MarksSettings settings={{ marks: {} }} platforms={platforms} onSave={onSave} />);
  const box = (name: string) => screen.getByRole<HTMLInputElement>('checkbox', { name });
  expect([box('Prolific').checked, box('Hushed').checked]).toEqual([true, false]);
  fireEvent.click(box('Prolific'));
  type('Dim offers below', '7.5');
  save();
  expect(onSave).not.toHaveBeenCalled();
  expect(await said(/amount/)).toBeTruthy();
  type('Currency', 'gbp');
  save();
  const dimBelow = { micros: 7_500_000, currency: 'GBP' };
  expect(onSave).toHaveBeenLastCalledWith({ marks: { prolific: false }, dimBelow });
  type('Dim offers below', '');
  save();
  expect(onSave).toHaveBeenLastCalledWith({ marks: { prolific: false }, dimBelow: undefined });
});

test('axe finds nothing in any of them', async () => {
  render(
    <main>
      <TimeSettings settings={TIMES} onSave={saver()} />
      <ZoneSettings zone="UTC" zones={['UTC']} onSave={saver()} />
      <CurrencySettings display="EUR" rates={[RATE]} today={TODAY} onSave={saver()} />
      <ContributionSettings share={0.212} onSave={saver()} />
      <ReferenceSettings today={TODAY} onSave={saver()} />
      <MarksSettings settings={{}} platforms={[{ id: 'p', name: 'P' }]} onSave={saver()} />
      <NotificationSettings notify={{ idle: 300_000 }} onAllow={async () => true} onSave={saver()} />
    </main>,
  );
  const { violations } = await axe.run(document.body);
  expect(violations.map(v => `${v.id}: ${v.nodes.map(n => n.html).join()}`)).toEqual([]);
});

test('a notification is on when the browser allows it and it is kept; off again without asking', async () => {
  const onSave = saver();
  const onAllow = vi.fn(async () => true);
  const shown = render(<NotificationSettings onAllow={onAllow} onSave={onSave} />);
  const box = () => screen.getByRole<HTMLInputElement>('checkbox', { name: 'A task is about to expire' });
  for (const each of screen.getAllByRole<HTMLInputElement>('checkbox')) expect(each.checked).toBe(false);
  fireEvent.click(box());
  await waitFor(() => expect(onSave).toHaveBeenCalledWith({ notify: { expiring: 300_000 } }));
  expect(box().checked).toBe(false);
  shown.rerender(<NotificationSettings notify={{ expiring: 300_000 }} onAllow={onAllow} onSave={onSave} />);
  expect(box().checked).toBe(true);
  fireEvent.change(screen.getByRole('combobox', { name: 'minutes before' }), { target: { value: '15' } });
  await waitFor(() => expect(onSave).toHaveBeenLastCalledWith({ notify: { expiring: 900_000 } }));
  onAllow.mockClear();
  fireEvent.click(box());
  await waitFor(() => expect(onSave).toHaveBeenLastCalledWith({ notify: undefined }));
  expect(onAllow).not.toHaveBeenCalled();
});

test('where the browser refuses, nothing is switched on, and it is said', async () => {
  const onSave = saver();
  render(<NotificationSettings onAllow={async () => false} onSave={onSave} />);
  fireEvent.click(screen.getByRole('checkbox', { name: 'A payment was decided' }));
  expect(await said(/does not allow notifications/)).toBeTruthy();
  expect(onSave).not.toHaveBeenCalled();
});
