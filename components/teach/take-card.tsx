// Knows how a shared definition is looked at before anything of it is kept. Refuses to read or keep it.
import { useState } from 'preact/hooks';
import type { Taught } from '../../lib/platforms/taught/taught';
import { say } from '../../lib/words/say';
import { onSubmit } from '../parts/on-submit';
import { DefinitionTable } from './definition-table';

export interface Seen {
  readonly taught: Taught;
  /** The built-in platform it changes. */
  readonly mends?: string;
  /** Something is kept under its id already. */
  readonly replaces: boolean;
}

export interface TakeCardProps {
  seen?: Seen;
  wrong?: string;
  said?: string;
  onText: (text: string) => void;
  /** Called within the click, so that the browser lets it ask. */
  onTake: (allow: boolean) => void;
  onCancel: () => void;
}

export function TakeCard({ seen, wrong, said, onText, onTake, onCancel }: TakeCardProps) {
  const [pasted, paste] = useState('');
  return (
    <section class="card" aria-labelledby="take">
      <h2 id="take">{say('takeHeading')}</h2>
      <p class="quiet">{say('takeHint')}</p>
      <form class="take-form" onSubmit={onSubmit(() => onText(pasted))}>
        <label>
          {say('takeFile')}{' '}
          <input
            type="file"
            accept=".json,application/json"
            onChange={event => {
              const [file] = event.currentTarget.files ?? [];
              // The same file may be chosen again.
              event.currentTarget.value = '';
              if (file) void file.text().then(onText);
            }}
          />
        </label>
        <label>
          {say('takePaste')}
          <textarea rows={3} value={pasted} onInput={event => paste(event.currentTarget.value)} />
        </label>
        <p>
          <button type="submit" disabled={pasted.trim() === ''}>
            {say('takeLook')}
          </button>
        </p>
      </form>
      {seen && <SeenPart seen={seen} onTake={onTake} onCancel={onCancel} />}
      <p role="status" class={wrong ? 'bad' : undefined}>
        {wrong ? say('takeWrong', wrong) : said}
      </p>
    </section>
  );
}

function SeenPart({ seen, onTake, onCancel }: Pick<TakeCardProps, 'onTake' | 'onCancel'> & { seen: Seen }) {
  const { taught, mends, replaces } = seen;
  const hosts = taught.hosts.join(', ');
  return (
    <div class="preview">
      <h3>
        <bdi>{taught.name}</bdi>
      </h3>
      {mends && <p class="bad">{say('takeMends', mends)}</p>}
      {replaces && <p>{say('takeReplaces')}</p>}
      {taught.note && (
        <p class="quiet">
          <bdi>{taught.note}</bdi>
        </p>
      )}
      {taught.off?.map(fault => (
        <p key={fault} class="bad">
          {say('taughtOff', fault)}
        </p>
      ))}
      <DefinitionTable taught={taught} />
      <p class="buttons">
        {hosts !== '' && (
          <button type="button" class="main" onClick={() => onTake(true)}>
            {say('lessonSaveAllow', hosts)}
          </button>
        )}
        <button type="button" onClick={() => onTake(false)}>
          {say('takeOnly')}
        </button>
        <button type="button" onClick={onCancel}>
          {say('cancel')}
        </button>
      </p>
    </div>
  );
}
