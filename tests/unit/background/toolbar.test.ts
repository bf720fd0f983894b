// Knows what the toolbar's button says of the day: the same amounts, rounded the same way, as the popup. Refuses to press it.
import { beforeAll, expect, test } from 'vitest';
import { toolbar } from '../../../lib/background/figures';
import { roundText } from '../../../lib/words/money';
import { say } from '../../../lib/words/say';
import { earned, earnings, nothing } from '../components/figures';
import { speak } from '../components/speak';

beforeAll(() => speak());
const words = { roundText, say };

test('the title names every currency as the popup writes it, and the task in hand; the badge is the first one’s', () => {
  // Of dollars nothing has time yet: no hourly of them is said.
  const money = [
    earned('USD', { realHourly: undefined }),
    earned('EUR', { realHourly: 6_254_321 }),
    earned('KES', { realHourly: 12_000_000 }),
  ];
  expect(toolbar(earnings({ money }), 'Tea', words)).toEqual({
    badge: '6.25',
    title: `Taskfare: today an hour really earns €6.25 + ${roundText({ micros: 12_000_000, currency: 'KES' })}\nTiming: Tea`,
  });
});

test('without a rate there is no badge, and the title says so', () => {
  expect(toolbar(nothing, undefined, words)).toEqual({ badge: '', title: 'Taskfare: no hourly yet today' });
});
