// Knows that the newest search wins, and which rows of what it found are in memory. Refuses to know what is searched for.
import { useEffect, useMemo, useReducer, useRef, useState } from 'preact/hooks';
import type { Wanted } from '../../../components/ledger/wanted';
import type { TaskRow } from '../../../lib/core/row';
import { countChanges } from '../../../lib/store/query/count-changes';
import { entries } from '../../../lib/store/query/entries';
import { tasksAt } from '../../../lib/store/query/tasks-at';
import type { Desk } from '../desk';
import { rows } from '../rows';
import { writeWanted } from './address';
import { type Found, find } from './find';
import { type Part, partOf } from './part';

export interface FoundTasks {
  /** Of the search before until the newest has ended; undefined at the very first. */
  readonly part?: Part;
  /** The search it is of, as in the address. */
  readonly of?: string;
  /** Share looked at, 0…1, while tasks are read for the first search. */
  readonly looking?: number;
  readonly failed?: string;
  readonly rowAt: (index: number) => TaskRow | undefined;
  readonly onRange: (from: number, to: number) => void;
  /** The ledger was changed here: look again. */
  readonly refresh: () => void;
}

type State = Pick<FoundTasks, 'of' | 'part' | 'failed' | 'looking'>;

/** How often it is asked whether the ledger has changed while somebody looks. */
const FRESH = 5000;

export function useFound(desk: Desk, wanted: Wanted): FoundTasks {
  const search = writeWanted(wanted);
  const [state, setState] = useState<State>({});
  const [turn, refresh] = useReducer((n: number) => n + 1, 0);
  const [, again] = useReducer((n: number) => n + 1, 0);
  const keys = useRef<readonly string[]>([]);
  const shown = useRef<string>(undefined);
  const range = useRef<readonly [number, number]>([0, 0]);
  const held = useMemo(
    () =>
      rows(
        (offset, limit) => tasksAt(desk.db, offset, limit, keys.current),
        () => again(0),
      ),
    [desk],
  );
  useChanges(desk, () => refresh(0));

  // `search` is `wanted` in words: equal when nothing else is wanted.
  useEffect(() => {
    const stop = new AbortController();
    const told = async (found: Found): Promise<void> => {
      if (found.looking !== undefined) return setState(last => ({ ...last, looking: found.looking }));
      const part = await partOf(desk, found, wanted);
      if (stop.signal.aborted) return;
      keys.current = part.keys;
      if (shown.current === search) held.again();
      else held.clear();
      shown.current = search;
      setState({ of: search, part });
    };
    const fail = (error: unknown): void => {
      const failed = error instanceof Error ? error.message : String(error);
      if (!stop.signal.aborted) setState({ of: search, failed });
    };
    find(desk, wanted, found => void told(found).catch(fail), stop.signal).catch(fail);
    return () => stop.abort();
  }, [desk, held, search, turn]);

  // Ready before the first letter is typed; what fails here fails again where it is told.
  const begun = state.part !== undefined;
  useEffect(() => {
    if (begun) void entries(desk.db).catch(() => undefined);
  }, [begun, desk.db]);

  // What is in sight may have been read too early: from another list.
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
    refresh: () => refresh(0),
  };
}

function useChanges({ db }: Desk, onChange: () => void): void {
  const call = useRef(onChange);
  call.current = onChange;
  useEffect(() => {
    let last: number | undefined;
    const look = async (): Promise<void> => {
      const now = await countChanges(db);
      if (last !== undefined && now !== last) call.current();
      last = now;
    };
    void look();
    const timer = setInterval(() => void look().catch(() => undefined), FRESH);
    return () => clearInterval(timer);
  }, [db]);
}
