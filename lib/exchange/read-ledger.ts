// Knows how a ledger file is read line by line, with a reason for each line that is kept out. Refuses to write anything.

import type { Fact, Kind } from '../core/fact';
import { VERSION } from './format';
import { reason } from './reason';
import { header, SCHEMAS } from './schema';
import { textLines } from './text-lines';

/** A year of heavy work is under 100 MB. */
const LARGEST_FILE = 1_000_000_000;

export interface Header {
  readonly exported: number;
  readonly device?: string;
  /** How many facts the file says it has. */
  readonly facts: number;
}

export type LedgerLine =
  | { readonly line: number; readonly fact: Fact }
  | { readonly line: number; readonly problem: string };

/** Why the file as a whole is refused; `message` is for the worker. */
class RefusedFile extends Error {
  override readonly name = 'RefusedFile';
}

/** Throws `RefusedFile` when it is too large or not a ledger of a version this Taskfare reads. */
export async function readHeader(file: Blob): Promise<Header> {
  if (file.size > LARGEST_FILE) throw new RefusedFile('The file is larger than 1 GB.');
  const lines = textLines(file);
  const first = await lines.next();
  await lines.return(undefined);
  const found = header.safeParse(json(first.done ? undefined : first.value.text));
  if (!found.success) throw new RefusedFile('This is not a Taskfare ledger: its first line does not say so.');
  if (found.data.version > VERSION)
    throw new RefusedFile(
      `The file has version ${found.data.version}; this Taskfare reads version ${VERSION}.`,
    );
  return found.data;
}

/** Every line after the header. Empty lines are passed over. */
export async function* readLedger(file: Blob): AsyncGenerator<LedgerLine> {
  for await (const { number, text } of textLines(file)) {
    if (number === 1 || text === '') continue;
    yield { line: number, ...judge(text) };
  }
}

function judge(text: string | undefined): { fact: Fact } | { problem: string } {
  if (text === undefined) return { problem: 'the line is too long' };
  const value = json(text);
  if (value === undefined) return { problem: 'not JSON' };
  const kind = kindOf(value);
  if (kind === undefined) return { problem: 'not a fact: it has no kind' };
  if (!Object.hasOwn(SCHEMAS, kind)) return { problem: `unknown kind ${JSON.stringify(kind.slice(0, 40))}` };
  const found = SCHEMAS[kind as Kind].safeParse(value);
  return found.success ? { fact: found.data } : { problem: reason(found.error) };
}

const kindOf = (value: unknown): string | undefined =>
  typeof value === 'object' && value !== null && 'kind' in value && typeof value.kind === 'string'
    ? value.kind
    : undefined;

function json(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}
