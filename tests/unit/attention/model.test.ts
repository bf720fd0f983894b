// Knows that whatever happens, spans neither overlap nor run backwards nor exceed the clock. Refuses to run it ten thousand times (tests/bench/time/model.ts).
import { expect, it } from 'vitest';
import { attend } from '../../../lib/attention/attend';
import { checkModel } from '../../bench/time/model/check';
import { holds } from '../../bench/time/model/holds';
import { World } from '../../bench/time/model/world';

it('holds for any commands, on days when clocks change', () => {
  checkModel(100, 20260329);
});

it('would notice an overlap', () => {
  const world = new World(Date.UTC(2026, 2, 29));
  const subject = { on: 'task', platform: 'p', task: 'A' } as const;
  world.spans.set('a', { id: 'a', subject, from: world.start, to: world.start + 2_000 });
  world.spans.set('b', { id: 'b', subject, from: world.start + 1_000, to: world.start + 3_000 });
  expect(() => holds(world, 'Europe/Paris')).toThrow('an overlap');
});

it('would notice a state that is not what was heard', () => {
  const world = new World(Date.UTC(2026, 2, 29));
  world.state = attend(world.state, { is: 'pause', at: world.start + 1 }).state;
  expect(() => holds(world, 'Europe/Paris')).toThrow('another state');
});
