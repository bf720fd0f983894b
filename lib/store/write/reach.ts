// Knows which homes and which whole platforms a changed home bears on. Refuses to project them.
import type { Recount, Writing } from '../shape';
import type { Desk } from './desk';
import { isProjected } from './unit';

/** Up to so many homes are projected in the transaction that changed them; more are left to a recount. */
const AT_ONCE = 500;

export interface Reach {
  readonly homes: ReadonlySet<string>;
  readonly recounts: readonly Recount[];
}

/** Terms bear on their platform's tasks; an `undone` on every home that has a fact of its act, and so on along the acts. */
export async function reach(changed: ReadonlySet<string>, desk: Desk, tx: Writing): Promise<Reach> {
  const reached = new Set<string>();
  const recounts: Recount[] = [];
  const store = tx.objectStore('facts');
  const touch = (homes: readonly string[], of: Recount['of'], name: string): void => {
    if (homes.length > AT_ONCE) recounts.push({ of, name, after: '' });
    else for (const home of homes) reached.add(home);
  };
  const seen = new Set(changed);
  for (const home of seen) {
    const name = home.slice(2);
    if (isProjected(home)) reached.add(home);
    else if (home.startsWith('a|')) {
      const homes = await store.index('act').getAllKeys(name);
      touch(homes.filter(isProjected), 'act', name);
      for (const next of homes) if (!isProjected(next)) seen.add(next);
    } else if (home.startsWith('p|')) {
      await desk.fetch([home]);
      if (desk.at(home)?.facts.some(fact => fact.kind === 'terms'))
        touch(await store.getAllKeys(tasksOf(name), AT_ONCE + 1), 'platform', name);
    }
  }
  return { homes: reached, recounts };
}

export const tasksOf = (platform: string): IDBKeyRange =>
  IDBKeyRange.bound(`t|${platform}:`, `t|${platform}:\uffff`);
