// Knows how the sample is offered in an empty ledger, and shown for what it is. Refuses to let it stand beside the worker's own.
import { useEffect, useState } from 'preact/hooks';
import { SampleBanner, SampleOffer } from '../../components/first-run/sample';
import { native } from '../../lib/native';
import { openLedger } from '../../lib/store/open';
import { removeSample, standing } from '../../lib/store/sample';
import { loadSampleNow } from '../welcome/sample';
import type { Desk } from './desk';

const FRESH = 10_000;
const drawer = () => native().storage.local;

/** The page is loaded anew whenever another database is to be shown: nothing of the one lingers beside the other. */
const again = (): void => location.reload();

export function SamplePart({ desk: { sample } }: { desk: Desk }) {
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<string>();
  useEffect(() => {
    if (sample !== 'shown') return;
    // The worker's first task ends the sample, also while somebody looks at it.
    const timer = setInterval(async () => {
      const own = await openLedger();
      const now = await standing(drawer(), own);
      own.close();
      if (now !== 'shown') again();
    }, FRESH);
    return () => clearInterval(timer);
  }, [sample]);
  const load = (): void => {
    setBusy(true);
    void loadSampleNow()
      .then(again)
      .catch((error: unknown) => {
        setBusy(false);
        setFailed(error instanceof Error ? error.message : String(error));
      });
  };
  if (sample === 'shown') return <SampleBanner onRemove={() => void removeSample(drawer()).then(again)} />;
  return sample === 'could' ? <SampleOffer busy={busy} failed={failed} onLoad={load} /> : null;
}
