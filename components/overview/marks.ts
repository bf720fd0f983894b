// Knows which of many names below a picture have room. Refuses to shorten a name.
const LETTER = 6.2;
const BETWEEN = 10;

/** Places 0…n−1 whose names are written: every `every`th counted from the last, or from the first; fewer where the picture is narrow. */
export function markedPlaces(
  names: readonly string[],
  every: number,
  width: number,
  from: 'first' | 'last' = 'last',
): number[] {
  const longest = Math.max(1, ...names.map(name => name.length));
  const room = width / Math.max(1, names.length);
  const step = Math.max(every, Math.ceil((longest * LETTER + BETWEEN) / room));
  const start = from === 'first' ? 0 : names.length - 1;
  return names.map((_, place) => place).filter(place => (start - place) % step === 0);
}
