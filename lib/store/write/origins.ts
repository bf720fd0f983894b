// Knows which clock a span of attention came from, and on which days clocks may disagree. Refuses to settle it (core does).
import type { Fact } from '../../core/fact';
import { JOINED } from '../../core/merge';
import type { Writing } from '../shape';

const DAY = 86_400_000;

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The attention a fact states, if any. */
function stretches(fact: Fact): readonly Stretch[] {
  switch (fact.kind) {
    case 'worked':
    case 'overhead':
      return [{ from: fact.at, to: fact.to }];
    case 'corrected':
    case 'added':
      return fact.set.spans ?? [];
    default:
      return [];
  }
}

/** One device's sensor never overlaps itself. Anything else may, a span of two devices too: `hand` never stands alone. */
const originOf = (fact: Fact): string =>
  fact.source === 'sensor' && !fact.device.includes(JOINED) ? `sensor ${fact.device}` : 'hand';

/** `UTC day|origin` of every stretch, each once, sorted. */
export function originsOf(facts: readonly Fact[]): string[] {
  const found = new Set<string>();
  for (const fact of facts)
    for (const { from, to } of stretches(fact))
      for (let day = Math.floor(from / DAY); day * DAY < Math.max(to, from + 1); day++)
        found.add(`${new Date(day * DAY).toISOString().slice(0, 10)}|${originOf(fact)}`);
  return [...found].sort();
}

export const daysOf = (origins: readonly string[]): readonly string[] => [
  ...new Set(origins.map(origin => origin.slice(0, 10))),
];

const ofDay = (day: string): IDBKeyRange => IDBKeyRange.bound(`${day}|`, `${day}|\uffff`);

/** Of the given UTC days, those on which more than one sensor ran or a hand wrote, each with its homes. */
export async function contested(
  days: readonly string[],
  tx: Writing,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const index = tx.objectStore('facts').index('origin');
  const found = await Promise.all(
    days.map(async day => {
      const first = await index.openKeyCursor(ofDay(day), 'nextunique');
      const hand = first?.key === `${day}|hand`;
      const second = hand ? undefined : await first?.continue();
      return hand || second ? ([day, await index.getAllKeys(ofDay(day))] as const) : undefined;
    }),
  );
  return new Map(found.filter(entry => entry !== undefined));
}
