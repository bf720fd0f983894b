// Knows which requesters a worker may choose by name for work by hand. Refuses to know whom they mean (core).
import { useEffect, useState } from 'preact/hooks';
import type { RequesterRow } from '../../../lib/core/row';
import { requesterRows } from '../../../lib/store/query/requesters';
import type { Desk } from '../desk';

/** So many of a platform: beyond them nobody chooses from a list, and any name may be typed. */
const MOST = 200;

/** By platform, whom the worker worked for last first, each name once. */
export function namesOf(rows: readonly RequesterRow[]): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, Set<string>>();
  for (const { platform, name } of [...rows].sort((a, b) => b.last - a.last)) {
    const of = names.get(platform) ?? new Set();
    names.set(platform, of);
    if (name !== undefined && of.size < MOST) of.add(name);
  }
  return new Map([...names].map(([platform, of]) => [platform, [...of]]));
}

/** None until they are read: nothing waits for them. */
export function useRequesterNames({ db }: Desk): ReadonlyMap<string, readonly string[]> | undefined {
  const [names, setNames] = useState<ReadonlyMap<string, readonly string[]>>();
  useEffect(() => {
    let wanted = true;
    void requesterRows(db).then(
      rows => wanted && setNames(namesOf(rows)),
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [db]);
  return names;
}
