// Knows what the system says of input: idle, active again, and when it last was. Refuses to know what the worker was doing.
import type { Signal } from '../../../lib/attention/signal';
import type { Day } from './day';

export const IDLE_AFTER = 60_000;

/** `idle` and `active` as browser.idle would say them. While the screen is locked it says neither. */
export function idleSignals(day: Day): Signal[] {
  const locks = day.signals.filter(s => s.is === 'locked').map(s => s.at);
  const inputs = [...day.inputs, day.at].sort((a, b) => a - b);
  const said: Signal[] = [];
  for (let i = 1; i < inputs.length; i++) {
    const [from, to] = [inputs[i - 1]!, inputs[i]!];
    if (to - from <= IDLE_AFTER || locks.some(at => at >= from && at < to)) continue;
    said.push({ is: 'idle', at: from + IDLE_AFTER, after: IDLE_AFTER }, { is: 'active', at: to });
  }
  return said;
}

/** Latest of some sorted times that is not after `at`. */
export function latest<T>(times: readonly T[], of: (time: T) => number, at: number): T | undefined {
  let [low, high] = [0, times.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (of(times[middle]!) <= at) low = middle + 1;
    else high = middle;
  }
  return times[low - 1];
}
