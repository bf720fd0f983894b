// Knows that figures which are out of date are counted again while the page is open, how far that is, and that the worker may stop it. Refuses to hold up any other work.
import { useEffect, useState } from 'preact/hooks';
import { RecountBar } from '../../../components/ledger/recount-bar';
import { send } from '../../../lib/send';
import { type RecountDone, recountDone } from '../../../lib/store/query/recount-done';
import { hold, release } from '../../../lib/store/write/hold';
import { recount } from '../../../lib/store/write/recount';
import { say } from '../../../lib/words/say';
import { onChanged, tellChanged } from '../changed';
import type { Desk } from '../desk';

export interface RecountingProps {
  desk: Desk;
  /** Figures are other ones now. */
  onCounted: () => void;
}

const FRESH = 2000;

/** The background may do it at the same time: batches take turns, and the first to find nothing left ends. */
export function Recounting({ desk: { db, settings }, onCounted }: RecountingProps) {
  const [done, setDone] = useState<RecountDone>();
  const [failed, setFailed] = useState<string>();
  // Of the settings, the zone alone moves days.
  useEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    let some = false;
    let busy = false;
    const follow = async (): Promise<void> => {
      const found = await recountDone(db);
      if (!signal.aborted) setDone(found);
    };
    const onProgress = (): void => {
      some = true;
      void follow();
    };
    const tell = (): void => {
      if (!some || signal.aborted) return;
      some = false;
      onCounted();
      // The toolbar follows; nothing is lost if nobody hears.
      void send('ledgerChanged')?.catch(() => undefined);
    };
    const count = async (): Promise<void> => {
      if (busy) return;
      busy = true;
      try {
        await follow();
        await recount(db, settings, { signal, onProgress });
      } catch (error) {
        if (!signal.aborted) setFailed(error instanceof Error ? error.message : String(error));
      } finally {
        busy = false;
        await follow().catch(() => undefined);
        tell();
      }
    };
    void count();
    const deaf = onChanged(() => void count());
    return () => {
      deaf();
      stop.abort();
    };
  }, [db, settings.zone]);
  // Another tab or the background may be the one that counts, stops or goes on.
  useEffect(() => {
    if (!done) return;
    const timer = setInterval(() => void recountDone(db).then(setDone), FRESH);
    return () => clearInterval(timer);
  }, [db, done === undefined]);
  const turn = async (way: typeof hold): Promise<void> => {
    setFailed(undefined);
    await way(db).catch(error => setFailed(String(error)));
    tellChanged();
  };
  return (
    <div class={done || failed ? 'recounting' : 'recounting quietly'}>
      {failed && (
        <p class="bad" role="alert">
          {say('failed', failed)}
        </p>
      )}
      <RecountBar done={done} onCancel={() => void turn(hold)} onGoOn={() => void turn(release)} />
    </div>
  );
}
