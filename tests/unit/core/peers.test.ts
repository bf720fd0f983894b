// Knows whom a requester is compared with. Refuses to know how the sign looks.
import { expect, test } from 'vitest';
import { peersOf } from '../../../lib/core/peers';
import { project } from '../../../lib/core/project';
import { requesterProfile } from '../../../lib/core/requester-profile';
import type { Sums } from '../../../lib/core/row';
import { addSums } from '../../../lib/core/sums';
import { context, MINUTE, money, saying, utc } from './say';

const start = utc('2026-03-02 09:00');
let n = 0;
const task = (minutes: number, pay: string, course: 'approved' | 'returned' = 'approved'): Sums => {
  const say = saying('p', `t${n++}`);
  const end = start + minutes * MINUTE;
  return project(
    [
      say('offered', start, { requester: 'R', pay: money(pay) }),
      say('worked', start, { to: end, source: 'sensor' }),
      say(course, end),
    ],
    context('UTC'),
  )!.requesterSums!;
};
const requester = (...tasks: Sums[]): Sums => tasks.reduce(addSums);
const many = (minutes: number, pay: string, of = 8): Sums[] =>
  Array.from({ length: of }, () => task(minutes, pay));
const sideOf = (own: Sums, ...others: Sums[]) =>
  requesterProfile(
    { platform: 'p', requester: 'R', last: start, sums: own },
    peersOf([own, ...others]),
    start,
  ).side;

test('who is alone on a platform is neither above nor below anybody', () => {
  const own = requester(...many(10, '1 USD'), task(30, '1 USD', 'returned'));
  expect(sideOf(own)).toBeUndefined();
  expect(sideOf(own, requester(...many(5, '1 USD', 2)))).toBeUndefined();
  expect(sideOf(own, requester(...many(5, '1 EUR')))).toBeUndefined();
});

test('the best payer is above though some of its time brought nothing, as some of everybody’s does', () => {
  const own = requester(...many(6, '2 USD', 40), task(20, '2 USD', 'returned'));
  const other = requester(...many(10, '1 USD', 40), task(120, '1 USD', 'returned'));
  expect([sideOf(own, other), sideOf(other, own)]).toEqual(['above', 'below']);
});

test('in the middle of three, or as good as the other, one has no side', () => {
  const [low, middle, high] = [many(30, '1 USD'), many(10, '1 USD'), many(4, '1 USD')].map(of =>
    requester(...of),
  );
  expect([sideOf(low!, middle!, high!), sideOf(middle!, low!, high!), sideOf(high!, low!, middle!)]).toEqual([
    'below',
    undefined,
    'above',
  ]);
  expect(sideOf(middle!, middle!)).toBeUndefined();
});

test('the middle is of requesters with three tasks or more, in one currency, and of two at least', () => {
  const [six, twelve] = [requester(...many(10, '1 USD', 3)), requester(...many(5, '1 USD', 3))];
  const few = requester(...many(1, '1 USD', 2));
  const euros = requester(...many(1, '1 EUR', 3));
  expect(peersOf([six, few, euros]).middle('USD')).toBeUndefined();
  expect(peersOf([six, twelve, few, euros]).middle('USD')).toBe(9_000_000);
});
