// Knows that the newest search wins, and which rows of what it found are in memory. Refuses to know what is searched for.
import { useEffect, useMemo, useReducer, useRef, useState } from 'preact/hooks';
import type { Wanted } from '../../../components/ledger/wanted';
import type { TaskRow } from '../../../lib/core/row';
import { tasksAt } from '../../../lib/store/query/tasks-at';
import type { Desk } from '../desk';
import { rows } from '../rows';
import { writeWanted } from './address';
import { type Found, find } from './find';

export interface FoundTasks {
  /** Of the search before until anything is known of the newest; undefined at the very first. */
  readonly found?: Found;
  /** The search it is of, as in the address. */
  readonly of?: string;
  readonly failed?: string;
  readonly rowAt: (index: number) => TaskRow | undefined;
  readonly onRange: (from: number, to: number) => void;
}

export function useFound(desk: Desk, wanted: Wanted): FoundTasks {
  const search = writeWanted(wanted);
  const [state, setState] = useState<Pick<FoundTasks, 'of' | 'found' | 'failed'>>();
  const [, again] = useReducer((n: number) => n + 1, 0);
  const keys = useRef<readonly string[]>([]);
  const range = useRef<readonly [number, number]>([0, 0]);
  const held = useMemo(
    () =>
      rows(
        (offset, limit) => tasksAt(desk.db, offset, limit, keys.current),
        () => again(0),
      ),
    [desk],
  );

  // `search` is `wanted` in words: equal when nothing else is wanted.
  useEffect(() => {
    const stop = new AbortController();
    let begun = false;
    const told = (found: Found): void => {
      const before = keys.current;
      keys.current = found.keys;
      if (!begun || sooner(found.keys, before)) held.clear();
      else if (found.keys !== before) held.grow();
      begun = true;
      setState({ of: search, found });
    };
    find(desk, wanted, told, stop.signal).catch((error: unknown) => {
      const failed = error instanceof Error ? error.message : String(error);
      if (!stop.signal.aborted) setState({ of: search, failed });
    });
    return () => stop.abort();
  }, [desk, held, search]);

  // What is in sight may have been read too early: from a list that was shorter then.
  useEffect(() => {
    if (keys.current.length > 0) held.want(...range.current);
  });

  return {
    ...state,
    rowAt: held.at,
    onRange: (from, to) => {
      range.current = [from, to];
      held.want(from, to);
    },
  };
}

/** Another list, not more of the same: what is at the top has changed. */
const sooner = (keys: readonly string[], before: readonly string[]): boolean =>
  before.length > 0 && keys[0] !== before[0];
