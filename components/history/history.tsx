// Knows how the worker's acts are listed and offered to be undone or done again. Refuses to undo anything.
import type { ActKind } from '../../lib/core/hand/kind';
import { sayCount } from '../../lib/words/count';
import { shortMoment } from '../../lib/words/date';
import { type Key, say } from '../../lib/words/say';

export interface HistoryEntry {
  readonly act: string;
  readonly at: number;
  readonly kind: ActKind;
  /** Titles of the first tasks it bears on. */
  readonly on: readonly string[];
  /** How many more there are. */
  readonly more: number;
  readonly undone: boolean;
}

export interface HistoryProps {
  /** Newest first. */
  entries: readonly HistoryEntry[];
  zone: string;
  busy: boolean;
  onUndo: (act: string) => void;
  onRedo: (act: string) => void;
}

const WORDS: Record<ActKind, Key> = {
  moved: 'timeActMoved',
  times: 'timeActTimes',
  corrected: 'timeActCorrected',
  added: 'timeActAdded',
  removed: 'timeActRemoved',
  answered: 'timeActAnswered',
  stopped: 'timeActStopped',
  imported: 'timeActImported',
  same: 'timeActSame',
  reviewed: 'timeActReviewed',
  terms: 'timeActTerms',
  payout: 'actPayout',
  other: 'timeActOther',
};

/** What was done, and to what. */
export const whatOf = ({ kind, on, more }: HistoryEntry): string =>
  [say(WORDS[kind]), ...on, ...(more > 0 ? [sayCount('timeMore', more)] : [])].join(' · ');

export function History({ entries, zone, busy, onUndo, onRedo }: HistoryProps) {
  if (entries.length === 0) return <p class="quiet">{say('timeHistoryEmpty')}</p>;
  return (
    <ol class="history">
      {entries.map(entry => (
        <li key={entry.act} class={entry.undone ? 'undone' : undefined}>
          <time class="quiet number" dateTime={new Date(entry.at).toISOString()}>
            {shortMoment(entry.at, zone)}
          </time>
          <span class="what">
            {whatOf(entry)}
            {entry.undone && <span class="quiet"> ({say('timeUndone')})</span>}
          </span>
          {entry.undone ? (
            <button
              type="button"
              disabled={busy}
              aria-label={say('timeRedoOf', whatOf(entry))}
              onClick={() => onRedo(entry.act)}
            >
              {say('timeRedo')}
            </button>
          ) : (
            <button
              type="button"
              disabled={busy}
              aria-label={say('timeUndoOf', whatOf(entry))}
              onClick={() => onUndo(entry.act)}
            >
              {say('timeUndo')}
            </button>
          )}
        </li>
      ))}
    </ol>
  );
}
