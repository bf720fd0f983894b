// Knows how the state on disk and the clock say what is being timed and for how long. Refuses to change either.
import type { Running } from '../../components/popup/now';
import type { Money } from '../../lib/core/money';
import type { View } from './view';

/** A span whose last written end is older than this was cut off (sleep, a crash): its clock must not go on. */
const STALE = 90_000;
const HOUR = 3_600_000;

export function running({ attention, task, nameOf }: View, at: number): Running | undefined {
  const subject = attention?.open?.subject ?? attention?.paused?.subject;
  if (!attention || !subject) return undefined;
  const platform = nameOf(subject.platform);
  const unwritten = attention.open ? Math.max(0, at - attention.open.to) : 0;
  const live = unwritten <= STALE ? unwritten : 0;
  const state = attention.paused ? 'paused' : 'counting';
  if (subject.on === 'unpaid') {
    const { open } = attention;
    return { platform, unpaid: subject.unpaid, attention: open ? open.to - open.from + live : 0, state };
  }
  const soFar = (task?.worked ?? 0) + live;
  return {
    platform,
    title: task?.title,
    requester: task?.requesterName ?? task?.requester,
    attention: soFar,
    hourly: hourly(task?.pay, soFar),
    state,
  };
}

/** Not before ten seconds: until then the number would only startle. */
function hourly(pay: Money | undefined, attention: number): Money | undefined {
  if (!pay || attention < 10_000) return undefined;
  return { micros: Math.round((pay.micros / attention) * HOUR), currency: pay.currency };
}
