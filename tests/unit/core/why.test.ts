// Knows that every number of a row can name the facts and the rule it comes from.
import { expect, test } from 'vitest';
import type { Terms } from '../../../lib/core/fact';
import { why } from '../../../lib/core/why';
import { context, HOUR, MINUTE, money, saying, utc } from './say';

const say = saying('p', 'T');
const at = (minute: number) => utc('2026-03-02 09:00') + minute * MINUTE;

test('each number names its facts and its rule', () => {
  const offered = say('offered', at(0), { pay: money('2 USD') });
  const opened = say('opened', at(1));
  const worked = say('worked', at(1), { to: at(9), source: 'sensor' });
  const left = say('worked', at(9), { to: at(12), source: 'worker', answer: 'break' });
  const submitted = say('submitted', at(12));
  const stamped = say('stamped', at(12), { started: at(0), ended: at(12) });
  const adjusted = say('adjusted', at(50), { total: money('3 USD') });
  expect(why([offered, opened, worked, left, submitted, stamped, adjusted], context('UTC'))).toEqual([
    { number: 'worked', facts: [worked.id], rule: 'held' },
    { number: 'pay', facts: [adjusted.id], rule: 'adjusted' },
    { number: 'status', facts: [submitted.id], rule: 'newest' },
    { number: 'elapsed', facts: [opened.id, submitted.id], rule: 'wallClock' },
    { number: 'platformTime', facts: [stamped.id], rule: 'stamps' },
  ]);
});

test('the worker’s hand, terms and presumptions are named as such', () => {
  const terms: Terms = {
    id: 'terms',
    kind: 'terms',
    at: at(-60),
    seen: at(-60),
    source: 'worker',
    device: 'laptop',
    platform: 'p',
    model: 'hourly',
    rate: money('12 USD'),
  };
  const worked = say('worked', at(0), { to: at(60), source: 'sensor' });
  const edit = say('corrected', at(90), {
    set: { spans: [{ from: at(0), to: at(0) + HOUR / 2 }] },
    source: 'worker',
    act: 'e',
  });
  const expired = say('expired', at(95), { presumed: true, source: 'sensor' });
  const told = (undone: string[], ...facts: Parameters<typeof why>[0]) =>
    why(facts, context('UTC', { terms: [terms], undone: new Set(undone) }));
  expect(told([], worked, edit, expired)).toEqual([
    { number: 'worked', facts: [edit.id], rule: 'handed' },
    { number: 'pay', facts: ['terms'], rule: 'hourly' },
    { number: 'status', facts: [expired.id], rule: 'presumed' },
  ]);
  expect(told(['e'], worked, edit)).toEqual([
    { number: 'worked', facts: [worked.id], rule: 'held' },
    { number: 'pay', facts: ['terms'], rule: 'hourly' },
    { number: 'status', facts: [], rule: 'none' },
  ]);
  expect(told([])).toEqual([]);
});
