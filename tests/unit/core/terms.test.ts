// Knows which terms hold at a moment, and what is unknown without them.
import { expect, test } from 'vitest';
import type { PayModel, Terms } from '../../../lib/core/fact';
import { project } from '../../../lib/core/project';
import { context, HOUR, money, saying, utc } from './say';

const start = utc('2026-03-02 09:00');
const terms = (
  id: string,
  at: number,
  model: PayModel,
  rate: string | undefined,
  more: Partial<Terms> = {},
): Terms => ({
  id,
  kind: 'terms',
  at,
  seen: at,
  source: 'worker',
  device: 'd',
  platform: 'p',
  model,
  ...(rate ? { rate: money(rate) } : {}),
  ...more,
});
const say = saying('p', 'T');
/** An hour of work on a project, handed in. */
const hour = [
  say('worked', start, { to: start + HOUR, source: 'sensor', job: 'j' }),
  say('submitted', start + HOUR, { job: 'j' }),
];
const payBy = (all: Terms[], facts = hour, undone: string[] = []) =>
  project(facts, context('UTC', { terms: all, undone: new Set(undone) }))!.pay;

test('the project’s terms go before the platform’s, also when they are older, also when they say by piece', () => {
  const general = terms('g', start - HOUR, 'hourly', '8 USD');
  expect(payBy([general])).toEqual(money('8 USD'));
  expect(payBy([general, terms('o', start - 2 * HOUR, 'hourly', '9 USD', { project: 'j' })])).toEqual(
    money('9 USD'),
  );
  expect(
    payBy([general, terms('o', start - 2 * HOUR, 'piece', undefined, { project: 'j' })]),
  ).toBeUndefined();
  expect(payBy([general, terms('o', start - HOUR, 'hourly', '9 USD', { project: 'k' })])).toEqual(
    money('8 USD'),
  );
});

test('terms hold from their date, on their platform, until taken back', () => {
  expect(payBy([terms('g', start + 1, 'hourly', '8 USD')])).toBeUndefined();
  expect(payBy([terms('g', 0, 'hourly', '8 USD', { platform: 'q' })])).toBeUndefined();
  const wrong = terms('g', start - HOUR, 'hourly', '80 USD', { act: 'slip' });
  const right = terms('h', start - 2 * HOUR, 'hourly', '8 USD');
  expect([payBy([wrong, right]), payBy([wrong, right], hour, ['slip'])]).toEqual([
    money('80 USD'),
    money('8 USD'),
  ]);
});

test('a ticket pays its rate once handed in; a stated pay goes before any terms', () => {
  const ticket = [terms('g', 0, 'ticket', '2.5 USD')];
  expect(project(hour, context('UTC', { terms: ticket }))!.money).toEqual([
    { standing: 'expected', amount: money('2.5 USD') },
  ]);
  expect(project(hour.slice(0, 1), context('UTC', { terms: ticket }))!.money).toEqual([]);
  expect(payBy(ticket, [...hour, say('offered', start, { pay: money('3 USD') })])).toEqual(money('3 USD'));
});

test('an offer that states only a rate is paid by the hour; rates in two currencies add up to nothing known', () => {
  expect(payBy([], [...hour, say('offered', start, { rate: money('7 GBP') })])).toEqual(money('7 GBP'));
  const later = say('worked', start + 2 * HOUR, { to: start + 3 * HOUR, source: 'sensor', job: 'j' });
  const changed = [terms('a', 0, 'hourly', '8 USD'), terms('b', start + HOUR, 'hourly', '7 GBP')];
  expect(payBy(changed, [...hour, later])).toBeUndefined();
});
