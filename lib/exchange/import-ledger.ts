// Knows how a ledger file is looked through and taken in. Refuses to change what the ledger already says.
import type { Fact, Kind } from '../core/fact';
import type { Settings } from '../core/setting';
import { knownAmong } from '../store/query/known-among';
import type { Ledger } from '../store/shape';
import { append } from '../store/write/append';
import { type Header, type LedgerLine, readHeader, readLedger } from './read-ledger';

const BATCH = 4000;
/** So many faulty lines are named; the rest are counted. */
const NAMED = 100;

export interface BadLine {
  readonly line: number;
  readonly reason: string;
}

export interface Preview {
  readonly header: Header;
  readonly facts: number;
  /** Already in the ledger: they will add nothing. */
  readonly known: number;
  readonly fresh: number;
  readonly kinds: Readonly<Partial<Record<Kind, number>>>;
  readonly platforms: Readonly<Record<string, number>>;
  /** When the facts happened: first and last, UTC ms. */
  readonly from?: number;
  readonly to?: number;
  readonly bad: readonly BadLine[];
  readonly badCount: number;
}

export interface ImportOptions {
  /** Facts read so far, of those the file says it has; while they are taken in, how many were new. */
  readonly onProgress?: (done: number, of: number, added?: number) => void;
  readonly signal?: AbortSignal;
}

/** Reads the whole file and writes nothing. Throws `RefusedFile`. */
export async function previewLedger(
  db: Ledger,
  file: Blob,
  { onProgress, signal }: ImportOptions = {},
): Promise<Preview> {
  const header = await readHeader(file);
  const kinds: Partial<Record<Kind, number>> = {};
  const platforms = new Map<string, number>();
  const bad: BadLine[] = [];
  let [facts, known, badCount] = [0, 0, 0];
  let [from, to] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for await (const batch of batches(readLedger(file), signal)) {
    const good = batch.flatMap(line => ('fact' in line ? [line.fact] : []));
    for (const line of batch)
      if ('problem' in line && ++badCount <= NAMED) bad.push({ line: line.line, reason: line.problem });
    for (const fact of good) {
      kinds[fact.kind] = (kinds[fact.kind] ?? 0) + 1;
      platforms.set(fact.platform, (platforms.get(fact.platform) ?? 0) + 1);
      from = Math.min(from, fact.at);
      to = Math.max(to, fact.at);
    }
    facts += good.length;
    known += await knownAmong(db, good);
    onProgress?.(facts, header.facts);
  }
  const period = facts > 0 ? { from, to } : {};
  const fresh = facts - known;
  return {
    header,
    facts,
    known,
    fresh,
    kinds,
    platforms: Object.fromEntries(platforms),
    ...period,
    bad,
    badCount,
  };
}

/**
 * A union: facts keep their ids, so the same file again adds nothing, and a stop in the middle is mended by importing it
 * again. Faulty lines are left out.
 */
export async function importLedger(
  db: Ledger,
  file: Blob,
  settings: Settings,
  { onProgress, signal }: ImportOptions = {},
): Promise<{ readonly added: number }> {
  const header = await readHeader(file);
  return append(db, facts(file), settings, {
    signal,
    onProgress: (done, added) => onProgress?.(done, header.facts, added),
  });
}

async function* facts(file: Blob): AsyncGenerator<Fact> {
  for await (const line of readLedger(file)) if ('fact' in line) yield line.fact;
}

async function* batches(
  lines: AsyncIterable<LedgerLine>,
  signal?: AbortSignal,
): AsyncGenerator<LedgerLine[]> {
  let batch: LedgerLine[] = [];
  for await (const line of lines) {
    batch.push(line);
    if (batch.length < BATCH) continue;
    signal?.throwIfAborted();
    yield batch;
    batch = [];
  }
  yield batch;
}
