// Knows how who made a file of ratings, and whether it is unchanged, is told. Refuses to check it.
import type { RatingSource } from '../../lib/core/rating-source';
import { sayCount } from '../../lib/words/count';
import { say } from '../../lib/words/say';
import type { Told } from './told';

export interface SourceFactsProps {
  told: Told;
  source: Pick<RatingSource, 'kind' | 'fingerprint' | 'requesters'>;
}

export const SourceFacts = ({ told, source }: SourceFactsProps) => (
  <ul class="source-facts">
    {source.kind === 'pack' && (
      <li class={source.fingerprint ? undefined : 'bad'}>
        {source.fingerprint ? say('packSigned', source.fingerprint) : say('packUnsigned')}
      </li>
    )}
    <li>{[told.age, told.period].filter(Boolean).join(' · ')}</li>
    <li>{[sayCount('requesters', source.requesters), told.platforms].join(' · ')}</li>
  </ul>
);
