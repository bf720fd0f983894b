// Knows how one part of the ledger page hears that another has written. Refuses to know what was written.

const PLACE = new EventTarget();
const CHANGED = 'changed';

export const tellChanged = (): void => {
  PLACE.dispatchEvent(new Event(CHANGED));
};

/** Returns how to stop listening. */
export function onChanged(hear: () => void): () => void {
  PLACE.addEventListener(CHANGED, hear);
  return () => PLACE.removeEventListener(CHANGED, hear);
}
