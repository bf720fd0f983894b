// Knows how each source stands apart beside the worker's own figures, and all of them together. Refuses to pool by itself (core).
import { SourceTable } from '../../../components/requesters/source-table';
import type { SourceFigures } from '../../../lib/core/rating-source';
import { pool, type RatingSource, sourceFigures } from '../../../lib/core/rating-source';
import type { RequesterProfile } from '../../../lib/core/requester-profile';
import type { Review } from '../../../lib/core/review';
import { SCORES } from '../../../lib/core/review';
import { say } from '../../../lib/words/say';
import { SOURCES } from './address';
import type { One } from './read-one';
import { ageText, sourceName } from './source-words';

export function OthersPart({ one: { profile, review, others } }: { one: One }) {
  const together = pool(others.map(({ source, rating }) => ({ sums: rating.sums, weight: source.weight })));
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
              about: about(source),
              figures: sourceFigures(rating.sums),
            })),
            ...(others.length > 1
              ? [{ id: 'together', heading: say('reqTogether'), figures: sourceFigures(together, 100) }]
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

const about = (source: RatingSource): string =>
  [ageText(source), ...(source.kind === 'pack' && !source.fingerprint ? [say('packUnsigned')] : [])].join(
    ' · ',
  );

function own(profile: RequesterProfile | undefined, review: Review | undefined): SourceFigures {
  return {
    tasks: profile?.tasks ?? 0,
    reviews: 0,
    hourly: profile?.hourly ? [profile.hourly] : [],
    approvalShare: profile?.approvalShare,
    cautiousApproval: profile?.cautiousApproval,
    estimate: profile?.estimate?.ratio,
    scores: SCORES.flatMap(of => (review?.[of] ? [{ of, mean: review[of], n: 1 }] : [])),
    tags: (review?.tags ?? []).map(tag => ({ tag, n: 1 })),
  };
}
