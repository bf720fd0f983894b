// Knows that figures which are out of date are counted again while the page is open, and how far that is. Refuses to hold up any other work.
import { useEffect, useState } from 'preact/hooks';
import { send } from '../../../lib/send';
import { recountDone } from '../../../lib/store/query/recount-done';
import { recount } from '../../../lib/store/write/recount';
import { shareText } from '../../../lib/words/number';
import { say } from '../../../lib/words/say';
import type { Desk } from '../desk';

/** The background may do it at the same time: batches take turns, and the first to find nothing left ends. */
export function Recounting({ desk: { db, settings } }: { desk: Desk }) {
  const [done, setDone] = useState<number>();
  const [failed, setFailed] = useState<string>();
  // Of the settings, the zone alone moves days.
  useEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    const follow = async (): Promise<void> => {
      const share = await recountDone(db);
      if (!signal.aborted) setDone(share);
    };
    let some = false;
    const onProgress = (): void => {
      some = true;
      void follow();
    };
    void recount(db, settings, { signal, onProgress })
      .then(follow)
      // The toolbar follows; nothing is lost if nobody hears.
      .then(() => (some ? send('ledgerChanged') : undefined)?.catch(() => undefined))
      .catch((error: unknown) => {
        if (!signal.aborted) setFailed(error instanceof Error ? error.message : String(error));
      });
    return () => stop.abort();
  }, [db, settings.zone]);
  return (
    <div role="status" class="recounting">
      {failed && <p class="bad">{say('failed', failed)}</p>}
      {done !== undefined && (
        <p class="progress card">
          <progress max="1" value={done} aria-label={say('recountRunning')} />
          <span class="number">{shareText(done)}</span>
          <span>{say('recountRunning')}</span>
        </p>
      )}
    </div>
  );
}
