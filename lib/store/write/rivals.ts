// Knows which spans of others may hold the same instants as a unit's. Refuses to say who holds them (core).
import type { Rival } from '../../core/hold';
import { rivalsOf as spansOfTask } from '../../core/spans';
import { unpaidSpansOf } from '../../core/unpaid-spans';
import type { Gathered } from './gather';
import { isTask, taskFacts, type Unit, unpaidFacts } from './unit';

/** The spans of everything else that lies on the unit's contested days. Asked once for each unit of a gathering. */
export function rivalsIn({ contested, units, undone }: Gathered): (unit: Unit) => readonly Rival[] {
  const spans = new Map<Unit, readonly Rival[]>();
  const spansOf = (unit: Unit): readonly Rival[] => {
    const known = spans.get(unit) ?? read(unit, undone);
    spans.set(unit, known);
    return known;
  };
  const daysOf = new Map<string, string[]>();
  for (const [day, homes] of contested)
    for (const home of homes) daysOf.set(home, [...(daysOf.get(home) ?? []), day]);
  return unit => {
    const days = new Set(unit.homes.flatMap(home => daysOf.get(home) ?? []));
    const others = new Set(
      [...days].flatMap(day => contested.get(day) ?? []).flatMap(home => units.get(home) ?? []),
    );
    others.delete(unit);
    return [...others].flatMap(spansOf);
  };
}

function read(unit: Unit, undone: ReadonlySet<string>): readonly Rival[] {
  if (unit.homes.some(isTask)) return spansOfTask(taskFacts(unit), undone);
  return unpaidSpansOf(unpaidFacts(unit), undone);
}
