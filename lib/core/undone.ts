// Knows which acts are taken back, also when taking back was itself taken back. Refuses to know what an act did.
import type { Undone } from './fact';

/**
 * The acts in force as undone: an `undone` counts unless its own act is undone by one that counts. The same for any order of
 * the facts. A circle, which only a forged ledger holds, undoes nothing.
 */
export function undoneActs(facts: readonly Undone[]): ReadonlySet<string> {
  const undoers = new Map<string, Set<string | undefined>>();
  for (const { undoes, act } of facts) {
    const acts = undoers.get(undoes);
    if (acts === undefined) undoers.set(undoes, new Set([act]));
    else acts.add(act);
  }
  const undone = new Set<string>();
  const inForce = new Set<string | undefined>([undefined]);
  for (const acts of undoers.values()) for (const act of acts) if (!undoers.has(act ?? '')) inForce.add(act);

  let open = [...undoers.keys()];
  for (let before = -1; open.length !== before; ) {
    before = open.length;
    open = open.filter(act => {
      const by = [...undoers.get(act)!];
      if (by.some(each => inForce.has(each))) undone.add(act);
      else if (by.every(each => undone.has(each!))) inForce.add(act);
      else return true;
      return false;
    });
  }
  return undone;
}
