// Knows where the sample lies: in a database of its own, so that it can neither mix with the worker's ledger nor leave a trace in it. Refuses to know what is in it.
import { deleteDB } from 'idb';
import { type Ledger, openLedger } from './open';
import type { Drawer } from './settings';

export const SAMPLE_NAME = 'taskfare-sample';
/** In the drawer: whether there is one. */
export const SAMPLE_FLAG = 'sample';

/** First nobody is shown it any more, then it is gone: pages that have it open let go by themselves. */
export async function removeSample(drawer: Drawer): Promise<void> {
  await drawer.set({ [SAMPLE_FLAG]: false });
  await deleteDB(SAMPLE_NAME);
}

/** `own`: the ledger is the worker's; `could`: it has no task yet, so a sample may stand in; `shown`: one does. */
export type Standing = 'own' | 'could' | 'shown';

/** A sample only ever stands in for an empty ledger: with the first task of the worker's own it is gone. */
export async function standing(drawer: Drawer, own: Ledger): Promise<Standing> {
  const [{ [SAMPLE_FLAG]: wanted }, first] = await Promise.all([
    drawer.get(SAMPLE_FLAG),
    own.transaction('tasks').store.getKey(IDBKeyRange.lowerBound('')),
  ]);
  if (first === undefined) return wanted === true ? 'shown' : 'could';
  if (wanted === true) await removeSample(drawer);
  return 'own';
}

export const openSample = (): Promise<Ledger> => openLedger(SAMPLE_NAME);
