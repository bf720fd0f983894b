// Knows how a file of ratings is shown before it is taken in. Refuses to read it.
import type { RatingSource } from '../../lib/core/rating-source';
import { sayCount } from '../../lib/words/count';
import { say } from '../../lib/words/say';
import type { HeardLine } from './heard-line';
import { HeardList } from './heard-list';
import { SourceFacts } from './source-facts';
import type { Told } from './told';

export interface PackPreviewProps {
  told: Told;
  source: Pick<RatingSource, 'kind' | 'fingerprint' | 'requesters'>;
  leftOut: number;
  /** What is said of the first few requesters. */
  lines: readonly HeardLine[];
  onTake: () => void;
  onCancel: () => void;
}

export const PackPreview = ({ told, source, leftOut, lines, onTake, onCancel }: PackPreviewProps) => (
  <section class="preview" aria-labelledby={`pack-${source.kind}`}>
    <h3 id={`pack-${source.kind}`}>
      {say('packPreview')}: <bdi>{say('packFrom', told.name)}</bdi>
    </h3>
    <SourceFacts told={told} source={source} />
    {source.kind === 'pack' && <p class="quiet">{say('packSignedHint')}</p>}
    <HeardList lines={lines} caption={say('listTwo', say('packPreview'), told.name)} />
    {source.requesters > lines.length && (
      <p class="quiet">{sayCount('moreLines', source.requesters - lines.length)}</p>
    )}
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
