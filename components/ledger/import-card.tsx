// Knows how a ledger file is looked at before anything of it is taken in. Refuses to read the file.
import { sayCount } from '../../lib/words/count';
import { say } from '../../lib/words/say';
import { Progress } from '../parts/progress';

export interface ImportPreview {
  fresh: number;
  known: number;
  /** By platform, for people. */
  platforms: readonly { readonly name: string; readonly facts: number }[];
  /** Local days of the first and the last entry. */
  from?: string;
  to?: string;
  bad: readonly { readonly line: number; readonly reason: string }[];
  badCount: number;
}

export interface ImportCardProps {
  preview?: ImportPreview;
  /** Reading or importing now: its share done, 0…1. */
  working?: number;
  /** What is said at the end. */
  said?: string;
  failed?: string;
  onFile: (file: File) => void;
  onImport: () => void;
  onCancel: () => void;
}

/** Bad lines named one by one; beyond this many only their number. */
const NAMED = 20;

export function ImportCard(props: ImportCardProps) {
  const { preview, working, said, failed, onFile, onCancel } = props;
  return (
    <section class="card" aria-labelledby="import">
      <h2 id="import">{say('importHeading')}</h2>
      <p class="quiet">{say('importHint')}</p>
      <p>
        <label>
          {say('chooseFile')}{' '}
          <input
            type="file"
            accept=".jsonl,.ndjson,application/x-ndjson"
            disabled={working !== undefined}
            onChange={event => {
              const [file] = event.currentTarget.files ?? [];
              // The same file may be chosen again.
              event.currentTarget.value = '';
              if (file) onFile(file);
            }}
          />
        </label>
      </p>
      {working !== undefined && <Progress done={working} onCancel={onCancel} />}
      {preview && working === undefined && <Preview {...props} preview={preview} />}
      <p role="status" class={failed ? 'bad' : undefined}>
        {failed ? [failed, said].filter(Boolean).join(' ') : said}
      </p>
    </section>
  );
}

function Preview({ preview, onImport, onCancel }: ImportCardProps & { preview: ImportPreview }) {
  const { bad, badCount } = preview;
  return (
    <div class="preview">
      <h3>{say('importPreview')}</h3>
      <ul>
        <li>{sayCount('importNew', preview.fresh)}</li>
        <li>{sayCount('importKnown', preview.known)}</li>
        {preview.from && preview.to && <li>{say('fromTo', preview.from, preview.to)}</li>}
        {preview.platforms.map(({ name, facts }) => (
          <li key={name}>{say('listTwo', name, sayCount('entries', facts))}</li>
        ))}
        {badCount > 0 && <li class="bad">{sayCount('importBad', badCount)}</li>}
      </ul>
      {badCount > 0 && (
        <ul class="bad-lines">
          {bad.slice(0, NAMED).map(({ line, reason }) => (
            <li key={line}>{say('badLine', String(line), reason)}</li>
          ))}
          {badCount > Math.min(NAMED, bad.length) && (
            <li>{sayCount('moreLines', badCount - Math.min(NAMED, bad.length))}</li>
          )}
        </ul>
      )}
      <p class="quiet">{say('importNoUndo')}</p>
      <p class="buttons">
        <button type="button" class="main" disabled={preview.fresh === 0} onClick={onImport}>
          {say('importNow')}
        </button>
        <button type="button" onClick={onCancel}>
          {say('cancel')}
        </button>
      </p>
    </div>
  );
}
