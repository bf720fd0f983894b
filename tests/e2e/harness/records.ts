// Knows how the two exports are read back as records. Refuses to know what they should say.
import Papa from 'papaparse';
import type { Fact, Kind } from '../../../lib/core/fact';

export type TaskRecord = Readonly<Record<string, string>>;

export const readCsv = (text: string): TaskRecord[] =>
  Papa.parse<TaskRecord>(text, { header: true, skipEmptyLines: true }).data;

export interface Lines {
  readonly head: Readonly<Record<string, unknown>>;
  readonly facts: readonly Fact[];
}

export const readLines = (text: string): Lines => {
  const [head, ...facts] = text.trim().split('\n');
  return { head: JSON.parse(head ?? '{}'), facts: facts.map(line => JSON.parse(line) as Fact) };
};

/** Some facts share one shape under several kinds. */
type OfKind<K extends Kind, F = Fact> = F extends Fact ? (K extends F['kind'] ? F : never) : never;

export const ofKind = <K extends Kind>(facts: readonly Fact[], kind: K): OfKind<K>[] =>
  facts.filter((f): f is OfKind<K> & Fact => f.kind === kind);

/** ms of the spans on one task, or of one unpaid kind, as the facts state them. */
export const spent = (facts: readonly Fact[], subject: string): number =>
  facts.reduce((sum, f) => {
    const on =
      f.kind === 'worked'
        ? `${f.platform}:${f.task}`
        : f.kind === 'overhead'
          ? `${f.platform}~${f.unpaid}`
          : undefined;
    return on === subject && 'to' in f ? sum + f.to - f.at : sum;
  }, 0);
