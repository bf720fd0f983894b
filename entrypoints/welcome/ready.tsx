// Knows where a newcomer goes from here: to work, to the ledger, or to a look around in the sample. Refuses to hold anyone up.
import { useEffect, useState } from 'preact/hooks';
import { SampleOffer } from '../../components/first-run/sample';
import { native } from '../../lib/native';
import { openLedger } from '../../lib/store/open';
import { standing } from '../../lib/store/sample';
import { say } from '../../lib/words/say';
import { loadSampleNow } from './sample';

const toLedger = (): void => location.assign('/ledger.html');

export function Ready() {
  const [offered, offer] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<string>();
  useEffect(() => {
    void openLedger().then(async own => {
      const found = await standing(native().storage.local, own);
      own.close();
      offer(found === 'could');
    });
  }, []);
  const load = (): void => {
    setBusy(true);
    void loadSampleNow().then(toLedger, (error: unknown) => {
      setBusy(false);
      setFailed(error instanceof Error ? error.message : String(error));
    });
  };
  return (
    <>
      <p>{say('readyText')}</p>
      {offered && <SampleOffer busy={busy} failed={failed} onLoad={load} />}
    </>
  );
}
