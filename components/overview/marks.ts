// Knows which of many names below a picture have room, the last one first. Refuses to shorten a name.
const LETTER = 6.2;
const BETWEEN = 10;

/** Places 0…n−1 whose names are written: every `every`th, or fewer where the picture is narrow. */
export function markedPlaces(names: readonly string[], every: number, width: number): number[] {
  const longest = Math.max(1, ...names.map(name => name.length));
  const room = width / Math.max(1, names.length);
  const step = Math.max(every, Math.ceil((longest * LETTER + BETWEEN) / room));
  return names.map((_, place) => place).filter(place => (names.length - 1 - place) % step === 0);
}
