// Knows how an act of the worker's hand is written: as one, or not at all. Refuses to know what the act says (core).
import type { Fact } from '../../core/fact';
import type { Settings } from '../../core/setting';
import type { Ledger } from '../shape';
import { record, type Written } from './record';

export const writeAct = (db: Ledger, settings: Settings, facts: readonly Fact[]): Promise<Written> =>
  record(db, {}, settings, () => ({ facts }));
