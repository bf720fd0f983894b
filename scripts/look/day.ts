// Knows a made-up day with every kind of stretch in it. Refuses to be anyone's.
import type { Fact } from '../../lib/core/fact';
import { actId } from '../../lib/core/hand/act';
import { answerGap } from '../../lib/core/hand/gap';
import { add, correct } from '../../lib/core/hand/task';
import { undo } from '../../lib/core/hand/undo';

const MINUTE = 60_000;
const clock = (time: string): number => Date.parse(`2026-11-18T${time}:00+01:00`);

/** platform, task, title, requester, accepted, spans; an assumed one ends with `~`. */
const TASKS = [
  [
    'prolific',
    'S1',
    'Decision making in everyday life (15 min)',
    'Harbour University',
    '09:02',
    ['09:04-09:11', '09:11-09:13~', '09:13-09:21'],
  ],
  ['mturk', 'H1', 'Find the opening hours of a shop', 'Oak Data', '09:26', ['09:26-09:29']],
  ['mturk', 'H2', 'Find the opening hours of a shop', 'Oak Data', '09:26', ['09:29-09:33']],
  ['mturk', 'H3', 'Find the opening hours of a shop', 'Oak Data', '09:26', ['09:33-09:34']],
  ['mturk', 'H4', 'Draw a box around every vehicle', 'Studio Lumen', '09:36', ['09:36-09:58', '10:20-10:41']],
  ['microworkers', 'M1', 'Which summary is better?', 'M. Okafor', '11:02', ['11:02-11:09']],
  ['prolific', 'S2', 'A survey on tea and time', 'Tea Lab', '11:15', ['11:17-11:46']],
] as const;
const UNPAID = [
  ['prolific', 'search', '08:58', '09:04'],
  ['mturk', 'search', '09:21', '09:26'],
  ['microworkers', 'payments', '10:55', '11:02'],
  ['prolific', 'search', '11:09', '11:17'],
] as const;

export function aDay(): readonly Fact[] {
  const facts: Fact[] = TASKS.flatMap(([platform, task, title, requester, accepted, spans]): Fact[] => {
    const said = (at: number) => ({ platform, task, at, seen: at, device: 'look', source: 'page' }) as const;
    const start = clock(accepted);
    const end = clock(spans.at(-1)!.slice(6, 11));
    return [
      {
        ...said(start),
        id: `${task}o`,
        kind: 'offered',
        title,
        requester,
        requesterName: requester,
        pay: { micros: 1_250_000, currency: 'USD' },
      },
      { ...said(start), id: `${task}a`, kind: 'accepted' },
      { ...said(start), id: `${task}p`, kind: 'opened' },
      ...spans.map((span, n): Fact => {
        const [from, to] = [clock(span.slice(0, 5)), clock(span.slice(6, 11))];
        const assumed = span.endsWith('~') ? 120_000 : undefined;
        return { ...said(from), id: `${task}w${n}`, kind: 'worked', source: 'sensor', to, assumed };
      }),
      { ...said(end), id: `${task}s`, kind: 'submitted' },
      ...(platform === 'prolific'
        ? [{ ...said(end), id: `${task}t`, kind: 'stamped', started: start, ended: end } as const]
        : []),
    ];
  });
  const unpaid = UNPAID.map(([platform, kind, from, to]): Fact => {
    const at = clock(from);
    return {
      platform,
      at,
      seen: at,
      to: clock(to),
      device: 'look',
      source: 'sensor',
      id: `u${at}`,
      kind: 'overhead',
      unpaid: kind,
    };
  });
  const act = (n: number) => {
    const at = clock('13:00') + n * MINUTE;
    return { act: actId(at, 'look'), at, device: 'look' };
  };
  const away = { platform: 'mturk', task: 'H4' };
  return [
    ...facts,
    ...unpaid,
    ...answerGap(act(1), { ...away, from: clock('09:58'), to: clock('10:08'), answer: 'count' }),
    ...answerGap(act(2), { ...away, from: clock('10:08'), to: clock('10:20'), answer: 'break' }),
    ...add(act(3), {
      platform: 'prolific',
      ended: clock('12:40'),
      set: {
        title: 'Interview by phone',
        pay: { micros: 15_000_000, currency: 'GBP' },
        status: 'submitted',
        spans: [{ from: clock('12:10'), to: clock('12:40') }],
      },
    }),
    ...correct(act(4), { platform: 'prolific', task: 'S2' }, { pay: { micros: 2_000_000, currency: 'GBP' } }),
    ...undo(act(5), [act(4).act], 'prolific'),
  ];
}
