// Knows what an archive of an old rating service comes to, and how its loose values are read. Refuses to know any one service.
import type { Sums } from '../../core/row';

export interface Rated {
  readonly platform: string;
  readonly requester: string;
  readonly name?: string;
  /** Months `YYYY-MM`. */
  readonly from?: string;
  readonly to?: string;
  /** As `SourceRating.sums`. */
  readonly sums: Sums;
}

export interface Archive {
  readonly rated: readonly Rated[];
  readonly leftOut: number;
  /** `YYYY-MM`, where the tool that saved it wrote down when. */
  readonly made?: string;
}

/** No archive held more. */
const MOST = 200_000;
const REQUESTER = /^A[A-Z0-9]{5,20}$/;

export type Entry = Readonly<Record<string, unknown>>;

export const isEntry = (value: unknown): value is Entry =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Each requester of MTurk in a map by id; `read` answers undefined for an entry it cannot read. */
export function rate(
  entries: Entry,
  read: (entry: Entry) => Omit<Rated, 'platform' | 'requester'> | undefined,
): Archive {
  const rated: Rated[] = [];
  let [leftOut, newest] = [0, ''];
  for (const [requester, entry] of Object.entries(entries).slice(0, MOST)) {
    // The services answered with an empty list, or nothing, for a requester nobody had rated.
    if (!isEntry(entry)) continue;
    const found = REQUESTER.test(requester) ? read(entry) : undefined;
    const saved = savedIn(entry);
    if (saved !== undefined && saved > newest) newest = saved;
    if (!found) leftOut += 1;
    else if (Object.keys(found.sums).length > 0)
      rated.push({ platform: 'mturk', requester, ...found, ...(saved === undefined ? {} : { to: saved }) });
  }
  return { rated, leftOut, ...(newest === '' ? {} : { made: newest }) };
}

/** The month a tool fetched it in: two generations of tools, two names. */
function savedIn({ time, updated }: Entry): string | undefined {
  const at = numberIn(time ?? updated, 4e12);
  return at !== undefined && at > 1e12 ? new Date(at).toISOString().slice(0, 7) : undefined;
}

/** A number, or a text that is one, from 0 to `most`. */
export function numberIn(value: unknown, most: number): number | undefined {
  const n = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof n === 'number' && n >= 0 && n <= most ? n : undefined;
}

export const countIn = (value: unknown): number | undefined => {
  const n = numberIn(value, 10_000_000);
  return n === undefined ? undefined : Math.round(n);
};

export const nameIn = (value: unknown): { readonly name?: string } =>
  typeof value === 'string' && value.trim() !== '' ? { name: value } : {};
