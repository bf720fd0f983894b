// Knows a made-up worker's facts of any number of days, the same each time. Refuses to be anyone's.
import type { Fact } from '../../lib/core/fact';

const HOUR = 3_600_000;
const MINUTE = 60_000;
const TITLES = [
  'A survey on tea and time',
  'Label street signs',
  'Which summary is better?',
  'Transcribe a short voice note',
  'Find the opening hours of a shop',
  'Decision making in everyday life (15 min)',
  'Draw a box around every vehicle',
];
const REQUESTERS = ['Tea Lab', 'Harbour University', 'Oak Data', 'M. Okafor', 'Studio Lumen'];
const PLATFORMS = [
  { id: 'prolific', currency: 'GBP', pay: 1_500_000 },
  { id: 'mturk', currency: 'USD', pay: 350_000 },
  { id: 'microworkers', currency: 'USD', pay: 120_000 },
];

/** A small congruential generator: made-up, but the same each run. */
function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** `tasks` tasks ending before `until`, about fourteen a day, with unpaid time between. */
export function* madeUp(tasks: number, until: number, only?: string): Generator<Fact> {
  const next = chance(7);
  const common = (at: number) => ({ at, seen: at, device: 'look', source: 'page' as const });
  for (let i = 0; i < tasks; i++) {
    const day = Math.floor(i / 14);
    const from = until - day * 24 * HOUR - (i % 14) * 22 * MINUTE - 40 * MINUTE;
    const platform = PLATFORMS.filter(p => !only || p.id === only)[i % (only ? 1 : 3)]!;
    const length = Math.round((3 + next() * 14) * MINUTE);
    const to = from + length;
    const task = `T${i}`;
    const base = { platform: platform.id, task };
    const who = Math.floor(next() * REQUESTERS.length);
    const pay = Math.round((platform.pay * (0.5 + next())) / 10_000) * 10_000;
    const id = (kind: string) => `${platform.id}:${task}:${kind}:x:0`;
    yield {
      ...base,
      ...common(from),
      id: id('offered'),
      kind: 'offered',
      title: TITLES[Math.floor(next() * TITLES.length)],
      requester: `R${who}`,
      requesterName: REQUESTERS[who],
      pay: i % 17 === 9 ? undefined : { micros: pay, currency: platform.currency },
      unread: i % 17 === 9 ? ['pay'] : undefined,
    };
    yield { ...base, ...common(from), id: id('accepted'), kind: 'accepted', deadline: to + HOUR };
    yield { ...base, ...common(from + 5000), id: id('opened'), kind: 'opened' };
    yield { ...base, ...common(from + 5000), id: id('worked'), kind: 'worked', source: 'sensor', to };
    yield {
      ...common(to),
      id: `o:${i}`,
      kind: 'overhead',
      platform: platform.id,
      source: 'sensor',
      to: to + Math.round(next() * 5 * MINUTE),
      unpaid: i % 3 ? 'search' : 'payments',
    };
    if (i === 0) continue;
    const fate = next();
    const end = fate < 0.06 ? 'returned' : fate < 0.09 ? 'expired' : 'submitted';
    yield { ...base, ...common(to), id: id(end), kind: end };
    if (end !== 'submitted' || i < 5) continue;
    const decision = fate > 0.96 ? 'rejected' : 'approved';
    yield { ...base, ...common(to + 2 * HOUR), id: id(decision), kind: decision };
    if (i % 11 === 7) {
      const total = { micros: 500_000, currency: platform.currency };
      yield { ...base, ...common(to + 3 * HOUR), id: id('bonus'), kind: 'bonus', total };
    }
  }
}
