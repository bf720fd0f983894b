// Knows what a word that a page left behind may say, and what it still means when it is heard late.
import { describe, expect, test } from 'vitest';
import type { Signal } from '../../../lib/attention/signal';
import { admit, admitParting } from '../../../lib/background/door';
import { late } from '../../../lib/background/late';

const hostsOf = (platform: string) => (platform === 'mturk' ? ['worker.mturk.com'] : []);
const left = {
  id: '3.77',
  at: 1000,
  tab: 4,
  carries: {
    platform: 'mturk',
    kind: 'task',
    place: '/projects/S/tasks/T',
    sightings: [{ platform: 'mturk', reading: 'return', says: 'returned', source: 'page', task: 'T' }],
  },
};
const changed = (change: object) => ({ ...left, carries: { ...left.carries, ...change } });

test('what a page of a granted platform could say is taken up', () => {
  expect(admitParting(left, { hostsOf }, 2000)).toEqual(left);
});

test('a word from the future was said now at the latest', () => {
  expect(admitParting({ ...left, at: 9e12 }, { hostsOf }, 2000)).toMatchObject({ at: 2000 });
});

describe('refuses', () => {
  test.each([
    ['a platform that is not granted', changed({ platform: 'prolific', sightings: [] })],
    [
      'a sighting of another platform',
      changed({ sightings: [{ ...left.carries.sightings[0], platform: 'x' }] }),
    ],
    ['a field nobody agreed on', { ...left, steer: true }],
    ['a word as large as a book', changed({ place: 'x'.repeat(500_000) })],
    ['what is no word', 'returned'],
    ['a slot that is empty', undefined],
  ])('%s', (_, word) => {
    expect(admitParting(word, { hostsOf }, 2000)).toBeTypeOf('string');
  });
});

test('the door passes on which word a message is, and only a name', () => {
  const house = {
    extensionId: 'x',
    ownUrl: 'x:/',
    hostsOf,
    isReadable: () => true,
    isTaught: () => false,
    mayTalk: () => true,
  };
  const sender = { id: 'x', url: 'https://worker.mturk.com/', frameId: 0, tab: { id: 4 } };
  const message = { is: 'report', carries: left.carries };
  expect(admit({ ...message, parting: '3.77' }, sender, house, 0)).toMatchObject({ parting: '3.77' });
  expect(admit({ ...message, parting: { any: 1 } }, sender, house, 0)).not.toHaveProperty('parting');
});

const ended: Signal = { is: 'ended', at: 500, subject: { on: 'task', platform: 'mturk', task: 'T' } };
const page: Signal = { is: 'page', at: 500, tab: 4, platform: 'mturk' };

test('if nothing was heard since, a late word says all it said', () => {
  expect(late([ended, page], 400, true)).toEqual([ended, page]);
});

test('if something was, the end stands and is heard now; what the tab shows is known better', () => {
  expect(late([ended, page], 90_000_000, true)).toEqual([{ ...ended, at: 90_000_000 }]);
});

test('without its tab it says nothing of one', () => {
  expect(late([ended, page], 400, false)).toEqual([ended]);
});
