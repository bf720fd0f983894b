// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import axe from 'axe-core';
import type { ComponentChild } from 'preact';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { MoneyStep } from '../../../components/first-run/money-step';
import { SampleBanner, SampleOffer } from '../../../components/first-run/sample';
import { StepLinks, Steps } from '../../../components/first-run/steps';
import { TimeStep } from '../../../components/first-run/time-step';
import { speak } from './speak';

beforeAll(() => speak());
afterEach(cleanup);

const last = { href: '/ledger.html', name: 'Open the ledger' };
const href = (name: string) => screen.getByRole('link', { name }).getAttribute('href');

test('every step is a link, the present one is named so, and the last leads to the ledger', () => {
  render(
    <>
      <Steps step="money" />
      <StepLinks step="time" last={last} />
    </>,
  );
  expect(screen.getAllByRole('listitem')).toHaveLength(4);
  expect(screen.getByRole('link', { current: 'step' }).textContent).toBe('Currency and place');
  expect([href('Back'), href('Next')]).toEqual(['#money', '#ready']);
  cleanup();
  render(<StepLinks step="ready" last={last} />);
  expect([href('Back'), href('Open the ledger')]).toEqual(['#time', '/ledger.html']);
});

test('currency and place are saved as they were chosen; nothing chosen is nothing set', () => {
  const onSave = vi.fn();
  render(<MoneyStep today="2026-11-22" onSave={onSave} />);
  const go = () => fireEvent.click(screen.getByRole('button', { name: 'Next' }));
  go();
  fireEvent.change(screen.getByLabelText('Show amounts in'), { target: { value: 'EUR' } });
  fireEvent.change(screen.getByLabelText('A wage to compare with'), { target: { value: 'DE' } });
  go();
  expect(onSave.mock.calls[0]).toEqual([{ display: undefined, reference: undefined }]);
  expect(onSave.mock.calls[1]![0]).toMatchObject({
    display: 'EUR',
    reference: { place: 'DE', asOf: '2026-01-01', hourly: { micros: 13_900_000, currency: 'EUR' } },
  });
});

test('a target of the worker’s own, and a currency that is not in the list, survive the step', () => {
  const onSave = vi.fn();
  const own = {
    label: 'own',
    hourly: { micros: 9_000_000, currency: 'CHF' },
    asOf: '2026-11-01',
    source: 'own',
  };
  render(<MoneyStep display="CHF" reference={own} today="2026-11-22" onSave={onSave} />);
  fireEvent.click(screen.getByRole('button', { name: 'Next' }));
  expect(onSave).toHaveBeenCalledWith({ display: 'CHF', reference: own });
});

test('the rules of time are told with the lengths in force', () => {
  render(<TimeStep settings={{ idleAfter: 90_000, absence: 180_000 }} />);
  expect(screen.getByText(/^After 1 min without a key/)).toBeTruthy();
  expect(screen.getByText(/for up to 3 min: counted/)).toBeTruthy();
});

test('the sample is called what it is, and goes at one press', () => {
  const onRemove = vi.fn();
  render(<SampleBanner onRemove={onRemove} />);
  expect(screen.getByRole('region', { name: 'Sample data, none of it yours' })).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Remove sample data' }));
  expect(onRemove).toHaveBeenCalledOnce();
});

const off = () => undefined;
const PARTS: Record<string, ComponentChild> = {
  steps: <Steps step="platforms" />,
  money: <MoneyStep today="2026-11-22" onSave={off} />,
  time: <TimeStep settings={{ idleAfter: 1, absence: 1 }} />,
  offer: <SampleOffer busy={false} onLoad={off} />,
  banner: <SampleBanner short onRemove={off} />,
};
test.each(Object.entries(PARTS))('axe finds nothing in: %s', async (_, part) => {
  render(<main>{part}</main>);
  const { violations } = await axe.run(document.body);
  expect(violations.map(v => `${v.id}: ${v.nodes.map(n => n.html).join()}`)).toEqual([]);
});
