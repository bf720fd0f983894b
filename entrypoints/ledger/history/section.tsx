// Knows how everything done by hand is listed, taken back and done again. Refuses to say what an act did (core).
import { useEffect, useState } from 'preact/hooks';
import { History } from '../../../components/history/history';
import { type ActEntry, acts as actsOf } from '../../../lib/store/query/acts';
import { say } from '../../../lib/words/say';
import type { SectionProps } from '../app';
import { onChanged } from '../changed';
import { doAgain, takeBack } from '../time/hand';
import { ActBar } from './act-bar';
import { historyEntry } from './entry';
import { useActs } from './use-acts';

/** So many more each time it is asked for. */
const SHOWN = 50;

export function HistorySection({ desk }: SectionProps) {
  const acts = useActs(desk);
  const [limit, setLimit] = useState(SHOWN);
  const [entries, setEntries] = useState<readonly ActEntry[]>();
  useEffect(() => {
    let wanted = true;
    const read = () => void actsOf(desk.db, limit).then(found => wanted && setEntries(found));
    read();
    const stop = onChanged(read);
    return () => {
      wanted = false;
      stop();
    };
  }, [desk, limit]);
  const of = (act: string): ActEntry | undefined => entries?.find(entry => entry.act === act);
  const undo = (act: string): void =>
    void acts.run(async steps => {
      await takeBack(desk, { act, platform: of(act)?.platform ?? '' }, steps);
      return { text: say('timeDoneUndo') };
    });
  const redo = (act: string): void =>
    void acts.run(async steps => {
      const entry = of(act);
      if (entry) await doAgain(desk, entry.takenBackBy, entry.platform, steps);
      return { text: say('timeDoneRedo') };
    });
  if (!entries) return <p class="quiet">{say('loading')}</p>;
  return (
    <section class="card" aria-label={say('timeHistory')}>
      <p class="quiet">{say('historyHint')}</p>
      <ActBar acts={acts} />
      <History
        entries={entries.map(historyEntry)}
        zone={desk.settings.zone}
        busy={acts.working !== undefined}
        onUndo={undo}
        onRedo={redo}
      />
      {entries.length >= limit && (
        <p class="buttons">
          <button type="button" onClick={() => setLimit(limit + SHOWN)}>
            {say('historyMore')}
          </button>
        </p>
      )}
    </section>
  );
}
