// Knows how the worker's own ratings become a signed file. Refuses to know where the file goes.

import { requesterKey } from '../../core/requester-key';
import { monthOf as localMonth } from '../../core/trend';
import { firstTaskOf, requesterRows } from '../../store/query/requesters';
import { reviews } from '../../store/query/reviews';
import type { Ledger } from '../../store/shape';
import { signingKey } from '../../store/write/signing-key';
import { clean } from './clean';
import { lineOf } from './line';
import { FORMAT, type Pack, type PackLine, VERSION } from './schema';
import { newKey, sign } from './sign';

export interface PackOptions {
  /** Shown to whoever imports it; may be empty. */
  readonly maker: string;
  readonly zone: string;
  /** UTC ms. */
  readonly now: number;
}

/** All that a pack of this ledger would tell. */
export async function packOf(db: Ledger, { maker, zone, now }: PackOptions): Promise<Pack> {
  const said = await reviews(db);
  const lines: PackLine[] = [];
  for (const row of await requesterRows(db)) {
    const first = await firstTaskOf(db, row);
    const from = localMonth(first?.time ?? row.last, zone);
    const to = localMonth(row.last, zone);
    const line = lineOf({ row, review: said.get(requesterKey(row)), from, to }, now);
    if (line) lines.push(line);
  }
  const name = clean(maker).slice(0, 80);
  return { made: localMonth(now, zone), ...(name === '' ? {} : { maker: name }), requesters: lines };
}

/** The file's text. The key is made at the first export and stays in the database. */
export async function signedFile(db: Ledger, pack: Pack): Promise<string> {
  const signed = await sign(pack, await signingKey(db, newKey));
  return `${JSON.stringify({ format: FORMAT, version: VERSION, pack, ...signed }, null, 1)}\n`;
}
