// Knows how the worker's own ratings are offered as a file. Refuses to make it.
import { useState } from 'preact/hooks';
import { say } from '../../lib/words/say';
import { onSubmit } from '../parts/on-submit';

export interface PackShareProps {
  /** What the last press came to. */
  said?: string;
  onShare: (maker: string) => void;
}

export function PackShare({ said, onShare }: PackShareProps) {
  const [maker, setMaker] = useState('');
  return (
    <section class="card" aria-labelledby="ratings-out">
      <h2 id="ratings-out">{say('packShare')}</h2>
      <p>{say('packShareHint')}</p>
      <form onSubmit={onSubmit(() => onShare(maker))}>
        <p class="buttons">
          <label>
            {say('packName')}{' '}
            <input
              value={maker}
              maxLength={80}
              autocomplete="off"
              onInput={({ currentTarget }) => setMaker(currentTarget.value)}
            />
          </label>
          <button type="submit" class="main">
            {say('packSave')}
          </button>
        </p>
      </form>
      <p role="status">{said}</p>
    </section>
  );
}
