// Knows how a file of ratings is shown before it is taken in. Refuses to read it.
import type { RatingSource } from '../../lib/core/rating-source';
import { sayCount } from '../../lib/words/count';
import { say } from '../../lib/words/say';
import { SourceFacts } from './source-facts';
import type { Told } from './told';

export interface PackPreviewProps {
  told: Told;
  source: Pick<RatingSource, 'kind' | 'fingerprint' | 'requesters'>;
  leftOut: number;
  /** The first few requesters. */
  names: readonly string[];
  onTake: () => void;
  onCancel: () => void;
}

export const PackPreview = ({ told, source, leftOut, names, onTake, onCancel }: PackPreviewProps) => (
  <section class="preview" aria-labelledby="pack-preview">
    <h3 id="pack-preview">
      {say('packPreview')}: <bdi>{say('packFrom', told.name)}</bdi>
    </h3>
    <SourceFacts told={told} source={source} />
    {source.kind === 'pack' && <p class="quiet">{say('packSignedHint')}</p>}
    <p class="names">
      {names.map((name, i) => (
        <>
          {i > 0 && ' · '}
          <bdi>{name}</bdi>
        </>
      ))}
      {source.requesters > names.length && ` · ${sayCount('moreLines', source.requesters - names.length)}`}
    </p>
    {leftOut > 0 && <p class="quiet">{sayCount('packLeftOut', leftOut)}</p>}
    <p class="buttons">
      <button type="button" class="main" onClick={onTake}>
        {say('packTake')}
      </button>
      <button type="button" onClick={onCancel}>
        {say('cancel')}
      </button>
    </p>
  </section>
);
