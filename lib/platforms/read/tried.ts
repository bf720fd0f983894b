// Knows how what a stranger wrote is tried: what fails gives nothing. Refuses to know what failed.

/** What `make` makes; undefined if it throws, as a bad selector, address or text does. */
export function tried<T>(make: () => T): T | undefined {
  try {
    return make();
  } catch {
    return undefined;
  }
}
