// Knows how what a worker typed of a platform's way of paying becomes terms from a day on. Refuses to guess what could be read two ways.
import type { PayModel } from '../../lib/core/fact';
import type { PayTerms } from '../../lib/core/hand/terms';
import { instantsOf } from '../../lib/core/wall';
import type { Key } from '../../lib/words/say';
import { readAmount } from '../timer/work-entry';

/** As typed. */
export interface TermsEntry {
  readonly platform: string;
  readonly project: string;
  readonly model: PayModel;
  readonly amount: string;
  readonly currency: string;
  /** A local day. */
  readonly from: string;
}

/** Where clocks skip midnight, the day begins when they next show a time. */
const MORNING = ['00:00', '01:00', '02:00', '03:00'];

/** The terms, from the first moment of their day; or what is wrong with the entry. Work paid by the piece has no rate. */
export function readTerms(entry: TermsEntry, zone: string): PayTerms | { readonly wrong: Key } {
  const from = MORNING.flatMap(time => instantsOf(entry.from, time, zone))[0];
  if (from === undefined) return { wrong: 'termsBadDay' };
  const { platform, model } = entry;
  const terms = { platform, project: entry.project.trim() || undefined, model, from };
  if (model === 'piece') return terms;
  const rate = readAmount(entry.amount, entry.currency);
  return rate ? { ...terms, rate } : { wrong: 'timeBadAmount' };
}
