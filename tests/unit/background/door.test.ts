import { describe, expect, test } from 'vitest';
import { admit, type House, type Sender } from '../../../lib/background/door';

const house: House = {
  extensionId: 'taskfare',
  ownUrl: 'chrome-extension://taskfare/',
  hostsOf: platform => (platform === 'prolific' ? ['app.prolific.com'] : []),
  isReadable: host => host === 'app.prolific.com',
  isTaught: (tab, host) => tab === 7 && host === 'unknown.example.test',
  mayTalk: () => true,
};
const fromPage: Sender = {
  id: 'taskfare',
  url: 'https://app.prolific.com/studies',
  frameId: 0,
  tab: { id: 7 },
};
const fromPopup: Sender = { id: 'taskfare', url: 'chrome-extension://taskfare/popup.html' };
const report = {
  is: 'report',
  carries: {
    platform: 'prolific',
    kind: 'search',
    place: '/studies',
    sightings: [{ platform: 'prolific', reading: 'list', says: 'listed', source: 'page', job: 'J1' }],
  },
};
const changed = (change: object): unknown => ({ ...report, carries: { ...report.carries, ...change } });
const sighted = (change: object): unknown =>
  changed({ sightings: [{ ...report.carries.sightings[0], ...change }] });

const ask = (message: unknown, sender: Sender, of: House = house) => admit(message, sender, of, 0);

test('a page of a granted platform may report what it shows', () => {
  expect(ask(report, fromPage)).toMatchObject({ who: 'page', is: 'report', tab: 7, carries: report.carries });
});

test('an extension page may steer', () => {
  expect(ask({ is: 'pause' }, fromPopup)).toMatchObject({ who: 'worker', is: 'pause' });
});

test.each([
  ['another extension', report, { ...fromPage, id: 'other' }],
  ['a frame inside the page', report, { ...fromPage, frameId: 3 }],
  ['no tab', report, { ...fromPage, tab: undefined }],
  ['another host', report, { ...fromPage, url: 'https://evil.example/studies' }],
  ['a host that only looks alike', report, { ...fromPage, url: 'https://app.prolific.com.evil.example/' }],
  ['the plain http of the host', report, { ...fromPage, url: 'http://app.prolific.com/studies' }],
  ['a platform that was not granted', changed({ platform: 'mturk', sightings: [] }), fromPage],
  ['a page that steers', { is: 'pause' }, fromPage],
  ['a page that reconciles', { is: 'reconcile' }, fromPage],
  ['an unknown name', { is: 'erase' }, fromPopup],
  ['a name from the prototype', { is: 'constructor' }, fromPopup],
  ['no message at all', 'pause', fromPopup],
])('refuses %s', (_, message, sender) => {
  expect(ask(message, sender)).toBeTypeOf('string');
});

describe('refuses a shape that is not the agreed one', () => {
  test.each([
    ['too many offers', { is: 'marks', carries: { platform: 'prolific', jobs: Array(201).fill('j') } }],
    [
      'offers told instead of named',
      { is: 'marks', carries: { platform: 'prolific', jobs: [{ title: 'x' }] } },
    ],
    ['an unknown field', changed({ extra: 1 })],
    ['an unknown field of a sighting', sighted({ html: '<b>' })],
    ['a float of micros', sighted({ pay: { micros: 0.5, currency: 'USD' } })],
    ['a currency in words', sighted({ pay: { micros: 1, currency: 'dollars' } })],
    ['a time beyond all calendars', sighted({ deadline: 9e15 })],
    ['a negative duration', sighted({ estimated: -1 })],
    ['a title without end', sighted({ title: 'x'.repeat(501) })],
    ['a status of its own', sighted({ status: 'rich' })],
    ['a sighting of another platform', sighted({ platform: 'mturk' })],
    [
      'more sightings than a page can show',
      changed({ sightings: Array(501).fill(report.carries.sightings[0]) }),
    ],
    ['a message as large as a book', changed({ place: 'x'.repeat(500_000) })],
  ])('%s', (_, message) => {
    expect(ask(message, fromPage)).toBeTypeOf('string');
  });
});

test('refuses a tab that talks too much', () => {
  expect(ask(report, fromPage, { ...house, mayTalk: () => false })).toBe('too many messages');
});

describe('teaching', () => {
  const asks = { is: 'definition', carries: {} };
  const proposal = { is: 'proposal', carries: { role: 'task', picks: { pay: { css: '.pay' } }, shown: {} } };
  const taughtPage = { ...fromPage, url: 'https://unknown.example.test/w/4711?secret=1' };

  test('a page is answered by where the browser says it is, and proposes for that place alone', () => {
    expect(ask(asks, fromPage)).toMatchObject({ is: 'definition', host: 'app.prolific.com' });
    expect(ask(proposal, taughtPage)).toMatchObject({ host: 'unknown.example.test', path: '/w/4711' });
  });

  test.each([
    ['a page that is not read asks for a definition', asks, taughtPage],
    ['a page nobody teaches proposes', proposal, fromPage],
    ['another tab of the site proposes', proposal, { ...taughtPage, tab: { id: 8 } }],
    ['a frame of the page proposes', proposal, { ...taughtPage, frameId: 2 }],
    ['plain http proposes', proposal, { ...taughtPage, url: 'http://unknown.example.test/w' }],
    ['a page names its own host', { ...proposal, carries: { ...proposal.carries, host: 'x' } }, taughtPage],
    [
      'a page proposes what a hand cannot point at',
      { ...proposal, carries: { ...proposal.carries, picks: { pay: { json: 'a' } } } },
      taughtPage,
    ],
    [
      'a page proposes without end',
      { ...proposal, carries: { ...proposal.carries, skeleton: 'x'.repeat(9000) } },
      taughtPage,
    ],
    ['a page reports before it was allowed', report, taughtPage],
  ])('refuses: %s', (_, message, sender) => {
    expect(ask(message, sender)).toBeTypeOf('string');
  });
});
