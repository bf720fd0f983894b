// Knows how the state on disk and the clock say what is being timed and for how long. Refuses to change either.
import type { Running } from '../../components/popup/now';
import { figures } from '../../lib/attention/figures';
import { accrues } from '../../lib/core/accrues';
import type { Money } from '../../lib/core/money';
import type { View } from './view';

const HOUR = 3_600_000;
const STATES = { timing: 'counting', paused: 'paused', waiting: 'waiting' } as const;

export function running({ attention, task, nameOf }: View, at: number): Running | undefined {
  if (!attention) return undefined;
  const { is, subject, live, unwritten, pinned } = figures(attention, at);
  if (is === 'nothing' || !subject) return undefined;
  const platform = nameOf(subject.platform);
  const state = STATES[is];
  if (subject.on === 'unpaid') return { platform, unpaid: subject.unpaid, attention: live, state };
  const soFar = (task?.worked ?? 0) + unwritten;
  return {
    platform,
    title: task?.title,
    requester: task?.requesterName ?? task?.requester,
    attention: soFar,
    hourly: task && hourly(task.pay, accrues(task) ? task.worked : soFar),
    computed: task?.computed,
    state,
    held: pinned ? (attention.elsewhere ? 'elsewhere' : 'timer') : undefined,
  };
}

/** Not before ten seconds: until then the number would only startle. */
function hourly(pay: Money | undefined, attention: number): Money | undefined {
  if (!pay || attention < 10_000) return undefined;
  return { micros: Math.round((pay.micros / attention) * HOUR), currency: pay.currency };
}
