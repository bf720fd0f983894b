// Knows how acts are taken back, and a taking-back itself. Refuses to know what the acts did.
import type { Fact } from '../fact';
import { type Act, byHand } from './act';

/** Takes back every act named: one to undo it; to do it again, every taking-back of it that stands. */
export const undo = (act: Act, undoes: readonly string[], platform: string): readonly Fact[] =>
  byHand(
    act,
    undoes.map(undone => ({ kind: 'undone', platform, undoes: undone })),
  );
