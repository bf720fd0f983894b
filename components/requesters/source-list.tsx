// Knows how the files of ratings in hand are weighed, switched off and removed. Refuses to do it.
import type { RatingSource } from '../../lib/core/rating-source';
import { shareText } from '../../lib/words/number';
import { say } from '../../lib/words/say';
import { SourceFacts } from './source-facts';
import type { Told } from './told';

export interface SourceListProps {
  sources: readonly { readonly source: RatingSource; readonly told: Told }[];
  onChange: (source: RatingSource, change: Partial<Pick<RatingSource, 'enabled' | 'weight'>>) => void;
  onRemove: (source: RatingSource) => void;
}

const WEIGHTS = [25, 50, 100, 200];

export function SourceList({ sources, onChange, onRemove }: SourceListProps) {
  if (sources.length === 0) return <p>{say('reqNoSources')}</p>;
  return (
    <ul class="source-list">
      {sources.map(({ source, told }) => (
        <li key={source.id} data-source={source.id}>
          <h3>
            <bdi>{told.name}</bdi>
          </h3>
          <SourceFacts told={told} source={source} />
          <p class="buttons">
            <label>
              <input
                type="checkbox"
                checked={source.enabled}
                aria-label={say('packUseOf', told.name)}
                onChange={({ currentTarget }) => onChange(source, { enabled: currentTarget.checked })}
              />{' '}
              {say('packUse')}
            </label>
            <label>
              {say('packWeight')}{' '}
              <select
                value={source.weight}
                aria-label={say('packWeightOf', told.name)}
                onChange={({ currentTarget }) => onChange(source, { weight: Number(currentTarget.value) })}
              >
                {WEIGHTS.map(weight => (
                  <option key={weight} value={weight}>
                    {shareText(weight / 100)}
                  </option>
                ))}
              </select>
            </label>
            <button
              type="button"
              aria-label={say('packRemoveOf', told.name)}
              onClick={() => onRemove(source)}
            >
              {say('remove')}
            </button>
          </p>
        </li>
      ))}
    </ul>
  );
}
