// Knows how to run a timeline through the machine, beats included. Refuses to know what should come out.
import { attend } from '../../lib/attention/attend';
import { begin } from '../../lib/attention/begin';
import { RULES, type Rules } from '../../lib/attention/rules';
import type { Signal } from '../../lib/attention/signal';
import type { Gap, Span } from '../../lib/attention/span';
import type { AttentionState } from '../../lib/attention/state';
import type { Scenario } from './scenario';
import { clock, named, SETTINGS, START, signal, time } from './words';

const BEAT = 30_000;

export interface Played {
  readonly spans: readonly string[];
  readonly gaps: readonly string[];
  readonly totals: Readonly<Record<string, string>>;
  readonly raw: readonly Span[];
  readonly state: AttentionState;
}

export function play(scenario: Scenario, rules: Rules = RULES): Played {
  let state = begin('s', SETTINGS, START);
  let beats = false;
  const spans = new Map<string, Span>();
  const gaps = new Map<string, Gap>();
  const hear = (heard: Signal) => {
    const attended = attend(state, heard, rules);
    state = attended.state;
    beats = attended.beats;
    for (const span of attended.spans) spans.set(span.id, span);
    for (const gap of state.gaps) gaps.set(gap.id, gap);
  };
  for (const line of scenario.signals) {
    const at = time(line[0]);
    for (let next = state.last + BEAT; beats && next < at; next += BEAT) {
      if (!within(scenario.dark, next))
        hear({ is: 'beat', at: next, presentAt: knownAt(scenario.quiet, next) });
    }
    hear(signal(line, [...gaps.keys()]));
  }
  const raw = [...spans.values()].sort((a, b) => a.from - b.from || a.to - b.to);
  return {
    spans: raw.map(s => `${named(s.subject)} ${clock(s.from)} ${clock(s.to)}${mark(s)}`),
    gaps: [...gaps.values()].map(g => `${named(g.subject)} ${clock(g.from)} ${clock(g.to)} ${g.why}`),
    totals: totals(raw),
    raw,
    state,
  };
}

const mark = (s: Span): string => (s.answer ? ` ${s.answer}` : s.assumed === undefined ? '' : ' assumed');

const within = (stretches: Scenario['quiet'], at: number) =>
  stretches?.find(([from, to]) => at > time(from) && at < time(to));

/** What a beat knows: the last input, as long as it is not older than the idle threshold. */
function knownAt(quiet: Scenario['quiet'], at: number): number | undefined {
  const silent = within(quiet, at);
  if (!silent) return at;
  const since = time(silent[0]);
  return at - since < SETTINGS.idleAfter ? since : undefined;
}

function totals(spans: readonly Span[]): Record<string, string> {
  const sums: Record<string, number> = {};
  for (const s of spans) {
    if (s.answer && s.answer !== 'count') continue;
    sums[named(s.subject)] = (sums[named(s.subject)] ?? 0) + s.to - s.from;
  }
  return Object.fromEntries(Object.entries(sums).map(([name, ms]) => [name, clock(START + ms)]));
}
