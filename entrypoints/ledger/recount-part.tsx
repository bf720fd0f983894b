// Knows how the worker has every figure made anew from the facts. Refuses to follow it: that is said on every section (Recounting).
import { useState } from 'preact/hooks';
import { dropRows } from '../../lib/store/write/rebuild';
import { say } from '../../lib/words/say';
import type { SectionProps } from './app';
import { tellChanged } from './changed';

export function RecountPart({ desk: { db, settings } }: SectionProps) {
  const [failed, setFailed] = useState<string>();
  const begin = async (): Promise<void> => {
    setFailed(undefined);
    await dropRows(db, settings).catch(error => setFailed(String(error)));
    tellChanged();
  };
  return (
    <section class="card" aria-labelledby="recount">
      <h2 id="recount">{say('recountHeading')}</h2>
      <p class="quiet">{say('recountHint')}</p>
      <p class="buttons">
        <button type="button" onClick={() => void begin()}>
          {say('recountNow')}
        </button>
      </p>
      {failed && (
        <p class="bad" role="alert">
          {say('failed', failed)}
        </p>
      )}
    </section>
  );
}
