// Knows how a span is stated in the ledger. Refuses to know where it is kept.
import type { Fact } from '../core/fact';
import { actId } from '../core/hand/act';
import type { Span } from './span';

/**
 * The fact a span is. A longer span under the same id is the same fact, longer.
 * What the worker answered to a gap is their own act, which can be undone by it.
 */
export function factOf(span: Span, device: string, seen: number): Fact {
  const { subject, from, to, assumed, answer } = span;
  const id = `span:${device}:${span.id}`;
  const common = { id, at: from, to, seen, platform: subject.platform, device } as const;
  if (subject.on === 'unpaid')
    return { ...common, kind: 'overhead', unpaid: subject.unpaid, source: 'sensor' };
  const worked = { ...common, kind: 'worked', task: subject.task } as const;
  if (answer) return { ...worked, answer, source: 'worker', act: actId(seen, `${device}:${span.id}`) };
  return assumed === undefined ? { ...worked, source: 'sensor' } : { ...worked, assumed, source: 'sensor' };
}
