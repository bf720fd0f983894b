// Knows how an extension page tells the background something. Refuses to know who handles it.
import type { FromWorker } from './messages';
import { native } from './native';

/** Rejects when the background could not be woken or refused. */
export function send<N extends keyof FromWorker>(
  is: N,
  ...[carries]: FromWorker[N]['carries'] extends undefined ? [] : [FromWorker[N]['carries']]
): Promise<FromWorker[N]['returns']> {
  return native().runtime.sendMessage({ is, carries });
}
