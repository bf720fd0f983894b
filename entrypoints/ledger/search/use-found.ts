// Knows that the newest search wins, and which rows of what it found are in memory. Refuses to know what is searched for.
import { useCallback, useEffect, useLayoutEffect, useMemo, useReducer, useRef, useState } from 'preact/hooks';
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
  /** Another function when it answers otherwise. */
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
/** Lines are read so many at a time. */
const PAGE = 20;
/** Height of a line: no more are in sight than the screen has room for. */
const LINE = 52;

export function useFound(desk: Desk, wanted: Wanted): FoundTasks {
  const search = writeWanted(wanted);
  const [state, setState] = useState<State>({});
  const [turn, refresh] = useReducer((n: number) => n + 1, 0);
  const [come, again] = useReducer((n: number) => n + 1, 0);
  const range = useRef<readonly [number, number]>([0, 0]);
  const shown = useRef<State>(state);
  shown.current = state;
  useChanges(desk, () => refresh(0));
  // What one search read is as good for the next, until the ledger changes.
  const fresh = useMemo(() => rows(keys => tasksAt(desk.db, 0, keys.length, keys)), [desk, turn]);

  // `search` is `wanted` in words: equal when nothing else is wanted. Begun at once: somebody is typing.
  useLayoutEffect(() => {
    const stop = new AbortController();
    let isWhole = false;
    const told = async (found: Found): Promise<void> => {
      if (found.looking !== undefined) return setState(last => ({ ...last, looking: found.looking }));
      const isSame = shown.current.of === search;
      if (found.isPart && isSame) return;
      if (!found.isPart) isWhole = true;
      const part = found.isPart ? { keys: found.keys, begin: 0 } : partOf(desk, found, wanted);
      // The list before stays until the lines of this one are there; the same list stays where it was scrolled to.
      const [from, to] = isSame ? range.current : [part.begin, part.begin + Math.ceil(innerHeight / LINE)];
      await fresh.want(pages(part.keys, from, to));
      const isOutdone = found.isPart && isWhole;
      if (!stop.signal.aborted && !isOutdone) setState({ of: search, part, held: fresh });
    };
    const fail = (error: unknown): void => {
      const failed = error instanceof Error ? error.message : String(error);
      if (!stop.signal.aborted) setState({ of: search, failed });
    };
    find(desk, wanted, found => void told(found).catch(fail), stop.signal).catch(fail);
    return () => stop.abort();
  }, [fresh, search]);

  const { held, ...said } = state;
  const keys = state.part?.keys;
  const onRange = useCallback((from: number, to: number) => {
    range.current = [from, to];
    const { held, part } = shown.current;
    // What could not be read is asked for again when it is next in sight.
    void held
      ?.want(pages(part?.keys ?? [], from, to))
      .then(some => some && again(0))
      .catch(() => undefined);
  }, []);
  // What was scrolled to while this list was read.
  useEffect(() => onRange(...range.current), [held, keys]);
  const rowAt = useCallback((index: number) => held?.at(keys?.[index] ?? ''), [held, keys, come]);
  return { ...said, rowAt, onRange, refresh: useCallback(() => refresh(0), []) };
}

/** In whole pages: who scrolls does not ask for each line. */
const pages = (keys: readonly string[], from: number, to: number): readonly string[] =>
  keys.slice(Math.floor(from / PAGE) * PAGE, Math.ceil((to + 1) / PAGE) * PAGE);

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
