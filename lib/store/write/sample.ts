// Knows how the sample's own database is filled. Refuses to touch the worker's ledger, or to know what is in the sample.
import { deleteDB } from 'idb';
import type { Fact } from '../../core/fact';
import type { Settings } from '../../core/setting';
import { openSample, SAMPLE_FLAG, SAMPLE_NAME } from '../sample';
import type { Drawer } from '../settings';
import { append } from './append';

/** Anew, whatever was there; from now on it stands in for an empty ledger. */
export async function loadSample(drawer: Drawer, settings: Settings, facts: Iterable<Fact>): Promise<void> {
  await deleteDB(SAMPLE_NAME);
  const db = await openSample();
  await append(db, facts, settings);
  db.close();
  await drawer.set({ [SAMPLE_FLAG]: true });
}
