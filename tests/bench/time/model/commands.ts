// Knows what may happen to a worker in a day, in any order. Refuses to know what should come of it.
import fc from 'fast-check';
import type { Unpaid } from '../../../../lib/core/fact';
import type { Subject } from '../../../../lib/core/subject';
import type { Said, World } from './world';

/** One thing that happens. Commands have no preconditions: anything may follow anything. */
class Happens implements fc.Command<object, World> {
  constructor(
    readonly name: string,
    readonly does: (world: World) => void,
  ) {}
  check(): boolean {
    return true;
  }
  run(_model: object, world: World): void {
    this.does(world);
  }
  toString(): string {
    return this.name;
  }
}

const tab = fc.integer({ min: 1, max: 4 });
const window = fc.integer({ min: 1, max: 2 });
const subject: fc.Arbitrary<Subject> = fc.oneof(
  fc.constantFrom('A', 'B', 'C').map(task => ({ on: 'task', platform: 'p', task }) as const),
  fc
    .constantFrom<Unpaid>('search', 'message')
    .map(unpaid => ({ on: 'unpaid', platform: 'p', unpaid }) as const),
);
const seconds = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 200 }) },
  { weight: 1, arbitrary: fc.constantFrom(600, 2_400) },
);
const hours = fc.oneof(seconds, fc.constantFrom(3_600, 30_000));
const jump = fc.oneof(
  fc.integer({ min: -120, max: 120 }),
  fc.constantFrom(-5, -3, -1, 1, 3, 5).map(hours => hours * 3_600),
);

const happens = <T>(name: string, of: fc.Arbitrary<T>, does: (world: World, value: T) => void) =>
  of.map(value => new Happens(`${name} ${JSON.stringify(value)}`, world => does(world, value)));
const tells = (name: string, of: fc.Arbitrary<Said>) => happens(name, of, (world, said) => world.tell(said));
const hand = (name: string, of: fc.Arbitrary<Said>) => happens(name, of, (world, said) => world.hand(said));

export const COMMANDS = [
  happens('work', seconds, (world, s) => world.pass(s * 1_000, true)),
  happens('work', seconds, (world, s) => world.pass(s * 1_000, true)),
  happens('no input', seconds, (world, s) => world.pass(s * 1_000, false)),
  happens('sleep', hours, (world, s) => world.sleep(s * 1_000)),
  happens('lock', fc.boolean(), (world, locked) => world.lock(locked)),
  happens('set the clock', jump, (world, s) => world.set(s * 1_000)),
  happens('kill and restart', fc.nat(5), (world, n) => {
    world.sleep(n * 1_000);
    world.tell({ is: 'started', session: `s${world.heard.length}` });
  }),
  happens('update', fc.nat(40), (world, s) => {
    world.now += s * 1_000;
    world.wake();
  }),
  tells(
    'open',
    fc.record({
      is: fc.constant('tabOpened' as const),
      tab,
      window,
      opener: fc.option(tab, { nil: undefined }),
    }),
  ),
  hand('switch', fc.record({ is: fc.constant('tabActivated' as const), tab, window })),
  tells('close', fc.record({ is: fc.constant('tabClosed' as const), tab })),
  tells('page', fc.record({ is: fc.constant('page' as const), tab, platform: fc.constant('p'), subject })),
  tells('left', fc.record({ is: fc.constant('left' as const), tab })),
  hand('touch', fc.record({ is: fc.constant('touched' as const), tab })),
  tells(
    'focus',
    fc.record({ is: fc.constant('focus' as const), window: fc.option(window, { nil: undefined }) }),
  ),
  tells('settled', fc.record({ is: fc.constant('settled' as const), present: fc.boolean(), tab, window })),
  tells('sound', fc.record({ is: fc.constant('audible' as const), tab, audible: fc.boolean() })),
  tells('submit', fc.record({ is: fc.constant('ended' as const), subject })),
  hand(
    'say',
    fc.constantFrom('pause', 'resume', 'stop').map(is => ({ is }) as Said),
  ),
  hand('pin', fc.record({ is: fc.constantFrom('elsewhere' as const, 'timer' as const), subject })),
  happens('answer', fc.constantFrom('count', 'leave', 'break'), (world, answer) => {
    const gap = world.state.gaps.at(-1);
    if (gap) world.hand({ is: 'answered', gap: gap.id, answer: answer as 'count' });
  }),
  happens('hear again', fc.constant(null), world => {
    const { at: _at, ...last } = world.heard.at(-1) ?? { at: 0, is: 'beat' };
    world.tell(last as Said);
  }),
  happens('edit', fc.record({ task: fc.constantFrom('A', 'B'), s: seconds }), (world, { task, s }) => {
    const at = world.now + world.skew;
    const act = `act${world.acts++}`;
    const common = { id: act, at, seen: at, platform: 'p', source: 'worker', device: 'd', act } as const;
    const spans = [{ from: at - s * 1_000, to: at }];
    world.facts.push({ ...common, kind: 'corrected', task, set: { spans } });
  }),
  happens('undo', fc.nat(5), (world, n) => {
    const at = world.now + world.skew;
    const act = `act${world.acts++}`;
    const common = { id: act, at, seen: at, platform: 'p', source: 'worker', device: 'd', act } as const;
    world.facts.push({ ...common, kind: 'undone', undoes: `act${n}` });
  }),
];
