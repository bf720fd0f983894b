// Knows which requesters can be chosen to see their tasks: those of the newest tasks, and the one chosen. Refuses to judge them.
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Wanted } from '../../../components/ledger/wanted';
import { requesterKey } from '../../../lib/core/requester-key';
import type { RequesterRow } from '../../../lib/core/row';
import type { Ledger } from '../../../lib/store/open';
import { requesterPages } from '../../../lib/store/query/requesters';
import { onChanged } from '../changed';
import type { Desk } from '../desk';

export interface Choice {
  readonly id: string;
  readonly name: string;
}

/** A longer list is found in by its words, or on the requester's own page. */
const MOST = 200;

/** In the order of their names. */
export function choicesOf(rows: readonly RequesterRow[], chosen: string | undefined): readonly Choice[] {
  const newest = rows.toSorted((a, b) => b.last - a.last);
  return newest
    .filter((row, i) => i < MOST || requesterKey(row) === chosen)
    .map(row => ({ id: requesterKey(row), name: row.name ?? row.requester }))
    .sort((a, b) => a.name.localeCompare(b.name));
}

/** Of the wanted platform, else of all. Read once the list is there, when nobody types: nobody chooses in its first moment. */
export function useRequesterChoices(
  { db }: Desk,
  { platform, requester }: Wanted,
  isListed: boolean,
): readonly Choice[] {
  const [rows, setRows] = useState<readonly RequesterRow[]>([]);
  const [turn, setTurn] = useState(0);
  useEffect(() => onChanged(() => setTurn(n => n + 1)), []);
  useEffect(() => {
    if (!isListed) return;
    const stop = new AbortController();
    void readIdly(db, platform, stop.signal)
      .then(read => stop.signal.aborted || setRows(read))
      .catch(() => undefined);
    return () => stop.abort();
  }, [db, platform, isListed, turn]);
  return useMemo(() => choicesOf(rows, requester), [rows, requester]);
}

/** Page by page: whoever types waits for one of them at most. */
async function readIdly(
  db: Ledger,
  platform: string | undefined,
  signal: AbortSignal,
): Promise<RequesterRow[]> {
  const read: RequesterRow[] = [];
  await idle();
  for await (const rows of requesterPages(db, platform)) {
    read.push(...rows);
    await idle();
    if (signal.aborted) break;
  }
  return read;
}

/** In ms: who types without a pause can choose all the same. */
const LATEST = 500;

const idle = (): Promise<unknown> =>
  new Promise(resolve => {
    // Not in every place where tests run.
    if ('requestIdleCallback' in globalThis) requestIdleCallback(resolve, { timeout: LATEST });
    else setTimeout(resolve);
  });
