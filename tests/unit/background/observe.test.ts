import { expect, test } from 'vitest';
import type { Signal } from '../../../lib/attention/signal';
import { observe, type Seen } from '../../../lib/background/observe';
import { advance, type Begun } from '../../../lib/background/thread';
import type { Fact, TaskFact } from '../../../lib/core/fact';
import { DEFINITIONS } from '../../../lib/platforms/catalogue';
import type { NowRow } from '../../../lib/store/now';

const begun: Begun = {
  session: 's1',
  device: 'd',
  settings: { idleAfter: 60_000, absence: 120_000, soundAsks: 1_800_000 },
};

/** The background without its browser: what it would write, in order. */
function background() {
  let now: NowRow | undefined;
  const facts = new Map<string, Fact>();
  const keep = (fresh: readonly Fact[]): void => {
    for (const fact of fresh) facts.set(fact.id, fact);
  };
  return {
    tell(at: number, session: string, ...signals: Signal[]) {
      const advanced = advance(now, signals, at, { ...begun, session });
      now = advanced.now;
      keep(advanced.facts);
    },
    saw(at: number, tab: number, seen: Seen) {
      const byTask = new Map<string, TaskFact[]>();
      for (const fact of facts.values())
        if ('task' in fact) byTask.set(fact.task, [...(byTask.get(fact.task) ?? []), fact]);
      const ended = (fs: readonly TaskFact[]): boolean =>
        fs.some(f => ['submitted', 'returned'].includes(f.kind));
      const open = [...byTask]
        .filter(([, fs]) => !ended(fs))
        .map(([task, fs]) => ({ task, job: fs[0]?.job }));
      const loaded = { now, facts: byTask, open, standIns: [] };
      const { noticed, signals, remembered } = observe(seen, loaded, {
        tab,
        at,
        device: 'd',
        zone: 'Africa/Dar_es_Salaam',
        listings: new Map(),
        presence: DEFINITIONS[seen.platform]?.presence === true,
        names: ['Amazon Mechanical Turk', 'worker.mturk.com'],
      });
      const advanced = advance(now, signals, at, begun);
      now = { ...advanced.now, ...remembered };
      keep([...noticed.facts, ...advanced.facts]);
    },
    of: (kind: Fact['kind']) => [...facts.values()].filter(f => f.kind === kind),
    state: () => now!,
  };
}

const page = (kind: Seen['kind'], ...sightings: Partial<Seen['sightings'][number]>[]): Seen => ({
  platform: 'mturk',
  kind,
  place: '/somewhere',
  sightings: sightings.map(s => ({ platform: 'mturk', reading: 'r', says: 'working', source: 'page', ...s })),
});
const front = (at: number, tab = 1): Signal[] => [
  { is: 'tabActivated', at, tab, window: 1 },
  { is: 'focus', at, window: 1 },
];

test('a task page is worked on from the moment it is in front until it is submitted and confirmed', () => {
  const it = background();
  it.tell(0, 's1', ...front(0));
  it.saw(1_000, 1, page('task', { task: 'A1', says: 'working' }));
  it.saw(21_000, 1, page('task', { task: 'A1', says: 'working' }, { task: 'A1', says: 'tentative' }));
  expect(it.of('submitted')).toEqual([]);
  it.saw(22_000, 1, page('search', { says: 'confirmed' }));
  expect(it.of('submitted')).toMatchObject([{ task: 'A1', at: 21_000 }]);
  expect(it.of('worked')).toMatchObject([{ task: 'A1', at: 1_000, to: 22_000 }]);
  it.tell(30_000, 's1', ...front(30_000, 9));
  expect(it.of('overhead')).toMatchObject([{ unpaid: 'search', at: 22_000, to: 30_000 }]);
});

test('a page that shows nothing readable is timed all the same, and its address is not kept', () => {
  const it = background();
  it.tell(0, 's1', ...front(0));
  it.saw(0, 1, { ...page('task'), place: '/projects/SECRET/tasks/1?assignment_id=X' });
  it.tell(10_000, 's1', ...front(10_000, 9));
  expect(it.of('worked')).toMatchObject([{ at: 0, to: 10_000 }]);
  expect(JSON.stringify([it.of('worked'), it.of('opened')])).not.toContain('SECRET');
});

test('an error that was served as a page of work is not timed, and nothing that was read there is believed', () => {
  const it = background();
  it.tell(0, 's1', ...front(0));
  it.saw(0, 1, page('task', { task: 'A1', title: 'Tag a photo' }));
  const wall = { ...page('task', { task: 'A1', unread: ['title', 'pay'] }), bare: ['Access Denied'] };
  it.saw(10_000, 1, wall);
  it.tell(80_000, 's1', { is: 'beat', at: 80_000, presentAt: 80_000 });
  it.saw(150_000, 1, { ...page('task', { task: 'A1' }), bare: ['Access denied: a study about doors'] });
  it.tell(160_000, 's1', ...front(160_000, 9));
  expect(it.of('worked')).toMatchObject([
    { at: 0, to: 10_000 },
    { at: 150_000, to: 160_000 },
  ]);
  expect(it.state().health).toBeUndefined();
});

test('an error on a page of search is no unpaid work, and so called as its platform is', () => {
  const it = background();
  it.tell(0, 's1', ...front(0));
  it.saw(0, 1, { ...page('search'), bare: ['Amazon Mechanical Turk: 503 Service Unavailable'] });
  it.tell(30_000, 's1', ...front(30_000, 9));
  expect(it.of('overhead')).toEqual([]);
});

test('whatever is heard first after a restart, the tabs of before are void and the span ends where it was written', () => {
  const it = background();
  it.tell(0, 's1', ...front(0));
  it.saw(0, 1, page('task', { task: 'A1' }));
  it.tell(30_000, 's1', { is: 'beat', at: 30_000, presentAt: 15_000 });
  it.tell(3_600_000, 's2', { is: 'tabActivated', at: 3_600_000, tab: 1, window: 1 });
  expect(it.of('worked')).toMatchObject([{ at: 0, to: 15_000 }]);
  expect(it.state().session).toBe('s2');
  expect(it.state().attention.open).toBeUndefined();
});

test('a platform’s own rule is applied on the way in: MTurk shows the time left, not when it was taken', () => {
  const it = background();
  it.saw(600_000, 1, page('task', { task: 'A1', allowed: 3_600_000, remaining: 3_540_000 }));
  expect(it.of('accepted')).toMatchObject([{ task: 'A1', at: 540_000, deadline: 4_140_000 }]);
});

const HOUR = 3_600_000;
const presence = (place: string): Seen => ({
  platform: 'outlier',
  kind: 'task',
  place,
  sightings: [{ platform: 'outlier', reading: 'presence', says: 'working', source: 'page', nameless: true }],
});

test('where nothing names the pieces, all pages are one task of the local day, handed in when the next begins', () => {
  const it = background();
  it.tell(0, 's1', ...front(0));
  it.saw(0, 1, presence('/one'));
  it.saw(60_000, 1, presence('/two'));
  expect(it.of('opened')).toMatchObject([{ task: 'day:1970-01-01', at: 0 }]);
  it.saw(22 * HOUR, 1, presence('/three'));
  expect(it.of('opened')).toMatchObject([{ task: 'day:1970-01-01' }, { task: 'day:1970-01-02' }]);
  expect(it.of('submitted')).toMatchObject([{ task: 'day:1970-01-01', at: 21 * HOUR - 1 }]);
});

test('a page nobody knows is searching for a minute after the list, and nothing after', () => {
  const it = background();
  it.tell(0, 's1', ...front(0));
  it.saw(0, 1, page('search'));
  it.saw(20_000, 1, page('unknown'));
  it.tell(50_000, 's1', { is: 'beat', at: 50_000, presentAt: 50_000 });
  it.tell(80_000, 's1', { is: 'beat', at: 80_000, presentAt: 80_000 });
  it.tell(110_000, 's1', ...front(110_000, 9));
  expect(it.of('overhead')).toMatchObject([{ unpaid: 'search', at: 0, to: 60_000 }]);
});

test('a page nobody knows is nothing without a list', () => {
  const it = background();
  it.tell(0, 's1', ...front(0));
  it.saw(0, 1, page('unknown'));
  it.tell(30_000, 's1', ...front(30_000, 9));
  expect(it.of('overhead')).toEqual([]);
});

test('a reading that breaks is remembered with its platform; its tasks are timed all the same, and a good page mends it', () => {
  const it = background();
  it.tell(0, 's1', ...front(0));
  const pages = ['/1', '/2', '/3'];
  pages.forEach((place, i) => {
    it.saw(i * 60_000, 1, { ...page('task', { task: `A${i}`, unread: ['pay'] }), place });
  });
  it.tell(180_000, 's1', { is: 'beat', at: 180_000, presentAt: 180_000 });
  expect(it.state().health?.mturk?.r).toMatchObject({ fields: ['pay'], since: 0, times: 3 });
  expect(it.of('worked')).toMatchObject([{ task: 'A0' }, { task: 'A1' }, { task: 'A2' }]);
  it.saw(200_000, 1, { ...page('task', { task: 'A3' }), place: '/4' });
  expect(it.state().health).toBeUndefined();
});
