// Knows a browser and a worker as the machine hears them: a clock that may be set, beats, idleness, facts put in the ledger. Refuses to judge the machine.
import { attend } from '../../../../lib/attention/attend';
import { begin } from '../../../../lib/attention/begin';
import { factOf } from '../../../../lib/attention/file';
import type { AttentionSettings, Signal } from '../../../../lib/attention/signal';
import type { Span } from '../../../../lib/attention/span';
import type { AttentionState } from '../../../../lib/attention/state';
import type { Fact } from '../../../../lib/core/fact';

const BEAT = 30_000;
export const SETTINGS: AttentionSettings = { idleAfter: 60_000, absence: 120_000, soundAsks: 1_800_000 };

export type Said = Signal extends infer S ? (S extends Signal ? Omit<S, 'at'> : never) : never;

export class World {
  /** True time, which only goes on. The machine hears it with `skew`. */
  now: number;
  skew = 0;
  jumps = 0;
  acts = 0;
  state: AttentionState;
  readonly heard: Signal[] = [];
  readonly spans = new Map<string, Span>();
  readonly facts: Fact[] = [];
  #input: number;
  #idle = false;
  #locked = false;
  #beats = false;

  constructor(readonly start: number) {
    this.now = start;
    this.#input = start;
    this.state = begin('s0', SETTINGS, start);
  }

  tell(said: Said): void {
    const signal = { ...said, at: this.now + this.skew } as Signal;
    this.heard.push(signal);
    const { state, spans, beats } = attend(this.state, signal);
    this.state = state;
    this.#beats = beats;
    for (const span of spans) {
      const before = this.spans.get(span.id);
      if (span.to <= span.from) throw new Error(`a span that is not: ${JSON.stringify(span)}`);
      if (before && (span.to < before.to || span.from !== before.from))
        throw new Error(`a span that shrank: ${JSON.stringify(before)} ${JSON.stringify(span)}`);
      this.spans.set(span.id, span);
      this.facts.push(factOf(span, 'd', signal.at));
    }
  }

  /** The worker's hand: an idle machine hears of the return first. */
  hand(said: Said): void {
    this.#input = this.now;
    if (this.#idle && !this.#locked) {
      this.#idle = false;
      this.tell({ is: 'active' });
    }
    this.tell(said);
  }

  /** Time goes by, with input every few seconds or with none. */
  pass(ms: number, busy: boolean): void {
    const end = this.now + ms;
    while (this.now < end) {
      this.now = Math.min(end, this.now + BEAT);
      if (busy && !this.#locked) this.#input = this.now;
      if (this.now - this.#input >= SETTINGS.idleAfter && !this.#idle && !this.#locked) {
        this.#idle = true;
        this.tell({ is: 'idle', after: SETTINGS.idleAfter });
      }
      const silent = this.now - this.#input;
      const presentAt = silent < SETTINGS.idleAfter ? this.now + this.skew - silent : undefined;
      if (this.#beats) this.tell({ is: 'beat', presentAt });
    }
  }

  sleep(ms: number): void {
    this.now += ms;
    if (this.#beats) this.tell({ is: 'beat' });
  }

  lock(locked: boolean): void {
    this.#locked = locked;
    this.#idle = false;
    if (!locked) this.#input = this.now;
    this.tell({ is: locked ? 'locked' : 'active' });
  }

  set(ms: number): void {
    this.skew += ms;
    this.jumps++;
  }

  /** The background comes back from the disk. */
  wake(): void {
    this.state = JSON.parse(JSON.stringify(this.state));
  }
}
