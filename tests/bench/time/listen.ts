// Knows how a lived day reaches the machine: beats, settling, prompts, lost and doubled signals. Refuses to know what is true, but to answer a prompt.
import { attend } from '../../../lib/attention/attend';
import { begin } from '../../../lib/attention/begin';
import type { Signal } from '../../../lib/attention/signal';
import type { Gap, Span } from '../../../lib/attention/span';
import truth from '../../truth.json' with { type: 'json' };
import { chance as chanceOf } from './chance';
import { type Day, WORK } from './day';
import { IDLE_AFTER, idleSignals, latest } from './sensor';

const SECOND = 1_000;
const { signals: noise, prompt } = truth;

export interface Noise {
  readonly lost: number;
  readonly doubled: number;
  /** Whether a page tells again what was not acknowledged, as the watch script does. */
  readonly repeated?: boolean;
}

/** After so many ms since the first time. */
const AGAIN = [500, 2_500, 10_500];

/** The spans the machine makes of the day. */
export function listen(day: Day, seed: number, { lost, doubled, repeated }: Noise = noise): Span[] {
  const chance = chanceOf(seed ^ 0x5eed);
  const inputs = [...day.inputs].sort((a, b) => a - b);
  const coming = [...day.signals, ...idleSignals(day)];
  coming.sort((a, b) => a.at - b.at);
  const start = coming[0]!.at;
  let state = begin('day', { idleAfter: IDLE_AFTER, absence: 120_000, soundAsks: 1_800_000 }, start);
  let beat: number | undefined;
  const later: Signal[] = [];
  const asked = new Set<string>();
  const spans = new Map<string, Span>();

  const hear = (signal: Signal) => {
    const { state: now, spans: put, settle, beats } = attend(state, signal);
    state = now;
    for (const span of put) spans.set(span.id, span);
    const next = signal.at + (noise.beatEvery + chance.between(0, noise.beatLateUpTo)) * SECOND;
    if (!beats) beat = undefined;
    else if (beat === undefined || signal.is === 'beat') beat = next;
    if (settle) later.push(whereabouts(day, signal.at + noise.settleAfter * SECOND));
    for (const gap of state.gaps) if (!asked.has(gap.id)) ask(gap, signal.at);
    later.sort((a, b) => a.at - b.at);
  };
  const ask = (gap: Gap, at: number) => {
    asked.add(gap.id);
    if (!chance.is(prompt.answered)) return;
    const [soon, late] = prompt.after as [number, number];
    const answer = worked(day, gap) * 2 > gap.to - gap.from ? 'count' : 'leave';
    later.push({ is: 'answered', at: at + chance.between(soon, late) * SECOND, gap: gap.id, answer });
  };
  const tell = (signal: Signal) => {
    const sure = signal.is === 'answered';
    if (sure || !chance.is(lost)) hear(signal);
    else if (repeated && (signal.is === 'page' || signal.is === 'touched')) {
      const wait = AGAIN.find(() => !chance.is(lost));
      const at = signal.at + (wait ?? 0);
      if (wait !== undefined && !unloads(coming, signal.tab, signal.at, at)) later.push({ ...signal, at });
      later.sort((a, b) => a.at - b.at);
    }
    if (!sure && chance.is(doubled)) hear(signal);
  };

  for (let i = 0; i < coming.length || later.length > 0; ) {
    const at = Math.min(coming[i]?.at ?? Infinity, later[0]?.at ?? Infinity);
    if (beat !== undefined && beat < at) {
      const now = beat;
      beat = now + noise.beatEvery * SECOND;
      tell({ is: 'beat', at: now, presentAt: known(inputs, now) });
    } else if (later[0]?.at === at) {
      const due = later.shift()!;
      if (due.is === 'page' || due.is === 'touched') hear(due);
      else tell(due);
    } else tell(coming[i++]!);
  }
  return [...spans.values()];
}

/** Whether the tab's page is gone before it could say it again. */
const unloads = (coming: readonly Signal[], tab: number, from: number, to: number): boolean =>
  coming.some(s => (s.is === 'page' || s.is === 'tabClosed') && s.tab === tab && s.at > from && s.at <= to);

/** What `browser.idle.queryState` would let the background know. */
function known(inputs: readonly number[], at: number): number | undefined {
  const since = at - (latest(inputs, t => t, at) ?? 0);
  const sure = [15 * SECOND, IDLE_AFTER].find(d => since < d);
  return sure === undefined ? undefined : at - sure;
}

function whereabouts(day: Day, at: number): Signal {
  const inside = latest(day.focus, f => f.at, at)?.inside === true;
  const front = latest(day.fronts, f => f.at, at)?.tab;
  return { is: 'settled', at, present: inside, window: 1, tab: front };
}

/** How much of the gap really was work on its task. */
function worked(day: Day, gap: Gap): number {
  const name = gap.subject.on === 'task' ? gap.subject.task : undefined;
  let ms = 0;
  for (const act of day.acts)
    if (act.task === name && WORK.has(act.doing))
      ms += Math.max(0, Math.min(act.to, gap.to) - Math.max(act.from, gap.from));
  return ms;
}
