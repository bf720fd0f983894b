// Knows which first step is shown: the one in the address, else where the worker left off. Refuses to know what a step asks.
import { useEffect, useState } from 'preact/hooks';
import { isStep, type Step } from '../../components/first-run/steps';
import { native } from '../../lib/native';

const KEPT = 'firstStep';

const inAddress = (): Step | undefined => {
  const name = location.hash.slice(1);
  return isStep(name) ? name : undefined;
};

/** Where to go on; someone who is through begins anew. */
export async function firstStep(): Promise<Step> {
  const asked = inAddress();
  if (asked) return asked;
  const { [KEPT]: kept } = await native().storage.local.get(KEPT);
  return isStep(kept) && kept !== 'ready' ? kept : 'platforms';
}

/** Follows links, back and forward, and remembers. */
export function useStep(first: Step): Step {
  const [step, setStep] = useState(first);
  useEffect(() => {
    const follow = () => setStep(inAddress() ?? first);
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, [first]);
  useEffect(() => void native().storage.local.set({ [KEPT]: step }), [step]);
  return step;
}
