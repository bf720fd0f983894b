// Knows which tasks of a list are selected, and what a press on one of them makes of that. Refuses to know what is done with them.

export interface Selection {
  readonly keys: ReadonlySet<string>;
  /** Where the last press was: a press with Shift reaches from there. */
  readonly anchor?: number;
}

export const NONE: Selection = { keys: new Set() };

export const all = (list: readonly string[]): Selection => ({ keys: new Set(list) });

/** With `reach`, everything between the last press and this one becomes what the last press made of its own. */
export function press(
  { keys, anchor }: Selection,
  list: readonly string[],
  place: number,
  reach: boolean,
): Selection {
  const from = list[anchor ?? -1];
  const [first, last] =
    reach && anchor !== undefined && from !== undefined
      ? [Math.min(anchor, place), Math.max(anchor, place)]
      : [place, place];
  const pressed = list[place];
  if (pressed === undefined) return { keys, anchor };
  const on = reach && from !== undefined ? keys.has(from) : !keys.has(pressed);
  const next = new Set(keys);
  for (const key of list.slice(first, last + 1)) {
    if (on) next.add(key);
    else next.delete(key);
  }
  return { keys: next, anchor: place };
}
