// Knows where a page leaves its last word, so that the word outlives the page. Refuses to know who takes it up.
import type { PageReport } from '../messages';

/** Firefox drops a message whose page is gone before the background is awake. What is kept in `storage.local` is not dropped. */
export interface Parting {
  /** The slot, a point, and chance: tells a word that was heard after all from one that was not. */
  readonly id: string;
  /** When it was said, UTC ms. */
  readonly at: number;
  /** The tab, as the background named it. Absent: it had not answered yet. */
  readonly tab?: number;
  readonly carries: PageReport;
}

/** So few that no page can fill the disk; words of one sleep of the background seldom meet. */
export const PARTING_SLOTS = 16;

export const partingKey = (slot: number | string): string => `parting${slot}`;

/** Leaves the word, at once and without waiting. Answers its id. */
export function leave(
  said: Omit<Parting, 'id'>,
  set: (items: Record<string, unknown>) => Promise<void>,
): string {
  const [chance = 0] = crypto.getRandomValues(new Uint32Array(1));
  const slot = chance % PARTING_SLOTS;
  const id = `${slot}.${chance}`;
  // A full disk, or an extension that is gone: the message itself may still arrive.
  void (async () => set({ [partingKey(slot)]: { ...said, id } }))().catch(() => undefined);
  return id;
}
