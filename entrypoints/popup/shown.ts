// Knows which ledger's figures the popup shows: the worker's own, or the sample while that is empty. Refuses to mix the two.
import type { Ledger } from '../../lib/store/open';
import { openSample, SAMPLE_FLAG, standing } from '../../lib/store/sample';
import type { Drawer } from '../../lib/store/settings';

export interface Shown {
  readonly own: Ledger;
  /** What the figures are of. */
  readonly db: Ledger;
}

/** Asked at each reading: the sample may be loaded or removed on another page, and the first task ends it. */
export function shownLedger(drawer: Drawer, ledger: Promise<Ledger>): () => Promise<Shown> {
  let sample: Promise<Ledger> | undefined;
  return async () => {
    const [own, { [SAMPLE_FLAG]: loaded }] = await Promise.all([ledger, drawer.get(SAMPLE_FLAG)]);
    if (loaded === true && (await standing(drawer, own)) === 'shown') {
      sample ??= openSample();
      return { own, db: await sample };
    }
    void sample?.then(db => db.close());
    sample = undefined;
    return { own, db: own };
  };
}
