// Knows what the marks on one platform's offers say. Refuses to say it of an offer that no page of this session showed.
import { convert } from '../core/convert';
import type { Expected } from '../core/expected';
import { type Heard, heardOf, type Saying } from '../core/heard';
import { requesterKey } from '../core/requester-key';
import { type Review, SCORES } from '../core/review';
import type { Settings } from '../core/setting';
import type { Sighting } from '../core/sighting';
import type { Rating } from '../messages';
import type { Definition } from '../platforms/format';
import { expectedOf } from '../ratings/expect/expect';
import type { History } from '../ratings/expect/history';

export interface Marking {
  /** By job, as this session's pages and responses listed them. */
  readonly listings: ReadonlyMap<string, Sighting>;
  readonly history: History;
  /** By `platform:requester`. */
  readonly reviews: ReadonlyMap<string, Review>;
  /** What others' files say, by `platform:requester`. */
  readonly sayings: ReadonlyMap<string, readonly Saying[]>;
  readonly settings: Pick<Settings, 'dimBelow' | 'rates'>;
  /** The local day whose exchange rates count. */
  readonly today: string;
}

/** What is known of one offer. */
export interface Foretold {
  readonly job: string;
  readonly title?: string;
  /** Absent: not enough to say. */
  readonly expected?: Expected;
  readonly rating?: Rating;
  /** What others say stands beside it and changes nothing. */
  readonly heard?: Heard;
  /** The hourly to expect is below the worker's own threshold. */
  readonly dim?: true;
}

/** The worker's choice, else the definition's: nothing is drawn on a quiet platform unless it is asked for. */
export const marksOn = (
  settings: Pick<Settings, 'marks'>,
  { id, quiet }: Pick<Definition, 'id' | 'quiet'>,
): boolean => settings.marks?.[id] ?? !quiet;

/** An answer for each job that is known; the page may ask for the others again. */
export function marksOf(jobs: readonly string[], marking: Marking): Foretold[] {
  return jobs.flatMap(job => {
    const listed = marking.listings.get(job);
    if (!listed) return [];
    const expected = expectedOf(listed, marking.history);
    const dim = expected && isBelow(expected, marking);
    const { platform, requester, title } = listed;
    const whom = requester === undefined ? '' : requesterKey({ platform, requester });
    const sayings = marking.sayings.get(whom);
    return [
      {
        job,
        title,
        expected,
        rating: ratingOf(marking.reviews.get(whom)),
        ...(sayings ? { heard: heardOf(sayings) } : {}),
        ...(dim ? { dim } : {}),
      },
    ];
  });
}

/** The note and the tags stay in the ledger. */
export function ratingOf(review: Review | undefined): Rating | undefined {
  const points = SCORES.flatMap(score => review?.[score] ?? []);
  const stars = points.reduce((sum, each) => sum + each, 0) / points.length;
  if (points.length === 0 && review?.mark === undefined) return undefined;
  return { mark: review?.mark, ...(points.length > 0 ? { stars } : {}) };
}

/** What cannot be compared is not below. */
function isBelow({ hourly }: Expected, { settings: { dimBelow, rates }, today }: Marking): boolean {
  const here = dimBelow && convert(hourly, dimBelow.currency, rates, today);
  return here !== undefined && here.micros < dimBelow!.micros;
}
