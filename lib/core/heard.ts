// Knows what several sources together say of one requester, and how old that is. Refuses to mix it with the worker's own figures.
import {
  pool,
  type RatingSource,
  type SourceFigures,
  type SourceRating,
  sourceFigures,
} from './rating-source';

/** One source's word on one requester. */
export interface Saying {
  readonly source: RatingSource;
  readonly rating: SourceRating;
}

/** What was heard of a requester. */
export interface Heard {
  readonly platform: string;
  readonly requester: string;
  readonly name?: string;
  /** Of all together, each by its weight. */
  readonly figures: SourceFigures;
  readonly sources: readonly RatingSource[];
  /** The newest month `YYYY-MM` any of them speaks of. Undefined: none says. */
  readonly newest?: string;
}

/** `sayings`: of one requester, at least one. The newest file's name for it counts. */
export function heardOf(sayings: readonly Saying[]): Heard {
  const { platform, requester } = sayings[0]!.rating;
  const months = sayings.flatMap(({ source, rating }) => rating.to ?? source.made ?? []).sort();
  return {
    platform,
    requester,
    name: sayings.find(({ rating }) => rating.name !== undefined)?.rating.name,
    figures: sourceFigures(
      pool(sayings.map(({ source, rating }) => ({ sums: rating.sums, weight: source.weight }))),
      100,
    ),
    sources: sayings.map(({ source }) => source),
    newest: months.at(-1),
  };
}
