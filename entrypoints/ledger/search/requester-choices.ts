// Knows which requesters can be chosen to see their tasks: those of the newest tasks, and the one chosen. Refuses to judge them.
import { useEffect, useState } from 'preact/hooks';
import type { Wanted } from '../../../components/ledger/wanted';
import { requesterKey } from '../../../lib/core/requester-key';
import type { RequesterRow } from '../../../lib/core/row';
import { requesterRows } from '../../../lib/store/query/requesters';
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

/** Of the wanted platform, else of all. Read after the list itself: nobody chooses in its first moment. */
export function useRequesterChoices({ db }: Desk, { platform, requester }: Wanted): readonly Choice[] {
  const [rows, setRows] = useState<readonly RequesterRow[]>([]);
  const [turn, setTurn] = useState(0);
  useEffect(() => onChanged(() => setTurn(n => n + 1)), []);
  useEffect(() => {
    let isWanted = true;
    const later = setTimeout(() => {
      void requesterRows(db, platform)
        .then(found => isWanted && setRows(found))
        .catch(() => undefined);
    });
    return () => {
      isWanted = false;
      clearTimeout(later);
    };
  }, [db, platform, turn]);
  return choicesOf(rows, requester);
}
