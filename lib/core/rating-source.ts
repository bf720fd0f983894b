// Knows what others say of requesters, and how several of them are taken together. Refuses to know files (exchange) and the worker's own figures.
import type { Money } from './money';
import { cautious } from './requester';
import type { Sums } from './row';
import { mulDiv } from './share';
import { addSums, sumAt, sumsAt } from './sums';

const HOUR = 3_600_000;

/** Where a source came from: another worker's Taskfare, or an archive of a service for MTurk that older tools saved. */
export const SOURCE_KINDS = ['pack', 'turkopticon', 'turkopticon2', 'turkerview'] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** How long decisions usually took, by its longest. */
export const DELAY_BUCKETS = ['day', 'threeDays', 'week', 'month', 'longer'] as const;
export type DelayBucket = (typeof DELAY_BUCKETS)[number];

export interface RatingSource {
  readonly id: string;
  readonly kind: SourceKind;
  /** As the maker calls themselves: anyone may take any name. */
  readonly maker?: string;
  /** Of the key it is signed with; absent: not signed. */
  readonly fingerprint?: string;
  /** Months `YYYY-MM`: what it speaks of, and when it was made. */
  readonly from?: string;
  readonly to?: string;
  readonly made?: string;
  /** When it came in, UTC ms. */
  readonly imported: number;
  readonly requesters: number;
  readonly platforms: readonly string[];
  readonly enabled: boolean;
  /** Per cent: how much one of its tasks counts beside one of another source. */
  readonly weight: number;
}

/**
 * One requester in one source. Names in `sums`, all integers: `tasks` · `reviews` · `status.approved|rejected|returned|screenedOut`
 * · `money.<CUR>.earned` (micros) and `.worked` (ms) · `estimate.actual|stated` (ms) · `delay.<bucket>` tasks decided
 * · `wage.<CUR>.sum` (micros an hour × reviews) and `.n`: where only a mean was kept · `tag.<tag>` workers who say so · `score.<pay|fairness|speed|communication>.sum` (hundredths of a point) and `.n`
 */
export interface SourceRating {
  readonly source: string;
  readonly platform: string;
  readonly requester: string;
  readonly name?: string;
  /** Months `YYYY-MM` of what is told of this one; of an archive's, when it was saved. */
  readonly from?: string;
  readonly to?: string;
  readonly sums: Sums;
}

/** Counts and sums are pooled, so the order and the grouping of sources do not matter; never averages of averages. */
export const pool = (all: readonly { readonly sums: Sums; readonly weight: number }[]): Sums =>
  all.map(({ sums, weight }) => times(sums, weight)).reduce(addSums, {});

function times(sums: Sums, factor: number): Sums {
  const scaled: [string, number | Sums][] = Object.entries(sums).map(([name, value]) => [
    name,
    typeof value === 'number' ? value * factor : times(value, factor),
  ]);
  return Object.fromEntries(scaled.filter(([, value]) => value !== 0));
}

export interface SourceFigures {
  readonly tasks: number;
  readonly reviews: number;
  readonly hourly: readonly Money[];
  /** The hourly is a mean that somebody else made of reviews: no sums were kept. */
  readonly isMean?: true;
  readonly approvalShare?: number;
  readonly cautiousApproval?: number;
  /** Own time ÷ estimate. */
  readonly estimate?: number;
  /** Where half of the decided tasks are reached. */
  readonly delay?: DelayBucket;
  readonly scores: readonly { readonly of: string; readonly mean: number; readonly n: number }[];
  readonly tags: readonly { readonly tag: string; readonly n: number }[];
}

/** `unit`: what one task counts in these sums; 100 where they were pooled by per cents. */
export function sourceFigures(sums: Sums, unit = 1): SourceFigures {
  const count = (...path: string[]) => Math.round(sumAt(sums, ...path) / unit);
  const [approved, rejected] = [sumAt(sums, 'status', 'approved'), sumAt(sums, 'status', 'rejected')];
  const decided = approved + rejected;
  const stated = sumAt(sums, 'estimate', 'stated');
  const summed = hourlyOf(sums);
  const hourly = summed.length > 0 ? summed : meanOf(sums);
  return {
    tasks: count('tasks'),
    reviews: count('reviews'),
    hourly,
    ...(hourly.length > summed.length ? { isMean: true as const } : {}),
    approvalShare: decided > 0 ? approved / decided : undefined,
    cautiousApproval: decided > 0 ? cautious(approved / unit, decided / unit) : undefined,
    estimate: stated > 0 ? sumAt(sums, 'estimate', 'actual') / stated : undefined,
    delay: middleBucket(sumsAt(sums, 'delay')),
    scores: Object.keys(sumsAt(sums, 'score')).map(of => {
      const n = sumAt(sums, 'score', of, 'n');
      return { of, mean: n > 0 ? sumAt(sums, 'score', of, 'sum') / n / 100 : 0, n: Math.round(n / unit) };
    }),
    tags: Object.keys(sumsAt(sums, 'tag')).map(tag => ({ tag, n: count('tag', tag) })),
  };
}

const hourlyOf = (sums: Sums): Money[] =>
  Object.keys(sumsAt(sums, 'money')).flatMap(currency => {
    const worked = sumAt(sums, 'money', currency, 'worked');
    const earned = sumAt(sums, 'money', currency, 'earned');
    return worked > 0 ? [{ micros: mulDiv(earned, HOUR, worked), currency }] : [];
  });

/** A mean that somebody else made is told where there are no sums, and is never mixed with them. */
const meanOf = (sums: Sums): Money[] =>
  Object.keys(sumsAt(sums, 'wage')).flatMap(currency => {
    const n = sumAt(sums, 'wage', currency, 'n');
    return n > 0 ? [{ micros: Math.round(sumAt(sums, 'wage', currency, 'sum') / n), currency }] : [];
  });

function middleBucket(delay: Sums): DelayBucket | undefined {
  const all = DELAY_BUCKETS.reduce((sum, bucket) => sum + sumAt(delay, bucket), 0);
  let before = 0;
  return DELAY_BUCKETS.find(bucket => {
    before += sumAt(delay, bucket);
    return before > 0 && before * 2 >= all;
  });
}
