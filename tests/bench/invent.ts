// Knows how to invent two years of work, the same each time. Refuses to know what is measured on it.
import type { Fact, TaskFact } from '../../lib/core/fact';
import { taskKey } from '../../lib/core/home';

const DAY = 86_400_000;
const PER_DAY = 140;
const SLOT = 200_000;
const PLATFORMS = ['prolific', 'mturk', 'microworkers'];
const REQUESTERS = 2000;

/** Even, repeatable, without the patterns of `i % n`. */
const pick = (i: number, of: number): number => (Math.imul(i + 1, 0x9e3779b1) >>> 0) % of;

/** The `i`th of `count` tasks; the last ones are on the day of `now`. Six facts each. */
export function* inventTask(i: number, count: number, now: number): Generator<Fact> {
  const back = Math.floor((count - 1 - i) / PER_DAY);
  const at = Math.floor(now / DAY) * DAY - back * DAY + (i % PER_DAY) * SLOT;
  const platform = PLATFORMS[pick(i, PLATFORMS.length)]!;
  const task = `task${i}`;
  const requester = pick(i * 7, REQUESTERS);
  const common = { platform, task, seen: at, source: 'page', device: 'bench' } as const;
  const fact = <F extends Partial<TaskFact> & { kind: TaskFact['kind']; at: number }>(said: F) =>
    ({ ...common, ...said, id: `${taskKey(platform, task)}:${said.kind}` }) as unknown as Fact;
  const worked = 60_000 + pick(i * 3, 120_000);
  yield fact({
    kind: 'offered',
    at,
    title: `A study of something, part ${i % 50}`,
    requester: `requester${requester}`,
    requesterName: `Laboratory ${requester}`,
    pay: { micros: 200_000 + pick(i * 5, 300) * 10_000, currency: 'USD' },
  });
  yield fact({ kind: 'accepted', at });
  yield fact({ kind: 'opened', at: at + 2000 });
  yield fact({ kind: 'worked', at: at + 2000, to: at + 2000 + worked, source: 'sensor' });
  yield fact({ kind: 'submitted', at: at + 2000 + worked });
  if (pick(i, 20) > 0) yield fact({ kind: pick(i, 20) > 1 ? 'approved' : 'rejected', at: at + DAY });
}
