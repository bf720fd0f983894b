// Knows how signals and sightings become one transaction: load, notice, attend, write. Refuses to know who sent them.
import { attend } from '../attention/attend';
import { begin } from '../attention/begin';
import { factOf } from '../attention/file';
import type { Signal } from '../attention/signal';
import type { Span } from '../attention/span';
import type { AttentionState } from '../attention/state';
import type { Fact } from '../core/fact';
import type { NowRow } from '../store/now';
import { whatIsOver } from './searching';

export interface Begun {
  readonly session: string;
  readonly device: string;
  readonly settings: AttentionState['settings'];
}

export interface Advanced {
  readonly now: NowRow;
  readonly facts: readonly Fact[];
  /** The machine asked for the real state in a moment. */
  readonly settle: boolean;
  readonly beats: boolean;
}

/** Whatever is heard first after a start of the browser, the machine hears of the start before it: old tab ids are void. */
const sinceStart = (before: NowRow | undefined, signals: readonly Signal[], at: number, session: string) =>
  before === undefined || before.session === session
    ? signals
    : [{ is: 'started', at: signals[0]?.at ?? at, session } satisfies Signal, ...signals];

/** Runs the signals through the machine, in order. What the spans lengthen keeps its fact id. */
export function advance(
  before: NowRow | undefined,
  signals: readonly Signal[],
  at: number,
  begun: Begun,
): Advanced {
  let state = before?.attention ?? begin(begun.session, begun.settings, at);
  const spans: Span[] = [];
  let settle = false;
  let beats = state.open !== undefined;
  const { kept, over } = whatIsOver(before, signals[0]?.at ?? at);
  for (const signal of sinceStart(before, [...over, ...signals], at, begun.session)) {
    const attended = attend(state, signal);
    state = attended.state;
    spans.push(...attended.spans);
    settle ||= attended.settle;
    beats = attended.beats;
  }
  return {
    now: { tentatives: {}, ...kept, key: 'now', attention: state, session: begun.session },
    facts: spans.map(span => factOf(span, begun.device, at)),
    settle,
    beats,
  };
}
