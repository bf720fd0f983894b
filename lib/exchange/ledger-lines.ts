// Knows how the ledger is written down: a first line about the file, then one fact a line. Refuses to know where it goes.
import { canonical } from '../core/identify';
import { allFacts } from '../store/query/all-facts';
import { countFacts } from '../store/query/count-facts';
import type { Ledger } from '../store/shape';
import type { ExportOptions } from './export-options';
import { FORMAT, VERSION } from './format';

/**
 * JSON Lines, keys of each fact in alphabetical order: two ledgers with the same facts give the same lines after the
 * first. `exported`: now, UTC ms. `device`: the installation that exports.
 */
export async function* ledgerLines(
  db: Ledger,
  { exported, device, onProgress, signal }: ExportOptions & { exported: number; device: string },
): AsyncGenerator<string> {
  const facts = await countFacts(db);
  yield `${JSON.stringify({ format: FORMAT, version: VERSION, exported, device, facts })}\n`;
  let done = 0;
  for await (const page of allFacts(db)) {
    signal?.throwIfAborted();
    yield page.map(fact => `${canonical(fact)}\n`).join('');
    done += page.length;
    onProgress?.(done, facts);
  }
}
