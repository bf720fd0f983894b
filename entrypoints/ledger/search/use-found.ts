// Knows that the newest search wins, and which rows of what it found are in memory. Refuses to know what is searched for.
import { useEffect, useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';
import type { Wanted } from '../../../components/ledger/wanted';
import type { TaskRow } from '../../../lib/core/row';
import { countChanges } from '../../../lib/store/query/count-changes';
import { tasksAt } from '../../../lib/store/query/tasks-at';
import type { Desk } from '../desk';
import { type Rows, rows } from '../rows';
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

interface State extends Pick<FoundTasks, 'of' | 'part' | 'failed' | 'looking'> {
  readonly held?: Rows;
}

/** How often it is asked whether the ledger has changed while somebody looks. */
const FRESH = 5000;
/** Lines that are there when a list is shown first: more than fit. */
const FIRST = 30;

export function useFound(desk: Desk, wanted: Wanted): FoundTasks {
  const search = writeWanted(wanted);
  const [state, setState] = useState<State>({});
  const [turn, refresh] = useReducer((n: number) => n + 1, 0);
  const [, again] = useReducer((n: number) => n + 1, 0);
  const range = useRef<readonly [number, number]>([0, 0]);
  const shown = useRef<State>(state);
  shown.current = state;
  useChanges(desk, () => refresh(0));

  // `search` is `wanted` in words: equal when nothing else is wanted. Begun at once: somebody is typing.
  useLayoutEffect(() => {
    const stop = new AbortController();
    const told = async (found: Found): Promise<void> => {
      if (found.looking !== undefined) return setState(last => ({ ...last, looking: found.looking }));
      const part = partOf(desk, found, wanted);
      const held = rows(
        (offset, limit) => tasksAt(desk.db, offset, limit, part.keys),
        () => again(0),
      );
      // The list before stays until the lines of this one are there; the same list stays where it was scrolled to.
      const [from, to] = shown.current.of === search ? range.current : [part.begin, part.begin + FIRST];
      await held.want(from, Math.min(to, part.keys.length - 1));
      if (!stop.signal.aborted) setState({ of: search, part, held });
    };
    const fail = (error: unknown): void => {
      const failed = error instanceof Error ? error.message : String(error);
      if (!stop.signal.aborted) setState({ of: search, failed });
    };
    find(desk, wanted, found => void told(found).catch(fail), stop.signal).catch(fail);
    return () => stop.abort();
  }, [desk, search, turn]);

  const { held, ...said } = state;
  // What was scrolled to while this list was read.
  useEffect(() => {
    const [from, to] = range.current;
    const last = (state.part?.keys.length ?? 0) - 1;
    void held?.want(Math.min(from, last), Math.min(to, last)).catch(() => undefined);
  }, [held]);
  return {
    ...said,
    rowAt: index => held?.at(index),
    onRange: (from, to) => {
      range.current = [from, to];
      // What could not be read is asked for again when it is next in sight.
      void shown.current.held?.want(from, to).catch(() => undefined);
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
