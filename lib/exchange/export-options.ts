// Knows how a long export tells how far it is and is stopped. Refuses to know what is exported.

export interface ExportOptions {
  readonly onProgress?: (done: number, of: number) => void;
  readonly signal?: AbortSignal;
}

/** For a download: the pieces of `csv` or `ledgerLines`, without one string of everything. */
export async function collect(pieces: AsyncIterable<string>, type: string): Promise<Blob> {
  const parts: Blob[] = [];
  for await (const piece of pieces) parts.push(new Blob([piece]));
  return new Blob(parts, { type });
}
