// Knows what the ledger notes of itself when rows change, or must be projected again. Refuses to do it (recount).
import type { LedgerRow, Recount } from '../shape';

/** Rows are about to be written. */
export const changed = (row: LedgerRow): LedgerRow => ({ ...row, changes: row.changes + 1 });

/** A recount that is asked for again begins again; with a new one, those that were stopped go on. */
export const due = (row: LedgerRow, recounts: readonly Recount[]): LedgerRow => ({
  ...row,
  held: recounts.length > 0 ? undefined : row.held,
  recounts: [
    ...row.recounts.filter(old => !recounts.some(({ of, name }) => of === old.of && name === old.name)),
    ...recounts,
  ],
});

export const ALL: Recount = { of: 'all', name: '', after: '' };

/** Rows of another zone's days stay right as sums, and are laid on this zone's days by a recount. */
export const inZone = (row: LedgerRow, zone: string): LedgerRow =>
  row.zone === zone ? row : { ...due(row, row.zone === undefined ? [] : [ALL]), zone };
