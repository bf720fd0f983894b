// Knows how each source stands apart beside the worker's own figures, and all of them together. Refuses to pool by itself (core).
import { SourceTable } from '../../../components/requesters/source-table';
import { bucketOf } from '../../../lib/core/delay-bucket';
import { heardOf } from '../../../lib/core/heard';
import {
  type RatingSource,
  type SourceFigures,
  type SourceRating,
  sourceFigures,
} from '../../../lib/core/rating-source';
import type { RequesterProfile } from '../../../lib/core/requester-profile';
import type { Review } from '../../../lib/core/review';
import { SCORES } from '../../../lib/core/review';
import { say } from '../../../lib/words/say';
import { ageText, monthText, sourceName } from '../../../lib/words/source';
import { SOURCES } from './address';
import type { One } from './read-one';

export function OthersPart({ one: { profile, review, others } }: { one: One }) {
  return (
    <section class="card" aria-labelledby="requester-others">
      <h2 id="requester-others">{say('reqOthers')}</h2>
      {others.length === 0 ? (
        <p>{say('reqNoOthers')}</p>
      ) : (
        <SourceTable
          columns={[
            { id: 'own', heading: say('reqYou'), figures: own(profile, review) },
            ...others.map(({ source, rating }) => ({
              id: source.id,
              heading: sourceName(source),
              about: about(source, rating),
              figures: sourceFigures(rating.sums),
            })),
            ...(others.length > 1
              ? [{ id: 'together', heading: say('reqTogether'), figures: heardOf(others).figures }]
              : []),
          ]}
        />
      )}
      <p class="quiet">
        <a href={`#requesters/${SOURCES}`}>{say('reqRatings')}</a>
      </p>
    </section>
  );
}

/** How old the file is, of which months it speaks here, and whether anybody vouches for it. */
const about = (source: RatingSource, { from, to }: SourceRating): string =>
  [
    ageText(source),
    ...(from && to ? [from === to ? monthText(to) : say('fromTo', monthText(from), monthText(to))] : []),
    ...(source.kind === 'pack' && !source.fingerprint ? [say('packUnsigned')] : []),
  ].join(' · ');

function own(profile: RequesterProfile | undefined, review: Review | undefined): SourceFigures {
  return {
    tasks: profile?.tasks ?? 0,
    reviews: 0,
    hourly: profile?.hourly ? [profile.hourly] : [],
    approvalShare: profile?.approvalShare,
    cautiousApproval: profile?.cautiousApproval,
    estimate: profile?.estimate?.ratio,
    delay: bucketOf(profile?.delays.median),
    scores: SCORES.flatMap(of => (review?.[of] ? [{ of, mean: review[of], n: 1 }] : [])),
    tags: (review?.tags ?? []).map(tag => ({ tag, n: 1 })),
  };
}
