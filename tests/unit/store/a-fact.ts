// Knows how a test says a fact briefly. Refuses to know what it is for.
import type { Fact, Kind } from '../../../lib/core/fact';
import type { Money } from '../../../lib/core/money';

export const at = (iso: string): number => Date.parse(iso);
export const usd = (micros: number): Money => ({ micros, currency: 'USD' });

/** On platform `p`, seen when it happened, from a page. */
export function aFact<K extends Kind>(
  kind: K,
  iso: string,
  rest: Record<string, unknown> = {},
): Fact & { kind: K } {
  const when = at(iso);
  const task = 'task' in rest ? rest.task : 't';
  const fact = {
    id: `${kind}:${String(task)}:${iso}`,
    at: when,
    seen: when,
    kind,
    platform: 'p',
    source: kind === 'worked' || kind === 'overhead' ? 'sensor' : 'page',
    device: 'd',
    ...(['overhead', 'terms', 'undone', 'reviewed', 'fee'].includes(kind) ? {} : { task }),
    ...rest,
  };
  return fact as unknown as Fact & { kind: K };
}

/** A whole task: offered by a requester, worked for ten minutes, submitted. */
export function aTask(task: string, iso: string, rest: Record<string, unknown> = {}): Fact[] {
  const end = new Date(at(iso) + 600_000).toISOString();
  return [
    aFact('offered', iso, { task, title: `Title ${task}`, pay: usd(1_500_000), ...rest }),
    aFact('opened', iso, { task }),
    aFact('worked', iso, { task, to: at(end) }),
    aFact('submitted', end, { task }),
  ];
}
