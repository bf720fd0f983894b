// Knows how tasks become lines of CSV. Refuses to know where the text goes.
import Papa from 'papaparse';
import type { TaskRow } from '../core/row';
import { allTasks } from '../store/query/all-tasks';
import { countTasks } from '../store/query/count-tasks';
import type { Ledger } from '../store/shape';
import { COLUMNS } from './columns';
import { disarm } from './disarm';
import type { ExportOptions } from './export-options';

/** RFC 4180: CRLF, quotes where needed, a header. Oldest first, so that the same ledger gives the same bytes. */
export async function* csv(db: Ledger, { onProgress, signal }: ExportOptions = {}): AsyncGenerator<string> {
  const total = await countTasks(db);
  let done = 0;
  yield lines([COLUMNS.map(([name]) => name)]);
  for await (const rows of allTasks(db)) {
    signal?.throwIfAborted();
    yield lines(rows.map(cells));
    done += rows.length;
    onProgress?.(done, total);
  }
}

const cells = (row: TaskRow): string[] =>
  COLUMNS.map(([, cell]) => {
    const { text, figure } = cell(row);
    return figure ?? (text === undefined ? '' : disarm(text));
  });

const lines = (rows: readonly string[][]): string =>
  `${Papa.unparse(rows as string[][], { newline: '\r\n' })}\r\n`;
