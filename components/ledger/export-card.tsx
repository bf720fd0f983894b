// Knows how the worker takes the data out. Refuses to know the formats.
import { say } from '../../lib/words/say';
import { Progress } from '../parts/progress';

export interface ExportCardProps {
  /** What is being written now: its share done, 0…1. */
  working?: number;
  /** Name of the file just saved. */
  saved?: string;
  failed?: string;
  onCsv: () => void;
  onLedger: () => void;
  onCancel: () => void;
}

export function ExportCard({ working, saved, failed, onCsv, onLedger, onCancel }: ExportCardProps) {
  const busy = working !== undefined;
  return (
    <section class="card" aria-labelledby="export">
      <h2 id="export">{say('exportHeading')}</h2>
      <div class="choices">
        <div>
          <button type="button" class="main" disabled={busy} onClick={onCsv}>
            {say('exportCsv')}
          </button>
          <p class="quiet">{say('exportCsvHint')}</p>
        </div>
        <div>
          <button type="button" class="main" disabled={busy} onClick={onLedger}>
            {say('exportLedger')}
          </button>
          <p class="quiet">{say('exportLedgerHint')}</p>
        </div>
      </div>
      {busy && <Progress done={working} onCancel={onCancel} />}
      <p role="status" class={failed ? 'bad' : undefined}>
        {failed ? failed : saved && say('exported', saved)}
      </p>
    </section>
  );
}
